import type { APIMessage, APIMessageComponent, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";

export type Path = readonly (string | number)[];

export interface Placed {
  readonly component: APIMessageComponent;
  readonly path: Path;
}

/** Every component, nested ones included, in reading order: a section's accessory follows its texts. */
export function* walkComponents(
  components: readonly APIMessageComponent[],
  path: Path = ["components"],
): Generator<Placed> {
  for (const [index, component] of components.entries()) {
    const here = [...path, index];
    yield { component, path: here };
    if ("components" in component) yield* walkComponents(component.components, [...here, "components"]);
    if ("accessory" in component) yield { component: component.accessory, path: [...here, "accessory"] };
  }
}

/**
 * The components as Discord keeps them: each numbered, absent switches at their defaults. Given numbers stay.
 */
export function storeComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const stored = structuredClone(components) as APIMessageTopLevelComponent[];
  const all = [...walkComponents(stored)].map(({ component }) => component);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    while (taken.has(next)) next += 1;
    // Discord reads a 0 as "not given".
    if (!component.id) component.id = next++;
    if (component.type === ComponentType.Container) component.spoiler ??= false;
    if (component.type === ComponentType.Separator) {
      component.divider ??= true;
      component.spacing ??= 1;
    }
    if ("disabled" in component && !component.disabled) delete component.disabled;
  }
  return stored;
}

export interface Button {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
}

export interface Select {
  readonly customId: string;
  readonly placeholder: string | undefined;
  readonly disabled: boolean;
  readonly minValues: number;
  readonly maxValues: number;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
  }[];
}

/** The buttons of a message in reading order, the links among them. */
export function buttonsOf(message: APIMessage): Button[] {
  return [...walkComponents(message.components ?? [])].flatMap(({ component }) => {
    if (component.type !== ComponentType.Button || component.style === ButtonStyle.Premium) return [];
    const link = component.style === ButtonStyle.Link;
    return {
      label: component.label ?? component.emoji?.name ?? "",
      customId: link ? undefined : component.custom_id,
      url: link ? component.url : undefined,
      disabled: component.disabled ?? false,
    };
  });
}

/** The string selects of a message in reading order. */
export function selectsOf(message: APIMessage): Select[] {
  return [...walkComponents(message.components ?? [])].flatMap(({ component }) =>
    component.type !== ComponentType.StringSelect
      ? []
      : {
          customId: component.custom_id,
          placeholder: component.placeholder,
          disabled: component.disabled ?? false,
          minValues: component.min_values ?? 1,
          maxValues: component.max_values ?? 1,
          options: component.options.map(({ label, value, description = "" }) => ({
            label,
            value,
            description,
          })),
        },
  );
}

/** The texts that components show, in reading order; labels are not among them. */
export function componentTexts(components: readonly APIMessageComponent[]): string[] {
  return [...walkComponents(components)].flatMap(({ component }) =>
    component.type === ComponentType.TextDisplay ? component.content : [],
  );
}

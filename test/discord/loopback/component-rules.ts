import type { APIButtonComponent, APIMessageComponent } from "discord-api-types/v10";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { Path, Placed } from "./components.ts";
import { walkComponents } from "./components.ts";
import type { Rule } from "./rule.ts";
import { repeats } from "./rule.ts";

type Components = readonly APIMessageComponent[];
type Typed<Type extends ComponentType> = Extract<APIMessageComponent, { type: Type }>;

const LINK_PROTOCOLS = ["http:", "https:", "discord:"];

function* ofType<Type extends ComponentType>(
  components: Components,
  type: Type,
): Generator<{ readonly component: Typed<Type>; readonly path: Path }> {
  for (const { component, path } of walkComponents(components)) {
    if (component.type === type) yield { component: component as Typed<Type>, path };
  }
}

/** Which of a button's fields its style asks for, and which it forbids. */
function* misfits(button: APIButtonComponent, path: Path): Generator<readonly [Path, string]> {
  const fields: Partial<Record<string, unknown>> = { ...button };
  const needed =
    button.style === ButtonStyle.Link ? "url" : button.style === ButtonStyle.Premium ? "sku_id" : "custom_id";
  if (fields[needed] === undefined || fields[needed] === null) {
    yield [[...path, needed], `A ${ButtonStyle[button.style]} button needs it.`];
  }
  for (const other of ["url", "sku_id", "custom_id"]) {
    if (other !== needed && fields[other] !== undefined && fields[other] !== null) {
      yield [[...path, other], `A ${ButtonStyle[button.style]} button cannot have it.`];
    }
  }
}

function* customIds(placed: Iterable<Placed>): Generator<readonly [Path, string]> {
  for (const { component, path } of placed) {
    if ("custom_id" in component) yield [[...path, "custom_id"], component.custom_id];
  }
}

function* numbers(placed: Iterable<Placed>): Generator<readonly [Path, number]> {
  for (const { component, path } of placed) if (component.id) yield [[...path, "id"], component.id];
}

/** For the components of a message. */
export const COMPONENT_RULES: readonly Rule<Components>[] = [
  {
    name: "button-fields",
    reason: "A link has a url, a premium button its SKU, any other a custom_id, and none has two of them.",
    *find(components) {
      for (const { component, path } of ofType(components, ComponentType.Button))
        yield* misfits(component, path);
    },
  },
  {
    name: "button-label",
    reason: "A button without label and emoji is refused; one that shows only spaces cannot be read.",
    *find(components) {
      for (const { component, path } of ofType(components, ComponentType.Button)) {
        if (component.style === ButtonStyle.Premium) continue;
        if (!component.label?.trim() && !component.emoji)
          yield [[...path, "label"], "A label or an emoji is needed."];
      }
    },
  },
  {
    name: "button-url",
    reason: "Discord opens http, https and its own links, nothing else.",
    *find(components) {
      for (const { component, path } of ofType(components, ComponentType.Button)) {
        if (component.style !== ButtonStyle.Link || !URL.canParse(component.url)) continue;
        if (!LINK_PROTOCOLS.includes(new URL(component.url).protocol)) {
          yield [[...path, "url"], 'Scheme must be one of ("http", "https", "discord").'];
        }
      }
    },
  },
  {
    name: "custom-id-unique",
    reason: "Two controls with one id cannot be told apart: COMPONENT_CUSTOM_ID_DUPLICATED.",
    find: (components) =>
      repeats(customIds(walkComponents(components)), "Component custom id cannot be duplicated"),
  },
  {
    name: "component-id-unique",
    reason: "The numbers name components within a message.",
    find: (components) => repeats(numbers(walkComponents(components)), "Component id cannot be duplicated"),
  },
  {
    name: "row-width",
    reason: "A row holds up to five buttons, or a single select and nothing beside it.",
    *find(components) {
      for (const { component, path } of ofType(components, ComponentType.ActionRow)) {
        const selects = component.components.filter(({ type }) => type !== ComponentType.Button);
        if (selects.length > 0 && component.components.length > 1) {
          yield [[...path, "components"], "A select stands alone in its row."];
        }
      }
    },
  },
  {
    name: "select-values",
    reason: "Two options with one value cannot be told apart: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED.",
    *find(components) {
      for (const { component, path } of ofType(components, ComponentType.StringSelect)) {
        const values = component.options.map(
          ({ value }, index) => [[...path, "options", index], value] as const,
        );
        yield* repeats(values, "The option value is already used");
      }
    },
  },
  {
    name: "select-range",
    reason:
      "A choice must be possible: min_values ≤ max_values ≤ options, and no more of them chosen beforehand.",
    *find(components) {
      for (const { component, path } of ofType(components, ComponentType.StringSelect)) {
        const { min_values: least = 1, max_values: most = 1, options } = component;
        if (least > most) yield [[...path, "min_values"], "Is greater than max_values."];
        if (most > options.length) yield [[...path, "max_values"], "Is greater than the number of options."];
        if (options.filter((option) => option.default).length > most) {
          yield [[...path, "options"], "More defaults than max_values."];
        }
      }
    },
  },
  {
    name: "text-display-empty",
    reason: "A text display of nothing but white space is trimmed to nothing, and refused.",
    *find(components) {
      for (const { component, path } of ofType(components, ComponentType.TextDisplay)) {
        if (component.content.trim() === "") yield [[...path, "content"], "This field is required"];
      }
    },
  },
  {
    name: "media-url",
    reason: "Nothing is uploaded here, so a picture or file can only be one that is on the web.",
    *find(components) {
      for (const { component, path } of walkComponents(components)) {
        const media =
          "media" in component ? component.media : "file" in component ? component.file : undefined;
        if (media && !/^https?:/.test(media.url)) yield [[...path, "url"], "Is no http(s) address."];
      }
    },
  },
];

import type {
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
} from "discord-api-types/v10";
import { ComponentType } from "discord-api-types/v10";
import { characters } from "./characters.ts";
import { RefusedByClient } from "./refused.ts";

/** What a text input holds where the modal sets no bound of its own. */
const LONGEST_INPUT = 4000;

export interface Field {
  readonly customId: string;
  readonly label: string;
  readonly value: string;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

/** A form as its reader sees it. Only text inputs can be filled in here. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** The message whose button or select opened it. */
  readonly source: APIMessage | undefined;
}

export function viewModal(
  data: APIModalInteractionResponseCallbackData,
  source: APIMessage | undefined,
): Modal {
  const fields = data.components.flatMap((component) => {
    const [input, label] =
      component.type === ComponentType.Label
        ? [component.component, component.label]
        : component.type === ComponentType.ActionRow
          ? [component.components[0], undefined]
          : [undefined, undefined];
    if (input?.type !== ComponentType.TextInput) return [];
    return {
      customId: input.custom_id,
      label: label ?? input.label ?? "",
      value: input.value ?? "",
      required: input.required ?? true,
      minLength: input.min_length ?? 0,
      maxLength: input.max_length ?? LONGEST_INPUT,
    };
  });
  return { customId: data.custom_id, title: data.title, fields, source };
}

/**
 * What is sent when a person has typed into fields, named by label or custom id; the rest keep their given
 * values.
 */
export function fillModal(modal: Modal, entered: Readonly<Record<string, string>>): APIModalSubmission {
  const isOf = (field: Field) => (key: string) => key === field.customId || key === field.label;
  for (const key of Object.keys(entered)) {
    if (!modal.fields.some((field) => isOf(field)(key)))
      throw new RefusedByClient(`The modal has no field "${key}".`);
  }
  const components = modal.fields.map((field, index) => {
    const key = Object.keys(entered).find(isOf(field));
    const value = key === undefined ? field.value : (entered[key] ?? "");
    const length = characters(value);
    const least = field.required ? Math.max(field.minLength, 1) : field.minLength;
    if (length < least && (field.required || length > 0)) {
      throw new RefusedByClient(`"${field.label}" takes at least ${least} characters.`);
    }
    if (length > field.maxLength)
      throw new RefusedByClient(`"${field.label}" takes at most ${field.maxLength} characters.`);
    const input = {
      type: ComponentType.TextInput as const,
      id: 2 * index + 2,
      custom_id: field.customId,
      value,
    };
    return { type: ComponentType.Label as const, id: 2 * index + 1, component: input };
  });
  return { custom_id: modal.customId, components };
}

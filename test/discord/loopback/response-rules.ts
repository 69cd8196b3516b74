import type {
  APIApplicationCommandInteractionDataOption,
  APIInteraction,
  APIInteractionResponse,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";
import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionType,
  MessageFlags,
  InteractionResponseType as Response,
} from "discord-api-types/v10";
import { characters } from "./characters.ts";
import type { Path } from "./components.ts";
import type { Rule } from "./rule.ts";
import { repeats } from "./rule.ts";

export interface Answered {
  readonly response: APIInteractionResponse;
  readonly interaction: APIInteraction;
}

const LONGEST_CHOICE = 100;
const MOST_MODAL_COMPONENTS = 5;

const MESSAGES = [Response.ChannelMessageWithSource, Response.DeferredChannelMessageWithSource];
const UPDATES = [Response.DeferredMessageUpdate, Response.UpdateMessage];

/** What an interaction may be answered with; an update only where there is a message to update. */
function allowedTypes(interaction: APIInteraction): readonly Response[] {
  switch (interaction.type) {
    case InteractionType.Ping:
      return [Response.Pong];
    case InteractionType.ApplicationCommand:
      return [...MESSAGES, Response.Modal];
    case InteractionType.MessageComponent:
      return [...MESSAGES, ...UPDATES, Response.Modal];
    case InteractionType.ApplicationCommandAutocomplete:
      return [Response.ApplicationCommandAutocompleteResult];
    case InteractionType.ModalSubmit:
      return interaction.message === undefined ? MESSAGES : [...MESSAGES, ...UPDATES];
    default:
      return [];
  }
}

function focusedType(
  options: readonly APIApplicationCommandInteractionDataOption[],
): ApplicationCommandOptionType | undefined {
  for (const option of options) {
    if ("focused" in option && option.focused) return option.type;
    const below = "options" in option && option.options ? focusedType(option.options) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

function* inputs(modal: APIModalInteractionResponseCallbackData) {
  for (const [index, component] of modal.components.entries()) {
    const path: Path = ["data", "components", index];
    if (component.type === ComponentType.Label)
      yield { path: [...path, "component"], input: component.component };
    if (component.type !== ComponentType.ActionRow) continue;
    for (const [place, input] of component.components.entries())
      yield { path: [...path, "components", place], input };
  }
}

/** For every first answer; what its message says is another matter. */
export const RESPONSE_RULES: readonly Rule<Answered>[] = [
  {
    name: "response-type",
    reason: "Autocomplete takes nothing but choices, a modal opens no modal, an update needs a message.",
    *find({ response, interaction }) {
      if (allowedTypes(interaction).includes(response.type)) return;
      const [kind, given] = [InteractionType[interaction.type], Response[response.type]];
      yield [["type"], `${given ?? response.type} is no answer to ${kind ?? interaction.type}.`];
    },
  },
  {
    name: "deferral",
    reason: "A deferral settles whether the answer is private, and nothing else yet.",
    *find({ response }) {
      if (response.type === Response.DeferredMessageUpdate && "data" in response)
        yield [["data"], "Takes no data."];
      if (response.type !== Response.DeferredChannelMessageWithSource) return;
      const { flags = 0, ...rest } = response.data ?? {};
      if (flags & ~MessageFlags.Ephemeral)
        yield [["data", "flags"], "Only Ephemeral can be set by a deferral."];
      if (Object.keys(rest).length > 0) yield [["data"], "Only flags can be set by a deferral."];
    },
  },
  {
    name: "reply-data",
    reason: "A reply without data would be empty.",
    *find({ response }) {
      if (response.type === Response.ChannelMessageWithSource && !response.data)
        yield [["data"], "This field is required"];
    },
  },
  {
    name: "autocomplete-choices",
    reason:
      "A choice is shown by 1 to 100 characters, sends back at most 100, and its value is of the option's type.",
    *find({ response, interaction }) {
      if (response.type !== Response.ApplicationCommandAutocompleteResult) return;
      const type =
        interaction.type === InteractionType.ApplicationCommandAutocomplete
          ? focusedType(interaction.data.options)
          : undefined;
      const expected = type === ApplicationCommandOptionType.String ? "string" : "number";
      if (!response.data.choices) yield [["data", "choices"], "This field is required"];
      for (const [index, { name, value }] of (response.data.choices ?? []).entries()) {
        const path = ["data", "choices", index];
        if (name.trim() === "") yield [[...path, "name"], "This field is required"];
        if (typeof value !== expected) yield [[...path, "value"], `Is no ${expected}.`];
        const length = characters(String(value));
        if (length < 1 || length > LONGEST_CHOICE)
          yield [[...path, "value"], "Must be between 1 and 100 in length."];
      }
    },
  },
  {
    name: "modal",
    reason: "Up to five parts, each input with its own custom_id, a label, and a value that fits its bounds.",
    *find({ response }) {
      if (response.type !== Response.Modal) return;
      const all = [...inputs(response.data)];
      if (response.data.components.length > MOST_MODAL_COMPONENTS)
        yield [["data", "components"], "Must be 5 or fewer."];
      const ids = all.flatMap(({ path, input }) =>
        "custom_id" in input ? [[[...path, "custom_id"], input.custom_id] as const] : [],
      );
      yield* repeats(ids, "Component custom id cannot be duplicated");
      for (const { path, input } of all) {
        if (input.type !== ComponentType.TextInput) continue;
        const { min_length: least = 0, max_length: most = Infinity, value } = input;
        if (least > most) yield [[...path, "min_length"], "Is greater than max_length."];
        if (value && characters(value) > most)
          yield [[...path, "value"], `Must be ${most} or fewer in length.`];
        if (path.at(-1) !== "component" && !input.label) yield [[...path, "label"], "This field is required"];
      }
    },
  },
];

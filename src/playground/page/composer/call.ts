import type { APIApplicationCommandInteractionDataOption, InteractionType } from "discord-api-types/v10";
import { ApplicationCommandOptionType as OptionType } from "discord-api-types/v10";
import type { SlashCommand } from "../../protocol.ts";
import { type App, senderOf, textsOf } from "../app.ts";
import { commandId, fold, type Option } from "../client/commands.ts";
import type { CommandCall } from "../client/interaction.ts";
import type { Field } from "./composer-state.ts";
import { suggestionsFor } from "./suggestions.ts";

export type Sent = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

export function createCall(app: App, command: SlashCommand, options: readonly Sent[]): CommandCall {
  const named = options.flatMap((option) => (option.type === OptionType.User ? [option.value] : []));
  return {
    id: commandId(app, command),
    name: command.name,
    options,
    users: senderOf(app).place.people.filter(({ id }) => named.includes(id)),
  };
}

type Read = { readonly value: Field["value"] } | { readonly problem: string };

/** The value of an option; undefined for one that is left empty. */
export function readField(app: App, option: Option, { text, value }: Field): Read {
  const texts = textsOf(app);
  if (value !== undefined) return { value };
  if (text.trim() === "") return option.required ? { problem: texts.isRequired } : { value: undefined };
  if (option.type === OptionType.Integer) {
    const [least, most] = [option.min_value ?? null, option.max_value ?? null];
    const number = Number(text);
    const fits = Number.isInteger(number) && number >= (least ?? number) && number <= (most ?? number);
    return fits ? { value: number } : { problem: texts.wholeNumber(least, most) };
  }
  const isFree = option.type === OptionType.String && !("choices" in option && option.choices);
  if (isFree) return { value: text };
  const meant = suggestionsFor(app, option, text).find(({ label }) => fold(label) === fold(text.trim()));
  return meant ? { value: meant.value } : { problem: texts.chooseFromList };
}

import type { APIApplicationCommandInteractionDataOption, InteractionType } from "discord-api-types/v10";
import type { Options } from "../commands/command.ts";

type Sent = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

const SNOWFLAKE = /^\d{17,20}$/u;

/** The options of a command as it reads them, whatever was sent under their names. */
export function readOptions(sent: readonly Sent[] = []): Options {
  const sentValue = (name: string): unknown => {
    const option = sent.find((one) => one.name === name);
    return option && "value" in option ? option.value : undefined;
  };
  const text = (name: string) => {
    const value = sentValue(name);
    return typeof value === "string" ? value : undefined;
  };
  return {
    text,
    flag: (name) => sentValue(name) === true,
    number(name) {
      const value = sentValue(name);
      return typeof value === "number" && Number.isInteger(value) ? value : undefined;
    },
    user(name) {
      const value = text(name);
      return value !== undefined && SNOWFLAKE.test(value) ? value : undefined;
    },
  };
}

/** The option that is being typed. */
export function focusedOption(sent: readonly Sent[] = []): string {
  return sent.find((option) => "focused" in option && option.focused === true)?.name ?? "";
}

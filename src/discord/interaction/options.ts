import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Options } from "../../commands/command.ts";
import { field, list, snowflake, text } from "./json.ts";

/** The options of a command as it reads them, whatever was sent under their names. */
export function readOptions(sent?: unknown): Options {
  const options = list(sent);
  const sentValue = (name: string) =>
    field(
      options.find((one) => field(one, "name") === name),
      "value",
    );
  return {
    text: (name) => text(sentValue(name)),
    flag: (name) => sentValue(name) === true,
    number(name) {
      const value = sentValue(name);
      return Number.isSafeInteger(value) ? Number(value) : undefined;
    },
    user: (name) => snowflake(sentValue(name)),
  };
}

/** The option that is being typed; undefined where none is that takes text, as all of the bot's do that are completed. */
export function focusedOption(sent: unknown): string | undefined {
  const focused = list(sent).find((option) => field(option, "focused") === true);
  return field(focused, "type") === ApplicationCommandOptionType.String
    ? text(field(focused, "name"))
    : undefined;
}

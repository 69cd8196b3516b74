import type { APIApplicationCommandInteractionDataOption, InteractionType } from "discord-api-types/v10";
import type { Options } from "../commands/command.ts";

type Sent = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

/** The options of a command as it reads them, whatever was sent under their names. */
export function readOptions(sent: readonly Sent[] = []): Options {
  const sentValue = (name: string): unknown => {
    const option = sent.find((one) => one.name === name);
    return option && "value" in option ? option.value : undefined;
  };
  return {
    text(name) {
      const value = sentValue(name);
      return typeof value === "string" ? value : undefined;
    },
    flag: (name) => sentValue(name) === true,
  };
}

/** The option that is being typed. */
export function focusedOption(sent: readonly Sent[] = []): string {
  return sent.find((option) => "focused" in option && option.focused === true)?.name ?? "";
}

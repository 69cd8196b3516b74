import { randomUUID } from "node:crypto";
import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import { describeError, type Log } from "../log.ts";
import { apologise, type Outcome, type Respond } from "./respond.ts";

/**
 * What a door does with an interaction: the answer, or, where something went wrong that nobody expected, an apology with
 * an id that the log has too. Undefined where there is nothing to send.
 */
export function createDispatch(
  respond: Respond,
  log: Log,
): (interaction: APIInteraction) => Outcome | undefined {
  return (interaction) => {
    try {
      return respond(interaction);
    } catch (error) {
      const id = randomUUID().slice(0, 8);
      log.error(`Error ${id}: ${describeError(error)}`);
      // Suggestions can't be apologised for.
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return undefined;
      return { response: apologise(interaction, id) };
    }
  };
}

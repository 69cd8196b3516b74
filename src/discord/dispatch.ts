import { randomUUID } from "node:crypto";
import type { APIInteraction } from "discord-api-types/v10";
import { describeError, type Log } from "../log.ts";
import { readAsker } from "./interaction/asker.ts";
import { apologise, type Outcome, putOff, type Respond } from "./respond.ts";
import type { Seen } from "./seen.ts";

export interface DispatchOptions {
  /** Whether a person may have one more; without it everyone may. */
  readonly mayAsk?: (person: string) => boolean;
  /** Told of every interaction and how long its answer took, in milliseconds. */
  readonly count?: ((seen: Seen, duration: number) => void) | undefined;
}

/**
 * What a door does with an interaction: the answer or, where the person has had too many or something went wrong that
 * nobody expected, a private sentence; an error has an id that the log has too.
 */
export function createDispatch(
  respond: Respond,
  log: Log,
  { mayAsk, count }: DispatchOptions = {},
): (interaction: APIInteraction) => Outcome {
  const answer = (interaction: APIInteraction): Outcome => {
    const { id } = readAsker(interaction).member;
    if (mayAsk && id !== "" && !mayAsk(id)) return putOff(interaction);
    try {
      return respond(interaction);
    } catch (error) {
      const id = randomUUID().slice(0, 8);
      log.error(`Error ${id}: ${describeError(error)}`);
      return apologise(interaction, id);
    }
  };
  return (interaction) => {
    const start = performance.now();
    const outcome = answer(interaction);
    const duration = performance.now() - start;
    count?.(outcome.seen, duration);
    log.info("Answered.", { ...outcome.seen, ms: Math.round(duration * 10) / 10 });
    return outcome;
  };
}

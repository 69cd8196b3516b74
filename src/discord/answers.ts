import { DefaultRestOptions, DiscordAPIError, REST } from "discord.js";
import { type APIInteraction, Routes } from "discord-api-types/v10";
import { Agent } from "undici";
import { waitAtMost } from "./rate-limit.ts";
import type { Outcome } from "./respond.ts";

/** Milliseconds for one try: Discord waits three seconds for a first answer in all. */
const TRY = 2_500;

/** The longest that an answer may wait, in milliseconds, for Discord to take it: what is left would come too late. */
const LONGEST_WAIT = 1_500;

/** Milliseconds after which nothing is tried any more: what Discord does not have by then it takes no longer. */
const GIVEN_UP = 4_000;

/** A burst would open a connection for each answer, and spend its time on that. */
const CONNECTIONS = 64;

/** The effect has happened: an earlier try came through, and its answer did not. */
const ALREADY_ACKNOWLEDGED = 40_060;

/** Milliseconds after which the library forgets the token of an interaction that is over; an hour unless told. */
const SWEEP = 60_000;

/** Sends answers to interactions, each at most three times. */
export function createAnswers(
  apiUrl: string,
): (interaction: APIInteraction, outcome: Outcome) => Promise<void> {
  const rest = createInteractionRest(apiUrl);
  return async ({ id, token, application_id: application }, outcome) => {
    try {
      // Rate limits that follow one another, each of them short, count as no try.
      const signal = AbortSignal.timeout(GIVEN_UP);
      await rest.post(Routes.interactionCallback(id, token), { body: outcome.response, auth: false, signal });
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.code !== ALREADY_ACKNOWLEDGED) throw error;
    }
    if (outcome.then === "delete-original")
      await rest.delete(Routes.webhookMessage(application, token), { auth: false });
  };
}

/**
 * A REST for what an interaction's own token allows, beside the one that has the bot's: Discord does not count these
 * requests, so none waits for its turn, and none can take the bot's token away.
 */
export function createInteractionRest(apiUrl: string): REST {
  return new REST({
    api: apiUrl,
    timeout: TRY,
    retries: 2,
    handlerSweepInterval: SWEEP,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit: waitAtMost(LONGEST_WAIT),
    makeRequest: withRetriedResets,
    agent: new Agent({ connections: CONNECTIONS }),
  });
}

/** The library retries a reset that is called ECONNRESET; its own HTTP client calls most of them UND_ERR_SOCKET. */
const withRetriedResets: typeof DefaultRestOptions.makeRequest = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "UND_ERR_SOCKET") {
      throw Object.assign(new Error(error.message), { code: "ECONNRESET" });
    }
    throw error;
  }
};

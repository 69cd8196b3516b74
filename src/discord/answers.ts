import { DefaultRestOptions, DiscordAPIError, REST } from "discord.js";
import { type APIInteraction, Routes } from "discord-api-types/v10";
import { Agent } from "undici";
import type { Outcome } from "./respond.ts";

/** Milliseconds for one try: Discord waits three seconds for a first answer in all. */
const TRY = 2_500;

/** The longest that an answer may wait, in milliseconds, for Discord to take it: what is left would come too late. */
const LONGEST_WAIT = 1_500;

/** A burst would open a connection for each answer, and spend its time on that. */
const CONNECTIONS = 64;

/** The effect has happened: an earlier try came through, and its answer did not. */
const ALREADY_ACKNOWLEDGED = 40_060;

/**
 * Sends answers to interactions, each at most three times.
 *
 * A REST of its own beside the one that has the token: Discord does not count these requests, so none waits for its
 * turn, and none can take the token away.
 */
export function createAnswers(
  apiUrl: string,
): (interaction: APIInteraction, outcome: Outcome) => Promise<void> {
  const rest = new REST({
    api: apiUrl,
    timeout: TRY,
    retries: 2,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    // Without a time to wait, the library would ask again at once, hundreds of times a second.
    rejectOnRateLimit: ({ retryAfter }) => retryAfter < 1 || retryAfter > LONGEST_WAIT,
    makeRequest: withRetriedResets,
    agent: new Agent({ connections: CONNECTIONS }),
  });

  return async ({ id, token, application_id: application }, outcome) => {
    try {
      await rest.post(Routes.interactionCallback(id, token), { body: outcome.response, auth: false });
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.code !== ALREADY_ACKNOWLEDGED) throw error;
    }
    if (outcome.then === "delete-original")
      await rest.delete(Routes.webhookMessage(application, token), { auth: false });
  };
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

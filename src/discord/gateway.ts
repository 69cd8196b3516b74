import { setTimeout as wait } from "node:timers/promises";
import { Client, DiscordAPIError, DiscordjsErrorCodes, Events } from "discord.js";
import { type APIInteraction, GatewayDispatchEvents } from "discord-api-types/v10";
import { describeFailure, type Log } from "../log.ts";
import { SetupError } from "../setup-error.ts";
import { createAnswers } from "./answers.ts";
import { createDispatch } from "./dispatch.ts";
import { answerHealth } from "./health.ts";
import { inviteLink } from "./invite.ts";
import { listen } from "./listen.ts";
import { createRecent } from "./recent.ts";
import { register } from "./register.ts";
import type { Respond } from "./respond.ts";

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | null;
  readonly host: string;
  /** Where to answer after its health; null to listen nowhere. */
  readonly port: number | null;
  readonly respond: Respond;
  readonly log: Log;
}

export interface Gateway {
  /** Settles, with a sentence, when Discord has closed the connection for good. */
  readonly closed: Promise<string>;
  /** Takes no more interactions, finishes those at hand and leaves. */
  stop(): Promise<void>;
}

/** Milliseconds to log in, to finish what runs, and to say goodbye to a peer that may be mute. */
const LOGIN = 30_000;
const FINISH = 5_000;
const GOODBYE = 2_000;

/** Interactions to remember: after a resumed connection Discord sends the last ones again. */
const REMEMBERED = 1_000;

const UNKNOWN_INTERACTION = 10_062;

/**
 * Connects to Discord, registers the commands and answers interactions until stopped.
 *
 * @throws {SetupError} where Discord refuses the token
 */
export async function startGateway({
  token,
  apiUrl,
  guildId,
  host,
  port,
  respond,
  log,
}: GatewayOptions): Promise<Gateway> {
  // Interactions come without any intent.
  const client = new Client({ intents: [], rest: { api: apiUrl } });
  const send = createAnswers(apiUrl);
  const isNew = createRecent(REMEMBERED);
  const dispatch = createDispatch(respond, log);
  const running = new Set<Promise<void>>();

  const take = async (interaction: APIInteraction) => {
    const outcome = dispatch(interaction);
    if (!outcome) return;
    try {
      await send(interaction, outcome);
    } catch (error) {
      const late = error instanceof DiscordAPIError && error.code === UNKNOWN_INTERACTION;
      const reason = late ? "it came too late (10062)" : describeFailure(error);
      log.error(`Interaction ${interaction.id} could not be answered: ${reason}`);
    }
  };
  const onInteraction = (interaction: APIInteraction) => {
    if (!isNew(interaction.id)) return;
    const work = take(interaction).finally(() => running.delete(work));
    running.add(work);
  };
  client.on(Events.Error, (error) => log.error(describeFailure(error)));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  const closed = new Promise<string>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) =>
      resolve(`Discord closed the connection for good (code ${code}).`),
    );
  });

  let ready = false;
  const health =
    port === null
      ? undefined
      : await listen(host, port, (request, response) => {
          if (!answerHealth(request, response, () => ready && client.isReady()))
            response.writeHead(404).end();
        });
  const application = await logIn(client, token, apiUrl);
  await register({ token, apiUrl, applicationId: application, guildId, log });
  log.info(`Ready as ${client.user?.username}. Invite the bot: ${inviteLink(application)}`);

  ready = true;
  return {
    closed,
    async stop() {
      ready = false;
      client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction);
      await Promise.race([Promise.allSettled(running), wait(FINISH, undefined, { ref: false })]);
      await Promise.race([client.destroy(), wait(GOODBYE, undefined, { ref: false })]);
      await health?.close(0);
    },
  };
}

/** @returns the id of the application that the token belongs to */
async function logIn(client: Client, token: string, apiUrl: string): Promise<string> {
  const deadline = new AbortController();
  const late = wait(LOGIN, undefined, { signal: deadline.signal }).then(() => {
    throw new Error(`no answer within ${LOGIN / 1_000} seconds`);
  });
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await Promise.race([client.login(token), late]);
    const { application } = await Promise.race([ready, late]);
    return application.id;
  } catch (error) {
    await Promise.race([client.destroy(), wait(GOODBYE)]);
    if (error instanceof Error && "code" in error && error.code === DiscordjsErrorCodes.TokenInvalid) {
      throw new SetupError(
        'Discord refuses DISCORD_TOKEN: choose "Reset Token" under "Bot" in the developer portal and put the new one in .env.',
      );
    }
    throw new Error(`Discord can't be reached at ${apiUrl} (${describeFailure(error)}); check the network.`);
  } finally {
    deadline.abort();
    late.catch(() => {});
  }
}

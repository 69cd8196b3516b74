import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Client, DiscordAPIError, DiscordjsErrorCodes, Events, REST } from "discord.js";
import { type APIInteraction, GatewayDispatchEvents, InteractionType } from "discord-api-types/v10";
import { commands, messageCommands } from "../commands/index.ts";
import { describeError, type Log } from "../log.ts";
import { SetupError } from "../setup-error.ts";
import { createAnswers } from "./answers.ts";
import { createRecent } from "./recent.ts";
import { registerCommands } from "./register.ts";
import { apologise, type Outcome, type Respond } from "./respond.ts";

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | null;
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
  respond,
  log,
}: GatewayOptions): Promise<Gateway> {
  // Interactions come without any intent.
  const client = new Client({ intents: [], rest: { api: apiUrl } });
  const send = createAnswers(apiUrl);
  const isNew = createRecent(REMEMBERED);
  const running = new Set<Promise<void>>();

  const take = async (interaction: APIInteraction) => {
    const outcome = tryToRespond(respond, interaction, log);
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

  const application = await logIn(client, token, apiUrl);
  const registry = new REST({ api: apiUrl }).setToken(token);
  try {
    const definitions = [...commands, ...messageCommands].map(({ definition }) => definition);
    const changed = await registerCommands(registry, application, guildId, definitions);
    log.info(changed ? "Commands registered." : "Commands are registered already.");
  } catch (error) {
    log.error(`Commands could not be registered: ${describeFailure(error)}`);
  }
  log.info(`Ready as ${client.user?.username}. Invite the bot: ${inviteLink(application)}`);

  return {
    closed,
    async stop() {
      client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction);
      await Promise.race([Promise.allSettled(running), wait(FINISH, undefined, { ref: false })]);
      await Promise.race([client.destroy(), wait(GOODBYE, undefined, { ref: false })]);
    },
  };
}

/** @returns the id of the application that the token belongs to */
async function logIn(client: Client, token: string, apiUrl: string): Promise<string> {
  const deadline = new AbortController();
  const late = wait(LOGIN, undefined, { signal: deadline.signal }).then(() => {
    throw new Error(`Discord did not answer at ${apiUrl} within ${LOGIN / 1_000} seconds; try again later.`);
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
    throw error;
  } finally {
    deadline.abort();
    late.catch(() => {});
  }
}

/** The answer; an apology with an id that the log has too where something went wrong; none where none can be given. */
function tryToRespond(respond: Respond, interaction: APIInteraction, log: Log): Outcome | undefined {
  try {
    return respond(interaction);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log.error(`Error ${id}: ${describeError(error)}`);
    // Suggestions can't be apologised for.
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return undefined;
    return { response: apologise(interaction, id) };
  }
}

/** A failed request in one line: its whole rendering would show the interaction's token. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no Error";
  return "code" in error ? `${error.message} (${String(error.code)})` : error.message;
}

function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: "bot applications.commands",
    permissions: "0",
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

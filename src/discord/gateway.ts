import { setImmediate as immediate, setTimeout as wait } from "node:timers/promises";
import { Client, DiscordAPIError, Events, Options, Status } from "discord.js";
import { type APIInteraction, GatewayDispatchEvents } from "discord-api-types/v10";
import { describeFailure, type Log } from "../log.ts";
import { createAnswers } from "./answers.ts";
import { createBudget } from "./budget.ts";
import { describeClosing } from "./closing.ts";
import { createDispatch, type DispatchOptions } from "./dispatch.ts";
import { answerHealth } from "./health.ts";
import { field } from "./interaction/json.ts";
import { inviteLink } from "./invite.ts";
import { listen } from "./listen.ts";
import { GOODBYE, logIn } from "./login.ts";
import { waitAtMost } from "./rate-limit.ts";
import { createRecent } from "./recent.ts";
import { register } from "./register.ts";
import type { Respond } from "./respond.ts";

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | null;
  /** Which shards to run here, of how many in all; null for all that Discord recommends. */
  readonly shards: { readonly ids: readonly number[]; readonly count: number } | null;
  readonly host: string;
  /** Where to answer after its health; null to listen nowhere. */
  readonly port: number | null;
  readonly respond: Respond;
  readonly log: Log;
  readonly count?: DispatchOptions["count"];
  /** Milliseconds: how long to wait for Discord when logging in, and how long to be without it afterwards. */
  readonly patience?: { readonly login: number; readonly outage: number };
}

export interface Gateway {
  /** Settles, with a sentence, when the connection is lost for good. */
  readonly closed: Promise<string>;
  /** Whether each shard is connected, by its id. */
  shards(): ReadonlyMap<number, boolean>;
  /** Takes no more interactions, finishes those at hand and leaves. */
  stop(): Promise<void>;
}

/**
 * To log in takes seconds, but processes that start together wait for each other. After an outage the one who runs the
 * bot is told, and what keeps it running may try with longer pauses than discord.js makes.
 */
const PATIENCE = { login: 20_000, outage: 60_000 };

/** Milliseconds between two shards that log in, for each of which the whole bot waits. */
const IDENTIFY = 6_000;

/** Milliseconds to finish what runs. */
const FINISH = 5_000;

/** Interactions worked out before anything else has its turn: the first of a burst are out before the last. */
const IN_A_TURN = 16;

/** Interactions to remember: after a resumed connection Discord sends the last ones again. */
const REMEMBERED = 1_000;

const UNKNOWN_INTERACTION = 10_062;

/** What makes the address to answer at; an id stands in the log as well. */
const ID = /^\d{1,20}$/u;
const TOKEN = /^[\w.=-]+$/u;

/**
 * Connects to Discord, registers the commands and answers interactions until stopped.
 *
 * @throws {SetupError} where Discord refuses the token
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, apiUrl, guildId, shards, host, port, respond, log, count, patience = PATIENCE } = options;
  // Interactions come without any intent.
  const client = new Client({
    intents: [],
    rest: { api: apiUrl, rejectOnRateLimit: waitAtMost(patience.login) },
    // Otherwise it would remember everyone who has ever asked.
    makeCache: Options.cacheWithLimits({
      UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      MessageManager: 0,
    }),
    shards: shards ? [...shards.ids] : "auto",
    ...(shards && { shardCount: shards.count }),
  });
  const send = createAnswers(apiUrl);
  const isNew = createRecent(REMEMBERED);
  const dispatch = createDispatch(respond, log, { mayAsk: createBudget(), count });
  const running = new Set<Promise<void>>();

  let taken = 0;
  let turn: Promise<void> = Promise.resolve();
  const take = async (interaction: APIInteraction) => {
    taken += 1;
    if (taken % IN_A_TURN === 0) turn = turn.then(() => immediate());
    await turn;
    const outcome = dispatch(interaction);
    try {
      await send(interaction, outcome);
    } catch (error) {
      const late = error instanceof DiscordAPIError && error.code === UNKNOWN_INTERACTION;
      const reason = late ? "it came too late (10062)" : describeFailure(error);
      log.error(`Interaction ${interaction.id} could not be answered: ${reason}`);
    }
  };
  const onInteraction = (interaction: APIInteraction) => {
    const [id, way] = [field(interaction, "id"), field(interaction, "token")];
    if (typeof id !== "string" || !ID.test(id) || typeof way !== "string" || !TOKEN.test(way))
      return log.error("An interaction came without its id or token, and can't be answered.");
    if (!isNew(id)) return;
    const work = take(interaction).finally(() => running.delete(work));
    running.add(work);
  };
  client.on(Events.Error, (error) => log.error(describeFailure(error)));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);

  const connected = () =>
    new Map(client.ws.shards.map(({ id, status }) => [id, status === Status.Ready] as const));
  let ready = false;
  const health =
    port === null
      ? undefined
      : await listen(host, port, (request, response) => {
          const isReady = () => ready && [...connected().values()].every(Boolean);
          if (!answerHealth(request, response, isReady)) response.writeHead(404).end();
        });
  const login = patience.login + IDENTIFY * ((shards?.count ?? 1) - 1);
  const application = await logIn(client, { token, apiUrl, patience: login });
  const lost = watchConnection(client, connected, patience.outage, log);
  if (connected().has(0)) await register({ token, apiUrl, applicationId: application, guildId, log });
  else log.info("Commands are registered by the process that has shard 0.");
  log.info(`Ready as ${client.user?.username}. Invite the bot: ${inviteLink(application)}`);

  ready = true;
  return {
    closed: lost.forGood,
    shards: connected,
    async stop() {
      ready = false;
      lost.stop();
      client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction);
      // Answers need no connection but their own.
      await Promise.all([
        Promise.race([Promise.allSettled(running), wait(FINISH, undefined, { ref: false })]),
        Promise.race([client.destroy(), wait(GOODBYE, undefined, { ref: false })]),
      ]);
      await health?.close(0);
    },
  };
}

/** discord.js tries again and again, without end and without a word, and calls a client ready that has no connection. */
function watchConnection(
  client: Client,
  connected: () => ReadonlyMap<number, boolean>,
  outage: number,
  log: Log,
) {
  let stop = () => {};
  const forGood = new Promise<string>((resolve) => {
    let seen = performance.now();
    let wasThere = true;
    const timer = setInterval(() => {
      const isThere = [...connected().values()].every(Boolean);
      if (isThere) seen = performance.now();
      else if (performance.now() - seen > outage)
        resolve(`Discord's gateway has not been reached for ${outage / 1_000} seconds; check the network.`);
      if (wasThere && !isThere) log.error("The connection to Discord is lost; it is tried again.");
      if (!wasThere && isThere) log.info("The connection to Discord is back.");
      wasThere = isThere;
    }, outage / 10);
    const onClosing = ({ code }: { readonly code: number }) => resolve(describeClosing(code));
    client.once(Events.ShardDisconnect, onClosing);
    stop = () => {
      clearInterval(timer);
      client.off(Events.ShardDisconnect, onClosing);
    };
  });
  return { forGood, stop };
}

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { APIApplicationCommand, APIInteractionResponse } from "discord-api-types/v10";
import type { Guild, MemberOptions } from "./actor.ts";
import { APPLICATION_ID, createActor, createGuild, createUser } from "./actor.ts";
import type { Faults } from "./faults.ts";
import { createFaults } from "./faults.ts";
import type { Gateway } from "./gateway.ts";
import { createGateway } from "./gateway.ts";
import type { Member } from "./member.ts";
import { createMember } from "./member.ts";
import type { Message } from "./message.ts";
import { viewMessage } from "./message.ts";
import { createRest } from "./rest.ts";
import { snowflake } from "./snowflake.ts";
import type { Exchange, Problem, RecordedRequest } from "./state.ts";
import { createState, GLOBAL, until } from "./state.ts";

/** Discord's own bound on the first answer. */
const ANSWER_WITHIN_MS = 3000;
/** How long `until` waits unless told. */
const PATIENCE_MS = 5000;
/** How often it looks at things that this Discord does not know of. */
const POLL_MS = 10;

export interface DiscordOptions {
  /** False: this Discord has given the token to nobody, so that a client with it is turned away. */
  readonly tokenAccepted?: boolean;
  readonly applicationFlags?: number;
  readonly recommendedShards?: number;
  /** How many shards may identify at once, 1 unless told; a client leaves five seconds between two such groups. */
  readonly maxConcurrency?: number;
  /** How long an interaction may stay unanswered, 3 s unless told. */
  readonly answerWithinMs?: number;
  readonly heartbeatMs?: number;
}

export interface LoopbackDiscord {
  /** The API's base without `/v10`, which a REST client adds. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The server that members are in unless told. */
  readonly guild: Guild;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly requests: readonly RecordedRequest[];
  /** Everything wrong in what the application sent. A test asserts that it is empty. */
  readonly problems: readonly Problem[];
  /** The messages that exist now, ephemeral ones included, oldest first. */
  readonly messages: readonly Message[];
  readonly globalCommands: readonly APIApplicationCommand[];
  readonly guildCommands: (guildId: string) => readonly APIApplicationCommand[];
  readonly exchanges: ReadonlyMap<string, Exchange>;
  /** The accepted response to an interaction, or undefined where there is none yet. */
  readonly responseTo: (interactionId: string) => APIInteractionResponse | undefined;
  readonly member: (options?: MemberOptions) => Member;
  /** Waits until something is found; throws after `ms`, 5 s unless told. */
  readonly until: <Found>(find: () => Found | undefined | false, ms?: number) => Promise<Found>;
  readonly close: () => Promise<void>;
}

function createToken(applicationId: string): string {
  return `${Buffer.from(applicationId).toString("base64url")}.Loopbk.${"x".repeat(38)}`;
}

/** A Discord on loopback, REST and gateway on one port. */
export async function startDiscord(options: DiscordOptions = {}): Promise<LoopbackDiscord> {
  const token = createToken(APPLICATION_ID);
  const state = createState({
    applicationId: APPLICATION_ID,
    token: options.tokenAccepted === false ? "" : token,
    bot: { ...createUser("Verbatim", APPLICATION_ID), global_name: null, bot: true },
    answerWithinMs: options.answerWithinMs ?? ANSWER_WITHIN_MS,
  });
  const guild = createGuild();
  const faults = createFaults();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const applicationFlags = options.applicationFlags ?? 0;
  const { gateway, upgrade, end } = createGateway(state, faults, {
    url: `ws://${host}`,
    applicationFlags,
    guildIds: [guild.id],
    heartbeatMs: options.heartbeatMs,
  });
  const { recommendedShards = 1, maxConcurrency = 1 } = options;
  const facts = { url: `ws://${host}`, applicationFlags, recommendedShards, maxConcurrency };
  server.on("request", createRest(state, faults, facts));
  server.on("upgrade", upgrade);
  const channels = new Map<string, string>();

  /** Members of one server meet in its one channel. */
  function channelIn({ id }: Guild): string {
    const channel = channels.get(id) ?? snowflake();
    channels.set(id, channel);
    return channel;
  }

  return {
    apiUrl: `http://${host}/api`,
    token,
    applicationId: state.applicationId,
    guild,
    faults,
    gateway,
    requests: state.requests,
    problems: state.problems,
    get messages() {
      return [...state.posts.values()].map(({ message }) => viewMessage(message));
    },
    get globalCommands() {
      return state.commands.get(GLOBAL) ?? [];
    },
    guildCommands: (guildId) => state.commands.get(guildId) ?? [],
    exchanges: state.exchanges,
    responseTo: (interactionId) => state.exchanges.get(interactionId)?.response,
    member: (who = {}) => {
      const home = who.guild ?? guild;
      const place = (who.context ?? "server") === "server" ? { guild: home, channelId: channelIn(home) } : {};
      return createMember(state, gateway, createActor({ ...place, ...who }, state.applicationId));
    },
    until: async (find, ms = PATIENCE_MS) => {
      const deadline = Date.now() + ms;
      while (Date.now() < deadline) {
        const found = await until(state, () => find() || undefined, POLL_MS);
        if (found !== undefined) return found;
      }
      throw new Error(`Waited ${ms} ms in vain for: ${find}`);
    },
    close: async () => {
      end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { Client, REST } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Bot } from "./bot.ts";
import { startBot } from "./bot.ts";
import { slashInteraction } from "./interactions.ts";
import type { LoopbackDiscord } from "./loopback.ts";
import { startDiscord } from "./loopback.ts";

const reply = () => ({ type: 4 as const, data: { content: "Hello.", allowed_mentions: { parse: [] } } });

/** A client leaves five seconds between its identifies, unless told otherwise. */
const UNTHROTTLED = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };

describe("the gateway", () => {
  let discord: LoopbackDiscord;
  let bot: Bot | undefined;

  beforeEach(async () => {
    discord = await startDiscord();
  });

  afterEach(async () => {
    await bot?.close();
    bot = undefined;
    await discord.close();
  });

  it.each<[string, (discord: LoopbackDiscord) => void]>([
    ["a dropped socket", ({ gateway }) => gateway.drop()],
    ["op 7", ({ gateway }) => gateway.reconnect()],
    ["close code 4000", ({ gateway }) => gateway.close(4000)],
  ])("resumes after %s and replays what was missed, once", async (_, disturb) => {
    bot = await startBot(discord, reply);
    const member = discord.member();
    disturb(discord);
    member.interaction(slashInteraction("ask", {}, member.actor));
    await discord.until(() => discord.gateway.resumes() === 1 && discord.messages.length === 1);
    expect(bot.received).toHaveLength(1);
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(discord.problems).toEqual([]);
  });

  it("has the client identify anew after op 9", async () => {
    bot = await startBot(discord, reply, { ws: UNTHROTTLED });
    discord.gateway.invalidate(false);
    await discord.until(() => discord.gateway.identifies.length === 2);
    const member = discord.member();
    member.interaction(slashInteraction("ask", {}, member.actor));
    await discord.until(() => discord.messages.length === 1);
    expect(discord.gateway.resumes()).toBe(0);
  });

  it("sends one interaction as often as told", async () => {
    bot = await startBot(discord, reply);
    const member = discord.member();
    member.interaction(slashInteraction("ask", {}, member.actor), 2);
    await discord.until(() => bot?.errors.length === 1);
    expect(bot.received.map(({ id }) => id)).toEqual(new Array(2).fill(bot.received[0]?.id));
    expect(bot.errors).toMatchObject([{ code: 40060 }]);
  });

  it("sends a server's interactions to its shard", async () => {
    bot = await startBot(discord, reply, { shards: [0, 1], shardCount: 2, ws: UNTHROTTLED });
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const member = discord.member();
    member.interaction(slashInteraction("ask", {}, member.actor));
    await discord.until(() => discord.messages.length === 1);
    expect(bot.received).toHaveLength(1);
  });

  it("closes with the code asked for instead of READY", async () => {
    discord.faults.closeOnIdentify = 4014;
    await expect(startBot(discord, reply)).rejects.toThrow("disallowed intents");
  });

  it("turns a bad token away", async () => {
    const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
    await expect(client.login(discord.token.replace("x", "y"))).rejects.toMatchObject({
      code: "TokenInvalid",
    });
    const strict = await startDiscord({ tokenAccepted: false });
    const other = new Client({ intents: [], rest: { api: strict.apiUrl } });
    await expect(other.login(strict.token)).rejects.toMatchObject({ code: "TokenInvalid" });
    await strict.close();
  });
});

describe("faults.rest", () => {
  let discord: LoopbackDiscord;
  const put = (options: object = {}) =>
    new REST({ api: discord.apiUrl, retries: 0, ...options })
      .setToken(discord.token)
      .put(Routes.applicationCommands(discord.applicationId), {
        body: [{ name: "ask", description: "Asks." }],
      });

  beforeEach(async () => {
    discord = await startDiscord();
  });

  afterEach(() => discord.close());

  it("answers with a status, without effect", async () => {
    discord.faults.rest = ({ method }) => (method === "PUT" ? { kind: "status", status: 500 } : undefined);
    await expect(put()).rejects.toMatchObject({ status: 500 });
    expect(discord.globalCommands).toEqual([]);
  });

  it("limits the rate once, and lets the second attempt through", async () => {
    let first = true;
    discord.faults.rest = () => {
      if (!first) return undefined;
      first = false;
      return { kind: "rate-limit", retryAfter: 0.01 };
    };
    await put();
    expect(discord.requests).toHaveLength(2);
  });

  it.each([
    [false, 0],
    [true, 1],
  ])("resets the socket, the effect applied: %s", async (applied, commands) => {
    discord.faults.rest = () => ({ kind: "reset", applied });
    await expect(put()).rejects.toThrow();
    expect(discord.globalCommands).toHaveLength(commands);
  });

  it("keeps the answer back though the effect is there", async () => {
    discord.faults.rest = () => ({ kind: "late", ms: 200 });
    await expect(put({ timeout: 50 })).rejects.toThrow("aborted");
    expect(discord.globalCommands).toHaveLength(1);
  });

  it("never answers", async () => {
    discord.faults.rest = () => ({ kind: "hang" });
    await expect(put({ timeout: 50 })).rejects.toThrow("aborted");
    expect(discord.globalCommands).toEqual([]);
  });
});

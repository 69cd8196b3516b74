import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { startBot } from "../bot.ts";
import type { Faults, RestFault } from "./loopback/faults.ts";
import { componentInteraction, slashInteraction } from "./loopback/interactions.ts";
import { type LoopbackDiscord, startDiscord } from "./loopback/loopback.ts";
import type { Member } from "./loopback/member.ts";

const isCallback = (path: string) => path.endsWith("/callback");

/** The first `count` callbacks fail in this way. */
function failing(count: number, fault: RestFault): Faults["rest"] {
  let left = count;
  return ({ path }) => {
    if (!isCallback(path) || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

describe("an interaction", () => {
  it.each<[string, number, RestFault]>([
    ["an error of Discord's", 2, { kind: "status", status: 500 }],
    ["a connection that is reset", 2, { kind: "reset" }],
    ["a connection that is reset when the answer has arrived", 1, { kind: "reset", applied: true }],
    ["a slow answer", 1, { kind: "delay", ms: 1_000 }],
    ["a request that is never answered", 1, { kind: "hang" }],
    ["an answer that arrives and is confirmed late", 1, { kind: "late", ms: 2_700 }],
    ["a rate limit that is soon over", 1, { kind: "rate-limit", retryAfter: 0.3 }],
  ])("is answered in time, and once, under %s", async (_, count, fault) => {
    const { discord, gateway, log } = await startBot();
    discord.faults.rest = failing(count, fault);
    const answer = await discord.member().slash("source");
    expect(answer.text).toContain("Moscou nomme");
    await gateway.stop();
    expect(discord.messages).toHaveLength(1);
    expect(log.filter((line) => line.includes("could not be answered"))).toEqual([]);
  });

  it.each<[string, RestFault, RegExp]>([
    ["a rate limit without a time to wait", { kind: "rate-limit" }, /: RateLimitError\[.*\]$/u],
    ["a rate limit that is too long", { kind: "rate-limit", retryAfter: 30 }, /: RateLimitError\[.*\]$/u],
    ["errors that do not end", { kind: "status", status: 503 }, /\(503\)$/u],
    ["connections that are always reset", { kind: "reset" }, /\(ECONNRESET\)$/u],
    [
      "having come too late",
      { kind: "status", status: 404, body: { message: "Unknown interaction", code: 10_062 } },
      /: it came too late \(10062\)$/u,
    ],
  ])(
    "that can't be answered for %s is given up, without a storm, and the next is answered",
    async (_, fault, logged) => {
      // Nobody has to wait for the three seconds that an answer may take: a storm shows in the first.
      const { discord, log } = await startBot(undefined, await startDiscord({ answerWithinMs: 1_000 }));
      const member = discord.member();
      discord.faults.rest = failing(Number.POSITIVE_INFINITY, fault);
      await expect(member.slash("source")).rejects.toThrow();
      expect(discord.requests.filter(({ path }) => isCallback(path)).length).toBeLessThanOrEqual(3);
      const lines = log.filter((line) => line.includes("could not be answered"));
      expect(lines).toEqual([expect.stringMatching(logged)]);
      for (const { interaction } of discord.exchanges.values())
        expect(lines[0]).not.toContain(interaction.token);
      discord.faults.rest = undefined;
      expect((await member.slash("source")).text).toContain("Moscou nomme");
    },
  );

  it.each<[string, RestFault]>([
    ["rate limits that follow one another", { kind: "rate-limit", retryAfter: 0.3 }],
    ["requests that are never answered", { kind: "hang" }],
  ])(
    "that meets nothing but %s is given up when it is too late",
    async (_, fault) => {
      const { discord, log } = await startBot();
      discord.faults.rest = failing(Number.POSITIVE_INFINITY, fault);
      const member = discord.member();
      member.interaction(slashInteraction("help", {}, member.actor));
      const lines = () => log.filter((line) => line.includes("could not be answered"));
      await discord.until(() => lines().length > 0, 8_000);
      expect(lines()).toEqual([expect.stringMatching(/\(AbortError\)$/u)]);
      const before = discord.requests.length;
      expect(before).toBeLessThanOrEqual(10);
      await wait(1_500);
      expect(discord.requests).toHaveLength(before);
    },
    15_000,
  );

  it("that comes twice is answered once, and has its effect once", async () => {
    const { discord, search, log } = await startBot();
    const member = discord.member();
    const quoted = await member.slash("quote", { passage: search.library.passages[0]?.id ?? "" });
    const before = discord.requests.length;
    const asked = slashInteraction("source", {}, member.actor);
    const pressed = componentInteraction(`1:delete:${member.user.id}`, quoted.raw, member.actor);
    for (const interaction of [asked, pressed, asked, pressed]) member.interaction(interaction, 2);
    await member.slash("help");
    await discord.until(() => discord.messages.every(({ id }) => id !== quoted.id));
    const sent = discord.requests.slice(before).map(({ method, path }) => `${method} ${path.split("/")[1]}`);
    expect(sent.toSorted()).toEqual([
      "DELETE webhooks",
      "POST interactions",
      "POST interactions",
      "POST interactions",
    ]);
    expect(log.filter((line) => line.includes("could not be answered"))).toEqual([]);
  });

  it("is answered, once, after the connection dropped or was asked to resume", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const { drop, reconnect, close } = discord.gateway;
    for (const [index, disturb] of [drop, reconnect, () => close(4000)].entries()) {
      disturb();
      expect((await member.slash("source")).text).toContain("Moscou nomme");
      await discord.until(() => discord.gateway.resumes() === index + 1);
    }
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(discord.requests.filter(({ path }) => isCallback(path))).toHaveLength(3);
  });

  it("is answered after the session was lost", async () => {
    // A client leaves five seconds between two logins, so that these wait together.
    await Promise.all(
      [
        ({ gateway }: LoopbackDiscord) => gateway.invalidate(false),
        ({ gateway }: LoopbackDiscord) => gateway.invalidate(true),
        ({ gateway, faults }: LoopbackDiscord) => {
          faults.refuseResume = true;
          gateway.drop();
        },
      ].map(async (lose, index) => {
        const { discord } = await startBot();
        lose(discord);
        await discord.until(
          () => discord.gateway.identifies.length + discord.gateway.resumes() === 2,
          10_000,
        );
        expect(discord.gateway.resumes()).toBe(index === 1 ? 1 : 0);
        expect((await discord.member().slash("source")).text).toContain("Moscou nomme");
      }),
    );
  }, 20_000);

  it("is answered among three hundred at once, in no more time each than one alone", async () => {
    // The Discord of this test checks every answer in the same process, which takes longer than the answer.
    const { discord } = await startBot(undefined, await startDiscord({ answerWithinMs: 20_000 }));
    const members = Array.from({ length: 300 }, () => discord.member());
    const ask = (member: Member) => member.slash("ask", { question: "Que dit Lavrov ?" });
    const [first, ...rest] = members;
    if (first === undefined) throw new Error("There are no members.");
    await ask(first);
    const aloneMs = await milliseconds(async () => {
      for (const member of rest.slice(0, 30)) await ask(member);
    });
    const burstMs = await milliseconds(async () => {
      const answers = await Promise.all(members.map(ask));
      expect(answers.every(({ text }) => text.includes("¶"))).toBe(true);
    });
    expect(burstMs / members.length).toBeLessThan((aloneMs / 30) * 2);
  });
});

describe("a connection", () => {
  /** Milliseconds: enough for a loopback, and no more than a test has. */
  const patience = { login: 500, outage: 500 };

  async function discordWith(faults: Partial<Faults>): Promise<LoopbackDiscord> {
    const discord = await startDiscord();
    onTestFinished(() => discord.close());
    Object.assign(discord.faults, faults);
    return discord;
  }

  it.each<[string, Partial<Faults>, RegExp]>([
    [
      "a gateway that refuses it",
      { refuseGateway: true },
      /^Discord can't be reached at .*; check the network\.$/u,
    ],
    [
      "a gateway that is mute",
      { muteGateway: true },
      /^Discord can't be reached at .* \(no answer within 0\.5 seconds\)/u,
    ],
    ["a Discord that never answers", { rest: () => ({ kind: "hang" }) }, /^Discord can't be reached at /u],
    [
      "a rate limit without a time to wait",
      { rest: () => ({ kind: "rate-limit" }) },
      /^Discord can't be reached at .* \(RateLimitError\[.*\]\)/u,
    ],
    [
      "a rate limit that is too long",
      { rest: () => ({ kind: "rate-limit", retryAfter: 3_600 }) },
      /^Discord can't be reached at .* \(RateLimitError\[.*\]\)/u,
    ],
    ["refused intents", { closeOnIdentify: 4014 }, /for good \(code 4014\): it refuses the bot's intents/u],
    ["a refused token", { closeOnIdentify: 4004 }, /for good \(code 4004\): it refuses DISCORD_TOKEN/u],
    ["a wrong shard", { closeOnIdentify: 4010 }, /for good \(code 4010\): .*SHARDS/u],
    ["too few shards", { closeOnIdentify: 4011 }, /for good \(code 4011\): .*SHARD_COUNT/u],
  ])("that is never had for %s is given up with a sentence", async (_, faults, sentence) => {
    const discord = await discordWith(faults);
    await expect(startBot(undefined, discord, { patience })).rejects.toThrow(sentence);
    const tried = () => [discord.requests.length, discord.gateway.identifies.length];
    const before = tried();
    expect(Math.max(...before)).toBeLessThanOrEqual(10);
    await wait(1_000);
    expect(tried()).toEqual(before);
  });

  it.each([4004, 4010, 4011, 4012, 4013, 4014])("that is closed with %i is lost for good", async (code) => {
    const { discord, gateway } = await startBot();
    discord.gateway.close(code);
    expect(await gateway.closed).toMatch(`Discord closed the connection for good (code ${code}):`);
    expect([...gateway.shards().values()]).toEqual([false]);
  });

  it("that can't be had again is lost for good when the deadline is over", async () => {
    const { discord, gateway } = await startBot(undefined, undefined, {
      patience: { login: 5_000, outage: 700 },
    });
    discord.faults.refuseGateway = true;
    discord.gateway.drop();
    expect(await gateway.closed).toMatch(/^Discord's gateway has not been reached for 0\.7 seconds/u);
  });

  it("that is soon had again is kept, and the log says when it was lost and when it is back", async () => {
    const { discord, gateway, log } = await startBot(undefined, undefined, {
      patience: { login: 5_000, outage: 2_000 },
    });
    discord.faults.refuseGateway = true;
    discord.gateway.drop();
    await discord.until(() => log.includes("The connection to Discord is lost; it is tried again."));
    discord.faults.refuseGateway = false;
    await discord.until(() => discord.gateway.resumes() === 1);
    await discord.until(() => log.includes("The connection to Discord is back."));
    const lost = gateway.closed.then(() => "lost");
    const waited = new Promise((resolve) => setTimeout(() => resolve("kept"), 2_500));
    expect(await Promise.race([lost, waited])).toBe("kept");
  });
});

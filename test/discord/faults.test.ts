import { describe, expect, it } from "vitest";
import { startBot } from "../bot.ts";
import type { Faults, RestFault } from "./loopback/faults.ts";

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

describe("an interaction", () => {
  it.each<[string, number, RestFault]>([
    ["an error of Discord's", 2, { kind: "status", status: 500 }],
    ["a connection that is reset", 2, { kind: "reset" }],
    ["a connection that is reset when the answer has arrived", 1, { kind: "reset", applied: true }],
    ["a slow answer", 1, { kind: "delay", ms: 1_000 }],
    ["an answer that arrives and is confirmed late", 1, { kind: "late", ms: 2_700 }],
    ["a rate limit that is soon over", 1, { kind: "rate-limit", retryAfter: 0.3 }],
  ])("is answered in time, and once, under %s", async (_, count, fault) => {
    const { discord } = await startBot();
    discord.faults.rest = failing(count, fault);
    const answer = await discord.member().slash("source");
    expect(answer.text).toContain("Moscou nomme");
    expect(discord.messages).toHaveLength(1);
  });

  it.each<[string, RestFault]>([
    ["a rate limit without a time to wait", { kind: "rate-limit" }],
    ["a rate limit that is too long", { kind: "rate-limit", retryAfter: 30 }],
    ["errors that do not end", { kind: "status", status: 503 }],
  ])(
    "that can't be answered for %s is given up, without a storm, and the next is answered",
    async (_, fault) => {
      const { discord, log } = await startBot();
      const member = discord.member();
      discord.faults.rest = failing(Number.POSITIVE_INFINITY, fault);
      await expect(member.slash("source")).rejects.toThrow();
      expect(discord.requests.filter(({ path }) => isCallback(path)).length).toBeLessThanOrEqual(3);
      expect(log.filter((line) => line.includes("could not be answered"))).toHaveLength(1);
      discord.faults.rest = undefined;
      expect((await member.slash("source")).text).toContain("Moscou nomme");
    },
  );

  it("that comes twice is answered once", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const message = await member.slash("source");
    const [exchange] = discord.exchanges.values();
    member.interaction(exchange?.interaction, 2);
    await member.slash("help");
    expect(discord.messages).toHaveLength(2);
    expect(discord.messages[0]?.id).toBe(message.id);
  });

  it("is answered after the connection dropped, was asked to resume, or lost its session", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    for (const disturb of [() => discord.gateway.drop(), () => discord.gateway.reconnect()]) {
      disturb();
      expect((await member.slash("source")).text).toContain("Moscou nomme");
    }
  });

  it("is answered among three hundred at once", async () => {
    const { discord } = await startBot();
    const members = Array.from({ length: 300 }, () => discord.member());
    const answers = await Promise.all(
      members.map((member) => member.slash("ask", { question: "Que dit Lavrov ?" })),
    );
    expect(answers.every(({ text }) => text.includes("¶"))).toBe(true);
  });
});

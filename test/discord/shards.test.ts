import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { startBot } from "../bot.ts";
import { createGuild } from "./loopback/actor.ts";
import { startDiscord } from "./loopback/loopback.ts";

/** As many shards may log in at once as there are. */
const discordOf = (shards: number) => startDiscord({ recommendedShards: shards, maxConcurrency: shards });

describe("a bot in several processes", () => {
  it("answers each server from the process that has its shard, and registers once", async () => {
    const discord = await discordOf(3);
    const first = await startBot(undefined, discord, { shards: { ids: [0, 1], count: 3 } });
    const second = await startBot(undefined, discord, { shards: { ids: [2], count: 3 } });
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    expect(first.log).toContain("Commands registered.");
    expect(second.log).toContain("Commands are registered by the process that has shard 0.");
    expect(discord.requests.filter(({ path }) => path.endsWith("/commands"))).toHaveLength(2);

    const guilds = Array.from({ length: 12 }, () => createGuild());
    const ofSecond = guilds.filter(({ id }) => (BigInt(id) >> 22n) % 3n === 2n);
    for (const guild of guilds) {
      expect((await discord.member({ guild }).slash("source")).text).toContain("Moscou nomme");
    }
    const answered = (log: readonly string[]) => log.filter((line) => line === "Answered.").length;
    expect(answered(second.log)).toBe(ofSecond.length);
    expect(answered(first.log)).toBe(guilds.length - ofSecond.length);
  });

  it("runs all shards that Discord recommends where it is told of none", async () => {
    const discord = await discordOf(2);
    const { gateway } = await startBot(undefined, discord);
    expect([...gateway.shards()]).toEqual([
      [0, true],
      [1, true],
    ]);
  });
});

describe("SHARDS and SHARD_COUNT", () => {
  it.each<[string, string, readonly number[]]>([
    ["0", "1", [0]],
    ["0,1", "4", [0, 1]],
    ["0-3", "4", [0, 1, 2, 3]],
    ["2, 0-1, 1", "3", [2, 0, 1]],
    ["", "3", [0, 1, 2]],
  ])("%j of %s is %j", (SHARDS, SHARD_COUNT, ids) => {
    expect(readConfig({ SHARDS, SHARD_COUNT }).shards).toEqual({ ids, count: Number(SHARD_COUNT) });
  });

  it.each([
    ["1", "", "SHARD_COUNT is missing: beside SHARDS, say how many shards all processes have together."],
    ["3", "3", "SHARDS can't be used: of 3 the last is 2, since they are counted from 0."],
    ["3-1", "4", "SHARDS can't be used: it is a list such as 0,1 or 0-3."],
    ["a", "4", "SHARDS can't be used: it is a list such as 0,1 or 0-3."],
    ["0,", "4", "SHARDS can't be used: it is a list such as 0,1 or 0-3."],
    [
      "0",
      "0",
      "SHARD_COUNT can't be used: it is the number of shards of all processes together, from 1 to 99999.",
    ],
    [
      "",
      "99999999999",
      "SHARD_COUNT can't be used: it is the number of shards of all processes together, from 1 to 99999.",
    ],
  ])("%j of %j is refused: %s", (SHARDS, SHARD_COUNT, sentence) => {
    expect(() => readConfig({ SHARDS, SHARD_COUNT })).toThrow(sentence);
  });
});

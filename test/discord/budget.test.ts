import { MessageFlags } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createBudget } from "../../src/discord/budget.ts";
import { asSeen, startBot } from "../bot.ts";
import { slashInteraction } from "./loopback/interactions.ts";

describe("createBudget", () => {
  const clocked = (options: Parameters<typeof createBudget>[0]) => {
    let now = 0;
    const mayAsk = createBudget(options, () => now);
    const pass = (milliseconds: number) => {
      now += milliseconds;
    };
    return { mayAsk, pass };
  };
  const granted = (mayAsk: (person: string) => boolean, person: string, times: number) =>
    Array.from({ length: times }, () => mayAsk(person)).filter(Boolean).length;

  it("lets a burst through, then so many a second, and never saves up more than a burst", () => {
    const { mayAsk, pass } = clocked({ burst: 5, perSecond: 2 });
    expect(granted(mayAsk, "ada", 9)).toBe(5);
    pass(1_000);
    expect(granted(mayAsk, "ada", 9)).toBe(2);
    pass(3_600_000);
    expect(granted(mayAsk, "ada", 9)).toBe(5);
  });

  it("adds up the parts of a second, however often somebody asks in vain", () => {
    const { mayAsk, pass } = clocked({ burst: 1, perSecond: 1 });
    mayAsk("ada");
    const answers = Array.from({ length: 8 }, () => {
      pass(125);
      return mayAsk("ada");
    });
    expect(answers.indexOf(true)).toBe(7);
  });

  it("takes nothing from anybody else", () => {
    const { mayAsk } = clocked({ burst: 3 });
    granted(mayAsk, "ada", 100);
    expect(granted(mayAsk, "bob", 3)).toBe(3);
  });

  it("goes by a clock that nobody can set", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const mayAsk = createBudget({ burst: 3, perSecond: 0.01 });
    expect(granted(mayAsk, "ada", 9)).toBe(3);
    vi.setSystemTime(Date.now() + 86_400_000);
    expect(granted(mayAsk, "ada", 9)).toBe(0);
  });

  it("forgets whoever was not heard of for the longest time", () => {
    const { mayAsk } = clocked({ burst: 1, people: 2 });
    for (const person of ["ada", "bob", "ada", "cyd"]) mayAsk(person);
    expect(mayAsk("ada")).toBe(false);
    expect(mayAsk("bob")).toBe(true);
  });
});

describe("a member who asks without end", () => {
  it("is put off privately, in their language, while others are answered", async () => {
    const { discord } = await startBot();
    const hasty = discord.member({ locale: "fr" });
    const sent = Array.from({ length: 100 }, () => slashInteraction("help", {}, hasty.actor));
    for (const interaction of sent) hasty.interaction(interaction);
    expect((await discord.member().slash("source")).text).toContain("Moscou nomme");

    const responses = await discord.until(() => {
      const found = sent.map(({ id }) => discord.responseTo(id));
      return found.every((one) => one !== undefined) && found;
    });
    const putOff = responses.filter((one) => asSeen(JSON.stringify(one)).includes("beaucoup d’un coup"));
    expect(putOff.length).toBeGreaterThan(20);
    expect(putOff.length).toBeLessThan(60);
    for (const one of putOff)
      expect(one && "data" in one && one.data && "flags" in one.data && one.data.flags).toSatisfy(
        (flags: number) => (flags & MessageFlags.Ephemeral) !== 0,
      );
    for (const { data } of sent) hasty.interaction(slashInteraction(data.name, {}, hasty.actor));
    expect(await hasty.autocomplete("source", { passage: "" }, "passage")).toEqual([]);
  });
});

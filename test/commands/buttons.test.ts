import { PermissionFlagsBits } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { asSeen, quotationsOf, startBot } from "../bot.ts";
import { RefusedByClient } from "../discord/loopback/refused.ts";

/** With what Discord's Markdown would take for syntax. */
const QUESTION = "-# Combien de *militaires* américains [et] britanniques y a-t-il en \\_Ukraine ?";
const TROOPS = "Combien de militaires américains et britanniques y a-t-il en Ukraine ?";

describe("◀ and ▶", () => {
  it("turn a private card over in place, and stop at both ends", async () => {
    const { discord, search } = await startBot();
    const texts = search.library.passages.map(({ text }) => text);
    const member = discord.member();
    const answer = await member.slash("ask", { question: TROOPS });
    const before = await member.press(answer, "◀");
    expect([before.id, before.ephemeral, quotationsOf(before)]).toEqual([answer.id, true, [texts[5]]]);
    const last = await member.press(await member.press(before, "▶"), "▶");
    expect(quotationsOf(last)).toEqual([texts[7]]);
    await expect(member.press(last, "▶")).rejects.toThrow(RefusedByClient);
  });

  it("show whoever presses them under a public quote the passage privately, and leave the quote as it is", async () => {
    const { discord, search } = await startBot();
    const quote = await discord.member().slash("quote", { passage: search.library.passages[6]?.id ?? "" });
    const reader = discord.member({ locale: "fr" });
    const next = await reader.press(quote, "▶");
    expect([next.ephemeral, next.id === quote.id]).toEqual([true, false]);
    expect(quotationsOf(next)).toEqual([search.library.passages[7]?.text]);
    expect(reader.sees(quote)?.text).toBe(quote.text);
  });
});

describe("the select of the passages found", () => {
  it("turns to the passage that is chosen and back again, under the question", async () => {
    const { discord, search } = await startBot();
    const member = discord.member();
    const answer = await member.slash("ask", { question: QUESTION });
    const [select] = answer.selects;
    expect(select?.placeholder).toMatch(/^\d passages found$/u);
    const [first, ...others] = select?.options ?? [];
    for (const { label } of others) expect(label).toMatch(/^¶ \d\/8 · /u);
    // Nothing comes after the last passage.
    const other = others.find(({ label }) => !label.startsWith("¶ 8/8"));
    const chosen = await member.select(answer, select?.customId ?? "", [other?.value ?? ""]);
    expect(chosen.id).toBe(answer.id);
    expect(quotationsOf(chosen)).toEqual([search.library.passage(other?.value ?? "")?.text]);

    const turned = await member.press(chosen, "▶");
    expect(turned.selects).toEqual(answer.selects);
    const back = await member.select(turned, select?.customId ?? "", [first?.value ?? ""]);
    expect(quotationsOf(back)).toEqual([search.library.passages[6]?.text]);
    for (const message of [answer, chosen, turned, back])
      expect(asSeen(message.text)).toContain(`Question: ${QUESTION}`);
  });
});

describe("“Quote here”", () => {
  it("posts the passage of a private answer for everyone, in the server's language, with who quoted it", async () => {
    const { discord, search } = await startBot();
    const member = discord.member({ locale: "fr", nick: "Ma*rie*" });
    const quote = await member.press(await member.slash("demander", { question: TROOPS }), "Citer ici");
    expect(quote.ephemeral).toBe(false);
    expect(quotationsOf(quote)).toEqual([search.library.passages[6]?.text]);
    expect(quote.text).not.toMatch(/(?<!\\)\*\*/u);
    expect(asSeen(quote.text)).toContain("Quoted by Ma*rie*");
    expect(discord.member({ locale: "fr" }).sees(quote)).toBeDefined();
  });
});

describe("“Source”", () => {
  it("gives whoever presses it the source privately, in their language, also under a public quote", async () => {
    const { discord, search } = await startBot();
    const quote = await discord.member().slash("quote", { passage: search.library.passages[6]?.id ?? "" });
    const source = await discord.member({ locale: "fr" }).press(quote, "Source");
    expect(source.ephemeral).toBe(true);
    expect(source.link("Ouvrir")).toBe(quote.link("Open"));
  });

  it("gives the source of a whole run", async () => {
    const { discord, search } = await startBot();
    const ids = search.library.passages.map(({ id }) => id);
    const member = discord.member();
    const quote = await member.slash("quote", { passage: ids[1] ?? "", to: ids[3] ?? "" });
    expect((await member.press(quote, "Source")).text).toContain("¶ 2–4/8");
  });
});

describe("“Delete”", () => {
  it("is for who posted the quote and for those who manage messages, and tells others so privately", async () => {
    const { discord, search } = await startBot();
    const passage = search.library.passages[6]?.id ?? "";
    const poster = discord.member();
    const moderator = discord.member({ permissions: PermissionFlagsBits.ManageMessages });
    const passerby = discord.member();
    const gone = (message: { id: string }) => discord.until(() => poster.sees(message) === undefined);

    const first = await poster.slash("quote", { passage });
    const refusal = await passerby.press(first, "Delete");
    expect([refusal.ephemeral, asSeen(refusal.text)]).toEqual([
      true,
      expect.stringContaining("Only the member who posted"),
    ]);
    expect(poster.sees(first)).toBeDefined();
    await Promise.all([poster.press(first, "Delete").catch(() => {}), gone(first)]);

    const second = await poster.press(await poster.slash("ask", { question: TROOPS }), "Quote here");
    await Promise.all([moderator.press(second, "Delete").catch(() => {}), gone(second)]);

    const shared = await poster.slash("ask", { question: TROOPS, share: true });
    await Promise.all([poster.press(shared, "Delete").catch(() => {}), gone(shared)]);
  });
});

describe("“Show all”", () => {
  const sentences = (count: number) =>
    Array.from({ length: count }, (_, i) => `The tail of dragon number ${i} is long.`).join(" ");
  const file = (body: string) => ({ "a.md": `---\ntitle: A\nlanguage: en\n---\n\n${body}\n` });

  it("shows a passage whole that was cut to share a message with others", async () => {
    const { discord, search } = await startBot(
      file(`${sentences(60)}\n\n${sentences(61)}\n\n${sentences(62)}`),
    );
    const member = discord.member();
    const answer = await member.slash("ask", { question: "dragon tail", passages: 3 });
    const cut = answer.buttons.filter(({ label }) => label === "Show all");
    expect(cut).toHaveLength(3);
    const whole = await member.press(answer, cut[0]?.customId ?? "");
    expect(whole.ephemeral).toBe(true);
    expect(search.library.passages.map(({ text }) => text)).toContain(quotationsOf(whole)[0]);
  });

  it("leads through a passage that no message can hold, leaving nothing out", async () => {
    const { discord, search } = await startBot(file(sentences(250)));
    const member = discord.member();
    let message = await member.slash("quote", { passage: search.library.passages[0]?.id ?? "" });
    const parts = [quotationsOf(message)[0] ?? ""];
    while (message.buttons.some(({ label }) => label === "Show the rest")) {
      message = await member.press(message, "Show the rest");
      parts.push(quotationsOf(message)[0] ?? "");
    }
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map((part) => part.replace(/^\[…\] | \[…\]$/gu, "")).join(" ")).toBe(
      search.library.passages[0]?.text,
    );
  });
});

describe("a button from before", () => {
  it("is answered after a restart", async () => {
    const { discord, gateway, search } = await startBot();
    const member = discord.member();
    const answer = await member.slash("ask", { question: TROOPS });
    await gateway.stop();
    await startBot(undefined, discord);
    expect(quotationsOf(await member.press(answer, "Quote here"))).toEqual([
      search.library.passages[6]?.text,
    ]);
  });

  it("never leads to another passage once the words have changed", async () => {
    const document = (text: string) => ({
      "a.md": `---\ntitle: A\nlanguage: en\n---\n\n${text}\n\nOther words.\n`,
    });
    const { discord, gateway } = await startBot(document("The old words."));
    const member = discord.member();
    const quote = await member.slash("ask", { question: "old words", passages: 1 });
    await gateway.stop();
    await startBot(document("The new words."), discord);
    const reply = await member.press(quote, "Quote here");
    expect(reply.ephemeral).toBe(true);
    expect(asSeen(reply.text)).toContain("not in the documents any more");
  });
});

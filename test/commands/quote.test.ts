import { describe, expect, it } from "vitest";
import { asSeen, quotationsOf, startBot } from "../bot.ts";
import { pings } from "../discord/loopback/pings.ts";

describe("/quote", () => {
  it("suggests passages while words are typed, and posts the chosen one for everyone", async () => {
    const { discord, search } = await startBot();
    const member = discord.member({ locale: "fr" });
    const [best] = await member.autocomplete("citer", { passage: "militaires américains" }, "passage");
    expect(best?.name).toMatch(/^¶ 7 · Le chef de la diplomatie russe/u);
    const quote = await member.slash("citer", { passage: String(best?.value) });
    expect(quote.ephemeral).toBe(false);
    expect(quotationsOf(quote)).toEqual([search.library.passages[6]?.text]);
    expect(asSeen(quote.text)).toMatch(/¶ 7\/8 · Moscou nomme/u);
  });

  it("suggests the passages in their order before anything is typed, each name within Discord's limit", async () => {
    const { discord, search } = await startBot();
    const choices = await discord.member().autocomplete("quote", {}, "passage");
    expect(choices.map(({ value }) => value)).toEqual(search.library.passages.map(({ id }) => id));
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
  });

  it("suggests passages for a word that is not finished yet", async () => {
    const { discord } = await startBot();
    const choices = await discord.member().autocomplete("quote", { passage: "brita" }, "passage");
    expect(choices.map(({ name }) => name)[0]).toMatch(/^¶ 7 · /u);
  });

  it("suggests only what the chosen document has", async () => {
    const document = (title: string, text: string) => `---\ntitle: ${title}\nlanguage: en\n---\n\n${text}\n`;
    const { discord } = await startBot({
      "a.md": document("A", "Red apples."),
      "b.md": document("B", "Red bricks."),
    });
    const member = discord.member();
    const choices = await member.autocomplete("quote", { document: "b", passage: "red" }, "passage");
    expect(choices.map(({ name }) => name)).toEqual(["¶ 1 · Red bricks."]);
  });

  it("finds the passage for words that were typed instead of a choice", async () => {
    const { discord, search } = await startBot();
    const quote = await discord
      .member()
      .slash("quote", { passage: "plusieurs centaines de militaires américains" });
    expect(quotationsOf(quote)).toEqual([search.library.passages[6]?.text]);
  });

  it("asks privately which one is meant where several may be", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const which = await member.slash("quote", { passage: "Que dit Moscou ?" });
    expect(which.ephemeral).toBe(true);
    expect(quotationsOf(which).length).toBeGreaterThan(1);
    expect(discord.messages.filter(({ ephemeral }) => !ephemeral)).toEqual([]);
  });

  it("says so where no passage has these words, and where a chosen passage has changed since", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const none = await member.slash("quote", { passage: "qwertyuiop" });
    expect([none.ephemeral, asSeen(none.text)]).toEqual([true, "The documents don’t answer this."]);
    const gone = await member.slash("quote", { passage: "ligne-rouge/AAAAAAAAAA" });
    expect(gone.ephemeral).toBe(true);
    expect(asSeen(gone.text)).toContain("not in the documents any more");
  });

  it("quotes a run of up to five passages of one document under one source", async () => {
    const { discord, search } = await startBot();
    const passages = search.library.passages;
    const member = discord.member();
    const first = passages[1]?.id ?? "";
    const ends = await member.autocomplete("quote", { passage: first }, "to");
    expect(ends.map(({ value }) => value)).toEqual(passages.slice(2, 6).map(({ id }) => id));
    const quote = await member.slash("quote", { passage: first, to: String(ends[1]?.value) });
    expect(quotationsOf(quote)).toEqual(passages.slice(1, 4).map(({ text }) => text));
    expect(quote.text.match(/¶/gu)).toHaveLength(1);
    expect(quote.text).toContain("¶ 2–4/8");
  });

  it("explains privately what a run is where the end does not follow", async () => {
    const { discord, search } = await startBot();
    const [first, second] = search.library.passages.map(({ id }) => id);
    const reply = await discord.member().slash("quote", { passage: second ?? "", to: first ?? "" });
    expect([reply.ephemeral, asSeen(reply.text)]).toEqual([
      true,
      expect.stringContaining("Choose its end from the list"),
    ]);
  });

  it("calls the member it is for, and nobody else", async () => {
    const { discord } = await startBot({
      "a.md": "---\ntitle: A\nlanguage: en\n---\n\n\\<@223456789012345678> @everyone sleeps.\n",
    });
    const friend = discord.member();
    const quote = await discord.member().slash("quote", { passage: "sleeps", for: friend.user });
    expect(quote.text).toContain(`<@${friend.user.id}>`);
    const { body } = discord.requests.findLast(({ path }) => path.endsWith("/callback")) ?? {};
    const { data } = body as { data: Parameters<typeof pings>[0] };
    expect(pings(data)).toEqual({ everyone: false, users: [friend.user.id], roles: [] });
  });
});

import { type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { asSeen, quotationsOf, startBot } from "../bot.ts";
import { byBot, forwarded } from "../discord/loopback/sayings.ts";

const MISQUOTE = "plusieurs milliers de militaires américains et britanniques";
const SAYING = `Tu as vu ? « ${MISQUOTE} », carrément`;
const EXACT = "Pour la Russie, une telle situation est également inacceptable";

describe("/check", () => {
  it("says the verdict first, privately, with the document's words beside the quote", async () => {
    const { discord } = await startBot();
    const card = await discord.member().slash("check", { text: MISQUOTE });
    expect(card.ephemeral).toBe(true);
    expect(card.text).toMatch(/^\*\*≠ Altered\*\*\n-# This is close .* What differs\\: a number\\\.\n/u);
    expect(card.text).toContain("> plusieurs ~~milliers~~ de militaires américains et britanniques");
    expect(card.text).toContain('> "plusieurs **centaines**" de militaires américains et britanniques');
    expect(asSeen(card.text)).toContain("¶ 7/8 · Moscou nomme");
    expect(card.buttons.map(({ label }) => label)).toEqual(["Post the check", "Source", "Open"]);
  });

  it.each([
    ["✓ Mot pour mot", EXACT],
    ["✓ Les mêmes mots", EXACT.toLowerCase()],
    ["✂ Abrégée, avec des marques", "Pour la Russie […] est également inacceptable"],
    ["⧉ Recousue", `${EXACT}, bien que cela soit contraire aux accords de Minsk`],
    ["∅ Introuvable dans ces documents", "Il fera beau demain sur toute la côte"],
    ["? Trop courte pour se prononcer", "ligne rouge"],
  ])("says “%s” in French, in words and with a sign", async (title, texte) => {
    const { discord } = await startBot();
    const card = await discord.member({ locale: "fr" }).slash("vérifier", { texte });
    expect(asSeen(card.text)).toMatch(new RegExp(`^\\*\\*${title.replace("?", "\\?")}\\*\\*\n`, "u"));
    expect(quotationsOf(card)[0]).toBe(texte);
  });

  it("shows no more than fits, and what differs in any case", async () => {
    const { discord, search } = await startBot();
    const text = search.library.passages.map((passage) => passage.text).join(" ");
    const card = await discord.member().slash("check", { text: text.replace("Minsk", "Berlin") });
    expect(card.text).toContain("~~Berlin~~");
    expect(card.text).toContain("**Minsk**");
    expect(card.text).toContain("\\[…\\]");
  });

  it("shows what looks like Markdown as it is", async () => {
    const { discord } = await startBot();
    const card = await discord
      .member()
      .slash("check", { text: "@everyone **a** [b](https://c.example) ~~d~~ # e" });
    expect(asSeen(card.text)).toContain("@everyone **a** [b](https://c.example) ~~d~~ # e");
  });

  it("says so where there are no words", async () => {
    const { discord } = await startBot();
    expect(asSeen((await discord.member().slash("check", { text: "…" })).text)).toBe(
      "There are no words to check.",
    );
  });
});

describe("“Check quote”", () => {
  it("checks what a message quotes", async () => {
    const { discord } = await startBot();
    const member = discord.member({ locale: "fr" });
    const card = await member.messageCommand("Vérifier la citation", member.say(SAYING));
    expect(card.ephemeral).toBe(true);
    expect(asSeen(card.text)).toContain("**≠ Modifiée**");
    expect(card.text).toContain("~~milliers~~");
    expect(card.text).not.toContain("carrément");
  });

  it("reads forwarded messages and messages of components", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const components: APIMessageTopLevelComponent[] = [
      { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content: SAYING }] },
    ];
    for (const extra of [forwarded(SAYING), byBot(components)]) {
      const card = await member.messageCommand("Check quote", member.say("", extra));
      expect(card.text).toContain("~~milliers~~");
    }
  });

  it("gives each quote of a message its verdict, also those that have no room", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const spans = [
      EXACT,
      EXACT,
      MISQUOTE,
      "une autre ligne rouge",
      "une autre ligne verte",
      ...Array(9).fill("ligne rouge"),
    ];
    const card = await member.messageCommand(
      "Check quote",
      member.say(spans.map((span) => `« ${span} »`).join("\n")),
    );
    const text = asSeen(card.text);
    expect(text.match(/^\*\*✓ Verbatim\*\*$/gmu)).toHaveLength(2);
    expect(text).toContain("- **Verbatim** · une autre ligne rouge\n- **Altered** · une autre ligne verte");
    expect(text).toContain("And 5 more quotes: check them with /check.");
  });

  it("says so where a message has no words", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const card = await member.messageCommand("Check quote", member.say(""));
    expect(asSeen(card.text)).toBe("There are no words to check.");
  });
});

describe("“Post the check”", () => {
  it("says for everyone, in the server's language, what the document has, in reply to the message", async () => {
    const { discord, search } = await startBot();
    const member = discord.member({ locale: "fr", nick: "Ma*rie*" });
    const message = member.say(SAYING);
    const card = await member.messageCommand("Vérifier la citation", message);
    const post = await member.press(card, "Publier la vérification");
    const text = asSeen(post.text);
    expect(post.ephemeral).toBe(false);
    expect(text).toMatch(
      /^In “Moscou nomme .*”, ¶ 7\/8: here are the document’s words; those that were checked differ/u,
    );
    expect(quotationsOf(post)).toEqual([search.library.passages[6]?.text]);
    expect(post.text).toContain('**"plusieurs centaines" de militaires américains et britanniques**');
    expect(text).not.toContain("milliers");
    expect(text).toContain(
      `https://discord.com/channels/${discord.guild.id}/${message.channelId}/${message.id}`,
    );
    expect(text).toContain("Checked by Ma*rie*");
    expect(post.buttons.map(({ label }) => label)).toContain("Delete");
  });

  it("works after a restart, and never once the words have changed", async () => {
    const { discord, gateway } = await startBot();
    const member = discord.member();
    const card = await member.slash("check", { text: EXACT });
    await gateway.stop();
    const { gateway: second } = await startBot(undefined, discord);
    expect(asSeen((await member.press(card, "Post the check")).text)).toContain(
      "¶ 3/8: the words that were checked stand there word for word.",
    );
    await second.stop();
    await startBot({ "ligne-rouge.md": "---\ntitle: A\nlanguage: en\n---\n\nOther words.\n" }, discord);
    expect(asSeen((await member.press(card, "Post the check")).text)).toContain(
      "not in the documents any more",
    );
  });

  it("shows the passages of a quote that has pieces of two", async () => {
    const { discord, search } = await startBot();
    const member = discord.member();
    const text = `${EXACT}, bien que cela soit contraire aux accords de Minsk`;
    const post = await member.press(await member.slash("check", { text }), "Post the check");
    expect(asSeen(post.text)).toMatch(/”, ¶ 3\/8, ¶ 7\/8: the words .* joined without a mark/u);
    expect(quotationsOf(post)).toEqual([2, 6].map((index) => search.library.passages[index]?.text));
  });

  it("says of a heading that the words stand there", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const text = 'Moscou veut un "équilibre des intérêts"';
    const post = await member.press(await member.slash("check", { text }), "Post the check");
    expect(asSeen(post.text)).toContain(
      `heading “${text}” above ¶ 5/8: the words that were checked stand there`,
    );
  });

  it("has room for the longest document name", async () => {
    const id = "a".repeat(40);
    const line = "The club does not allow dogs in the garden.";
    const { discord } = await startBot({
      [`${id}.md`]: `---\ntitle: A\nlanguage: en\n---\n\n${line}\n\n${line}\n\nMembers bring their own tea.\n`,
    });
    const member = discord.member();
    const message = member.say(
      `« dogs in the garden. Members bring their own tea » and « The club does not allow cats »`,
    );
    const card = await member.messageCommand("Check quote", message);
    for (const { customId = "" } of card.buttons.filter(({ label }) => label === "Post the check")) {
      expect((await member.press(card, customId)).ephemeral).toBe(false);
    }
  });
});

describe("“Source” under a check", () => {
  it("gives the source of the passage", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const source = await member.press(await member.slash("check", { text: EXACT }), "Source");
    expect(source.text).toContain("¶ 3/8");
  });
});

import { describe, expect, it } from "vitest";
import { asSeen, quotationsOf, startBot } from "../bot.ts";
import { pings } from "../discord/loopback/pings.ts";

const TROOPS = "Combien de militaires américains et britanniques y a-t-il en Ukraine ?";

describe("/ask", () => {
  it("answers privately with the passage word for word, its source and its links", async () => {
    const { discord, search } = await startBot();
    const member = discord.member({ locale: "fr" });
    const answer = await member.slash("demander", { question: TROOPS });
    const passage = search.library.passages[6];
    expect(answer.ephemeral).toBe(true);
    expect(quotationsOf(answer)).toEqual([passage?.text]);
    expect(asSeen(answer.text)).toContain(`Question\u00a0: ${TROOPS}`);
    expect(asSeen(answer.text)).toMatch(
      /¶ 7\/8 · Moscou nomme .* · Sputnik France \(média d’État.*\) · 14 janvier 2022/u,
    );
    expect(answer.link("Ouvrir")).toContain("#:~:text=Le%20chef%20de%20la%20diplomatie%20russe,");
    expect(answer.text).not.toContain(answer.link("Ouvrir"));
    expect(answer.link("Copie archivée")).toMatch(/^https:\/\/web\.archive\.org\/web\/20220114\/https:/u);
  });

  it("speaks the reader's language in private and the server's in public, and says that the passage is in French", async () => {
    const { discord } = await startBot();
    const member = discord.member({ locale: "fr", guild: { id: "1000000000000000000", locale: "en-GB" } });
    const shared = await member.slash("ask", { question: TROOPS, share: true });
    expect(shared.ephemeral).toBe(false);
    expect(asSeen(shared.text)).toContain("Question: ");
    expect(asSeen(shared.text)).toMatch(/14 January 2022 · in French/u);
    expect(shared.link("Open")).toMatch(/^https:/u);
  });

  it("shows three passages where none stands out, each with its own source", async () => {
    const { discord, search } = await startBot();
    const answer = await discord.member().slash("ask", { question: "Que dit Moscou ?" });
    const quotations = quotationsOf(answer);
    expect(quotations).toHaveLength(3);
    for (const quotation of quotations)
      expect(search.library.passages.map(({ text }) => text)).toContain(quotation);
    expect(answer.text.match(/¶ \d\/8/gu)).toHaveLength(3);
  });

  it("says that the documents have no answer, and names them with publisher, date and link", async () => {
    const { discord } = await startBot();
    const answer = await discord.member().slash("ask", { question: "Who painted the Mona Lisa?" });
    expect(quotationsOf(answer)).toEqual([]);
    expect(asSeen(answer.text)).toContain("The documents don’t answer this.");
    expect(asSeen(answer.text)).toMatch(/une autre ligne rouge.* · Sputnik France .* · 14 January 2022/u);
    expect(answer.text).toContain("(https://fr.sputniknews.com/20220114/");
  });

  it("names the chosen document alone, or some of many, where they have no answer", async () => {
    const names = Array.from({ length: 7 }, (_, number) => `Letter ${number + 1}`);
    const { discord } = await startBot(
      Object.fromEntries(
        names.map((name, number) => [
          `letter-${number + 1}.md`,
          `---\ntitle: ${name}\nlanguage: en\n---\n\nThe cat sleeps on the sofa.\n`,
        ]),
      ),
    );
    const member = discord.member();
    const all = asSeen((await member.slash("ask", { question: "qwertyuiop" })).text);
    expect(all).toContain("5 of the 7 documents");
    expect(names.filter((name) => all.includes(name))).toEqual(names.slice(0, 5));
    const one = asSeen((await member.slash("ask", { question: "qwertyuiop", document: "letter-7" })).text);
    expect(one).toContain("1 of the 7 documents");
    expect(names.filter((name) => one.includes(name))).toEqual(["Letter 7"]);
  });

  it("keeps the button of a shared answer, however long the names of the documents are", async () => {
    const long = "*".repeat(400);
    const text = `---\ntitle: "${long}"\nlanguage: en\npublisher: "${long}"\n---\n\nThe cat sleeps on the sofa.\n`;
    const { discord } = await startBot(
      Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}.md`, text])),
    );
    const question = `${"*".repeat(299)}q`;
    const answer = await discord.member().slash("ask", { question, share: true });
    expect(asSeen(answer.text)).toContain("***");
    expect(answer.buttons.map(({ label }) => label)).toContain("Delete");
  });

  it("asks the chosen document only, suggests documents while one is typed, and refuses one that is not there", async () => {
    const document = (title: string, text: string) => `---\ntitle: ${title}\nlanguage: en\n---\n\n${text}\n`;
    const { discord } = await startBot({
      "cats.md": document("On cats", "The cat sleeps on the old sofa."),
      "dogs.md": document("On dogs", "The dog sleeps on the old carpet."),
    });
    const member = discord.member();
    const choices = await member.autocomplete("ask", { question: "x", document: "DOG" }, "document");
    expect(choices).toEqual([{ name: "On dogs", value: "dogs" }]);
    const chosen = await member.slash("ask", { question: "Where does it sleep?", document: "dogs" });
    expect(quotationsOf(chosen)).toEqual(["The dog sleeps on the old carpet."]);
    const typed = await member.slash("ask", { question: "Where does it sleep?", document: "on cats" });
    expect(quotationsOf(typed)).toEqual(["The cat sleeps on the old sofa."]);
    const unknown = await member.slash("ask", { question: "Where?", document: "birds" });
    expect(asSeen(unknown.text)).toContain("There is no document “birds” here.");
  });

  it("mentions nobody, whatever the question or the document holds", async () => {
    const hostile =
      "@everyone <@123456789012345678> <@&123456789012345678> @here **Marie** ||x|| [a](https://b.example)";
    const { discord } = await startBot({
      "a.md": `---\ntitle: '${hostile}'\nlanguage: en\n---\n\n\`${hostile}\` sleeps.\n`,
    });
    const member = discord.member({ nick: "@everyone <@&123456789012345678>" });
    const shared = await member.slash("ask", { question: `sleeps ${hostile}`, share: true });
    const quote = await member.press(await member.slash("ask", { question: "Who sleeps?" }), "Quote here");
    for (const message of [shared, quote]) {
      expect(quotationsOf(message)).toEqual([`${hostile} sleeps.`]);
      expect(message.text).not.toMatch(/(?<!\\)[@<]/u);
    }
    const answers = discord.requests.filter(({ path }) => path.endsWith("/callback"));
    expect(answers).toHaveLength(3);
    for (const { body } of answers) {
      const { data } = body as { data: Parameters<typeof pings>[0] };
      expect(pings(data)).toEqual({ everyone: false, users: [], roles: [] });
    }
  });

  it("cuts passages that a message can't hold at the end of a sentence, with a mark", async () => {
    const sentences = (subject: string) =>
      Array.from({ length: 80 }, (_, i) => `The ${subject} of chapter ${i} is long.`);
    const { discord, search } = await startBot({
      "a.md": `---\ntitle: ${"Long title ".repeat(40)}\nlanguage: en\n---\n\n${sentences("tail").join(" ")}\n\n${sentences("neck").join(" ")}\n`,
    });
    const answer = await discord.member().slash("ask", { question: "long chapter" });
    const quotations = quotationsOf(answer);
    expect(quotations).toHaveLength(2);
    for (const quotation of quotations) {
      const [, shown = ""] = quotation.match(/^(?:\[…\] )?(The .* is long\.) \[…\]$/u) ?? [];
      expect(shown).not.toBe("");
      expect(search.library.passages.some(({ text }) => text.includes(shown))).toBe(true);
    }
  });
});

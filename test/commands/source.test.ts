import { describe, expect, it } from "vitest";
import { asSeen, quotationsOf, startBot } from "../bot.ts";

describe("/source", () => {
  it("gives privately the page at the passage, the archived copy and the reference to copy", async () => {
    const { discord } = await startBot();
    const member = discord.member({ locale: "fr" });
    const [choice] = await member.autocomplete("source", { passage: "militaires américains" }, "passage");
    const source = await member.slash("source", { passage: String(choice?.value) });
    expect(source.ephemeral).toBe(true);
    expect(source.link("Ouvrir")).toContain(":~:text=");
    expect(source.link("Copie archivée")).toContain("web.archive.org/web/20220114/");
    const [, copied] = source.text.match(/```\n(.*)\n```/su) ?? [];
    expect(copied).toMatch(
      /^«\u00a0Moscou nomme .*\u00a0», Sputnik France, 14 janvier 2022, ¶ 7\/8\. https:.*:~:text=/u,
    );
    expect(quotationsOf(source)).toEqual([]);
  });

  it("gives every document's source where nothing is chosen, and one document's where it is", async () => {
    const document = (title: string) =>
      `---\ntitle: ${title}\nlanguage: en\nurl: https://a.example/${title}\n---\n\nText.\n`;
    const files = Object.fromEntries(
      ["A", "B", "C", "D", "E", "F", "G"].map((title) => [`${title.toLowerCase()}.md`, document(title)]),
    );
    const { discord } = await startBot(files);
    const member = discord.member();
    const all = await member.slash("source");
    expect(all.buttons.filter(({ label }) => label === "Open").map(({ url }) => url?.at(-1))).toEqual([
      "A",
      "B",
      "C",
      "D",
      "E",
    ]);
    expect(asSeen(all.text)).toContain("And 2 more");
    const one = await member.slash("source", { document: "f" });
    expect(one.link("Open")).toBe("https://a.example/F");
  });

  it("manages without an address", async () => {
    const { discord } = await startBot({ "a.md": "---\ntitle: A\nlanguage: en\n---\n\nText.\n" });
    const source = await discord.member().slash("source");
    expect(source.buttons).toEqual([]);
    expect(source.text).toContain("“A”.");
  });

  it("writes the reference in the style that is chosen, and shows it to everyone where asked to", async () => {
    const { discord, search } = await startBot();
    const passage = search.library.passages[6]?.id ?? "";
    const source = await discord.member().slash("source", { passage, style: "bibtex", share: true });
    expect(source.ephemeral).toBe(false);
    expect(source.text).toContain("```\n@misc{ligne-rouge,");
    expect(source.buttons.map(({ label }) => label)).toContain("Delete");
  });
});

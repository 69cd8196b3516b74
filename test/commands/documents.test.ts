import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { asSeen, startBot } from "../bot.ts";

describe("/documents", () => {
  it("lists the documents with what is known of them", async () => {
    const { discord } = await startBot();
    const list = await discord.member({ locale: "fr" }).slash("documents");
    expect(list.ephemeral).toBe(true);
    expect(asSeen(list.text)).toMatch(
      /^1 document, 8 passages\.\n- \[Moscou nomme .*\]\(https:.*\) · Sputnik France \(.*\) · 14 janvier 2022 · 8 passages$/u,
    );
  });

  it("stays within a message, however many there are and however long their titles", async () => {
    const long = "Very long title ".repeat(30);
    const files = Array.from({ length: 60 }, (_, i) => [
      `d${i}.md`,
      `---\ntitle: '${i} ${long}'\npublisher: '${long}'\nlanguage: en\n---\n\nText.\n`,
    ]);
    const { discord } = await startBot(Object.fromEntries(files));
    const list = await discord.member().slash("documents");
    expect(asSeen(list.text)).toMatch(/60 documents, 60 passages\./u);
    expect(asSeen(list.text)).toMatch(/And \d+ more/u);
  });
});

describe("/help", () => {
  it("names every command in the reader's language, in the order of Discord's menu", async () => {
    const { discord } = await startBot();
    const help = await discord.member({ locale: "fr" }).slash("aide");
    expect([...asSeen(help.text).matchAll(/\*\*(\/.+?)\*\*/gu)].map(([, name]) => name)).toEqual(
      commands.map(({ definition }) => `/${definition.name_localizations?.fr}`),
    );
    expect(asSeen(help.text)).toContain("Chercher dans les documents");
  });
});

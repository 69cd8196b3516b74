import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLibrary } from "../../src/library/library.ts";

const raw = readFileSync(new URL("../corpus/article/raw.txt", import.meta.url), "utf8");
const { library, problems } = await readLibrary("data");
const article = library.document("ligne-rouge");
if (!article) throw new Error(`data/ligne-rouge.md can't be read: ${JSON.stringify(problems)}`);
const passages = library.passagesOf(article);

describe("data/ligne-rouge.md", () => {
  it("has eight passages, each word for word in the raw text", () => {
    expect(passages).toHaveLength(8);
    for (const { text } of passages) expect(raw).toContain(text);
  });

  it("has the passages in their order, and with title and headings leaves nothing of the article out", () => {
    const headings = new Set(passages.map(({ section }) => section).filter((section) => section !== null));
    const body = raw.slice(raw.indexOf("\n"));
    const parts = [
      article.title,
      ...passages.flatMap(({ text, section }, index) =>
        section !== null && section !== passages[index - 1]?.section ? [section, text] : [text],
      ),
    ];
    expect(headings.size).toBe(2);
    expect(body.replace("14.01.2022, Sputnik France", "").replace(/\s+/gu, "")).toBe(
      parts.join("").replace(/\s+/gu, ""),
    );
  });

  it("keeps the typography: curly apostrophes, straight quotation marks, M.Lavrov, an en dash", () => {
    const text = passages.map((passage) => passage.text).join("\n");
    for (const kept of ["l’Otan", '"plusieurs centaines"', "Selon M.Lavrov", "Russie–Otan", "a assuré..."]) {
      expect(text).toContain(kept);
    }
  });

  it("keeps the dateline out of the prose and in the metadata", () => {
    expect(passages[0]?.text).not.toContain("14.01.2022");
    expect(article).toMatchObject({
      publisher: "Sputnik France",
      published: "2022-01-14",
      language: "fr",
      url: raw.match(/https:\S+/u)?.[0],
    });
    expect(article.publisherNote).toMatch(/média d’État russe.*2 mars 2022/u);
  });
});

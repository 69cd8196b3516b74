import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/library/parse.ts";
import { importInto } from "./imported.ts";

const CORPUS = "test/corpus/import";

function sourceOf(name: string): string {
  const source = readdirSync(join(CORPUS, name)).find((file) => file.startsWith("source."));
  return join(CORPUS, name, source ?? "");
}

const names = readdirSync(CORPUS).sort();
const documents = names.filter((name) => existsSync(join(CORPUS, name, "expected.md")));

describe("a file to import", () => {
  it.each(documents)("becomes the document beside it: %s", async (name) => {
    const { content } = await importInto({ id: name }, sourceOf(name));
    const withoutHistory = content.replace(/^(?:retrieved|sha256): .*\n/gmu, "");
    expect(withoutHistory).toBe(readFileSync(join(CORPUS, name, "expected.md"), "utf8"));
  });

  it.each(names.filter((name) => !documents.includes(name)))(
    "that can't come in says why, and nothing is written: %s",
    async (name) => {
      const reason = readFileSync(join(CORPUS, name, "expected.txt"), "utf8").trim();
      await expect(importInto({}, sourceOf(name))).rejects.toThrow(reason);
    },
  );
});

describe("a PDF and a DOCX made from one text", () => {
  const passagesOf = (name: string) => {
    const content = readFileSync(join(CORPUS, name, "expected.md"), "utf8");
    const parsed = parseDocument(name, name, content);
    return parsed.kind === "document" ? parsed.passages : [];
  };

  it("give the same paragraphs under the same headings", () => {
    const inShort = (name: string) => passagesOf(name).map(({ section, text }) => [section, text]);
    expect(inShort("rules-pdf")).toEqual(inShort("rules-docx"));
    expect(inShort("rules-pdf")).toHaveLength(11);
  });

  it("know the page, and that the words are reconstructed, only of the PDF", () => {
    const facts = (name: string) => {
      const passages = passagesOf(name);
      return [passages[0]?.document.reconstructed, new Set(passages.map(({ page }) => page))];
    };
    expect(facts("rules-pdf")).toEqual(["pdf", new Set([1, 2])]);
    expect(facts("rules-docx")).toEqual([null, new Set([null])]);
  });
});

describe("the article whose breaks were lost", () => {
  it("comes in as the document that the bot is delivered with", async () => {
    const { content } = await importInto({ id: "article" }, "test/corpus/article/raw.txt");
    const read = (id: string, file: string, text: string) => {
      const parsed = parseDocument(id, file, text);
      if (parsed.kind !== "document") throw new Error(`${file} can't be read`);
      const { title, url, publisher, published, language } = parsed.document;
      const passages = parsed.passages.map(({ section, text }) => ({ section, text }));
      return { title, url, publisher, published, language, passages };
    };
    const own = readFileSync("data/ligne-rouge.md", "utf8");
    expect(read("article", "raw.txt", content)).toEqual(read("ligne-rouge", "ligne-rouge.md", own));
    expect(content.split("\n---\n")[1]).toBe(own.split("\n---\n")[1]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openLibrary } from "../../src/library/open.ts";
import { createSearch } from "../../src/search/search.ts";

interface Question {
  readonly question: string;
  readonly language: string;
  readonly expect: readonly string[] | null;
}

const questions = readFileSync(new URL("../corpus/article/questions.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): Question => JSON.parse(line));
const search = createSearch(await openLibrary("data", { info: () => {}, error: () => {} }));

describe("search over the article", () => {
  it("has the right passage first for at least 16 of 17 French questions", () => {
    const french = questions.filter(({ language, expect }) => language === "fr" && expect !== null);
    const right = french.filter(({ question, expect }) =>
      expect?.some((words) => search.find(question)[0]?.passage.text.includes(words)),
    );
    expect(french).toHaveLength(17);
    expect(right.length).toBeGreaterThanOrEqual(16);
  });
});

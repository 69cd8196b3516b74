import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLibrary } from "../../src/library/library.ts";
import { createSearch } from "../../src/search/search.ts";

interface Case {
  readonly question: string;
  readonly document?: string;
  /** What the first passages contain, in their order. */
  readonly first: readonly string[];
  /** Whether there must be no others. */
  readonly only?: boolean;
  readonly because: string;
}

const corpus = join(import.meta.dirname, "../corpus/ranking");
const { library, problems } = await readLibrary(join(corpus, "documents"));
const search = createSearch(library);
const cases: readonly Case[] = JSON.parse(readFileSync(join(corpus, "cases.json"), "utf8"));

describe("the ranking corpus", () => {
  it("can be read", () => {
    expect(problems).toEqual([]);
  });

  it.each(cases)("answers $question, for $because", ({ question, document, first, only }) => {
    const texts = search.find(question, { document }).map(({ passage }) => passage.text);
    expect(texts.slice(0, first.length)).toEqual(first.map((words) => expect.stringContaining(words)));
    if (only) expect(texts).toHaveLength(first.length);
  });
});

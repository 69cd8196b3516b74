import { deserialize, serialize } from "node:v8";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { readLibrary } from "../../../src/library/library.ts";
import { RARE_WORDS } from "../../../src/search/index/finder.ts";
import { type IndexParts, makeIndex } from "../../../src/search/index/parts.ts";
import { languageOf } from "../../../src/search/languages/index.ts";
import { createSearch, passagesByLanguage } from "../../../src/search/search.ts";

const { library } = await readLibrary("test/corpus/piaf/documents");

function partsOf(language: string): IndexParts {
  const making = makeIndex(passagesByLanguage(library.passages).get(language) ?? [], languageOf(language));
  let step = making.next();
  while (!step.done) step = making.next();
  return step.value;
}

describe("an index", () => {
  it("finds the same when its parts were sent or kept", () => {
    const { finder, ...parts } = partsOf("fr");
    const kept: typeof parts & { finder: typeof finder & { plain: ReturnType<MiniSearch["toJSON"]> } } =
      deserialize(serialize({ ...parts, finder: { ...finder, rare: null, plain: finder.rare.toJSON() } }));
    const rare = MiniSearch.loadJS<{ id: number; stems: string }>(kept.finder.plain, RARE_WORDS);
    const opened = createSearch(library, new Map([["fr", { ...kept, finder: { ...kept.finder, rare } }]]));
    const made = createSearch(library);
    for (const { text } of library.passages.slice(0, 60)) {
      const question = text.split(" ").slice(3, 12).join(" ");
      const hits = (search: typeof made) =>
        search.find(question).map(({ passage, score }) => [passage.id, score]);
      expect(hits(opened)).toEqual(hits(made));
    }
  });
});

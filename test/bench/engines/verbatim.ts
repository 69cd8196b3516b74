import { createSearch } from "../../../src/search/search.ts";
import { libraryOf } from "../library.ts";
import { DEPTH, type Engine } from "./engine.ts";

export const verbatim = createEngine(
  "Verbatim",
  "as it answers `/ask`, before the sentence is chosen, once it has read its synonyms",
);

/** What it would find if time did not matter. */
export const unbounded = createEngine(
  "Verbatim, unbounded",
  "with a thousand passages looked at closely",
  1_000,
);

function createEngine(name: string, setting: string, pool?: number): Engine {
  return {
    name,
    setting,
    async build(texts) {
      const library = libraryOf(texts);
      const numbers = new Map(library.passages.map((passage, number) => [passage, number]));
      const search = createSearch(library);
      await search.prepare();
      return (question) =>
        search.find(question, { limit: DEPTH, pool }).map(({ passage }) => numbers.get(passage) ?? -1);
    },
  };
}

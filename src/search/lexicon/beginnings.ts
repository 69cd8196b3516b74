import { fold } from "../analysis.ts";

/**
 * Things by how their words begin. To stem a whole lexicon takes a third of a second; so only those words are stemmed
 * that begin like one that is asked for.
 */
export interface Beginnings<Thing> {
  /** All things with a word that may have this stem, in order. */
  like(stem: string): readonly Thing[];
}

/** @param things each with the words that it is found by */
export function createBeginnings<Thing>(things: Iterable<readonly [string, Thing]>): Beginnings<Thing> {
  const byBeginning = new Map<string, Thing[]>();
  for (const [written, thing] of things) {
    const words =
      fold(written)
        .replaceAll(".", "")
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const beginning of new Set(words.map(beginningOf))) {
      const its = byBeginning.get(beginning);
      if (its) its.push(thing);
      else byBeginning.set(beginning, [thing]);
    }
  }
  return { like: (stem) => byBeginning.get(beginningOf(stem)) ?? [] };
}

/** What a word has in common with its stem: a stemmer changes endings, and writes `y` as `i` (`dying`, `die`). */
function beginningOf(word: string): string {
  return word.slice(0, 2).replaceAll("y", "i");
}

import { fold } from "../text/analysis.ts";

/**
 * A lexicon that is read as it is asked: to stem one whole takes a second, so only those entries are read that have a
 * word which begins like the one that is looked up.
 *
 * @param entries each with the words that it is found by, in one line
 * @param read makes a table, by stem, of some entries that may have a word which does; `may` says it of any words
 * @returns looks up a stem in the table of the entries that may have it
 */
export function readByBeginning<Entry, Table>(
  entries: readonly (readonly [string, Entry])[],
  read: (entries: readonly Entry[], may: (words: string) => boolean) => Table,
): (stem: string) => Table {
  const text = flatten(entries.map(([words]) => ` ${words}`).join("\n"));
  const ends = Array.from(text.matchAll(/\n|$/gu), ({ index }) => index);
  const none = read([], () => false);
  const tables = new Map<string, Table>();
  return (stem) => {
    const beginning = ` ${beginningOf(stem)}`;
    const known = tables.get(beginning);
    if (known) return known;
    const its: Entry[] = [];
    for (let at = text.indexOf(beginning); at >= 0; ) {
      const line = lineAt(ends, at);
      const entry = entries[line]?.[1];
      if (entry !== undefined) its.push(entry);
      at = text.indexOf(beginning, ends[line]);
    }
    const table = its.length === 0 ? none : read(its, (words) => flatten(` ${words}`).includes(beginning));
    if (tables.size < MOST_TABLES) tables.set(beginning, table);
    return table;
  };
}

/** More than all words of a language need. */
const MOST_TABLES = 10_000;

/** Lower case without accents, a space for all between two words, and `i` for `y`. */
function flatten(text: string): string {
  return fold(text)
    .replaceAll(".", "")
    .replaceAll("y", "i")
    .replace(/[^\p{L}\p{N}\n]+/gu, " ");
}

/** The first line that ends at or after a place: by halves. */
function lineAt(ends: readonly number[], place: number): number {
  let [from, to] = [0, ends.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What a word has in common with its stem: a stemmer changes endings, and writes `y` as `i` (`dying`, `die`). */
function beginningOf(stem: string): string {
  return stem.slice(0, 2).replaceAll("y", "i");
}

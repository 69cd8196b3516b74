import { fold } from "../text/analysis.ts";

/**
 * A lexicon that is read as it is asked: to stem one whole takes a third of a second, so only those entries are read
 * that have a word which begins like the one that is looked up.
 *
 * @param entries each with the words that it is found by
 * @param read makes a table of some entries, by stem
 * @returns looks up a stem in the table of the entries that may have it
 */
export function readByBeginning<Entry, Table>(
  entries: Iterable<readonly [string, Entry]>,
  read: (entries: readonly Entry[]) => Table,
): (stem: string) => Table {
  const byBeginning = new Map<string, Entry[]>();
  for (const [written, entry] of entries) {
    const words =
      fold(written)
        .replaceAll(".", "")
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const beginning of new Set(words.flatMap((word) => [beginningOf(word), shortBeginningOf(word)]))) {
      const its = byBeginning.get(beginning);
      if (its) its.push(entry);
      else byBeginning.set(beginning, [entry]);
    }
  }
  const none = read([]);
  const tables = new Map<string, Table>();
  return (stem) => {
    const beginning = stem.length > LONG_BEGINNING ? beginningOf(stem) : shortBeginningOf(stem);
    const its = byBeginning.get(beginning);
    if (!its) return none;
    const table = tables.get(beginning) ?? read(its);
    tables.set(beginning, table);
    return table;
  };
}

const LONG_BEGINNING = 3;
const SHORT_BEGINNING = 2;

/** What a word has in common with its stem: a stemmer changes endings, and writes `y` as `i`. */
function beginningOf(word: string): string {
  return word.slice(0, LONG_BEGINNING).replaceAll("y", "i");
}

/** The same where the stem may have no more letters (`dying`, `die`). */
function shortBeginningOf(word: string): string {
  return word.slice(0, SHORT_BEGINNING).replaceAll("y", "i");
}

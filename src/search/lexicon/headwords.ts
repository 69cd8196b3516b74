import type { Language } from "../languages/index.ts";
import { analyse, fold } from "../text/analysis.ts";

/** The headwords of a lexicon, words and terms as one writes them, each with its number. */
export interface Headwords {
  /** The numbers of those that have a key. */
  lookup(key: string): readonly number[];
  /** The stems of the words of a headword that are no stop words, with a space between. */
  keyOf(headword: number): string;
  /** Reads all, which takes some tenths of a second, and pauses after each; until then each is read when it is needed. */
  read(): Generator<void>;
}

export function createHeadwords(headwords: readonly string[], language: Language): Headwords {
  const keys: string[] = [];
  const keyOf = (number: number) => {
    keys[number] ??= stemsIn(headwords[number] ?? "", language);
    return keys[number];
  };
  let lookup = lookupByBeginning(headwords, keyOf, language);
  let isRead = false;
  return {
    lookup: (key) => lookup(key),
    keyOf,
    *read() {
      if (isRead) return;
      const numbers = new Map<string, number[]>();
      for (const number of headwords.keys()) {
        push(numbers, keyOf(number), number);
        yield;
      }
      lookup = (key) => numbers.get(key) ?? NONE;
      isRead = true;
    },
  };
}

const NONE: readonly number[] = [];

function stemsIn(headword: string, language: Language): string {
  return analyse(headword, language)
    .flatMap(({ stem, stop }) => (stop ? [] : [stem]))
    .join(" ");
}

/** Reads of all headwords only those that begin like one that is looked up. */
function lookupByBeginning(
  headwords: readonly string[],
  keyOf: (number: number) => string,
  { otherStems }: Language,
): (key: string) => readonly number[] {
  const text = flatten(headwords);
  const ends: number[] = [];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) ends.push(end);
  const places = new Map<string, number[]>();
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1))
    push(places, text.slice(space + 1, space + 1 + LETTERS), space + 1);

  const tableOf = (beginning: string) => {
    const table = new Map<string, number[]>();
    let last = -1;
    for (const place of places.get(beginning.slice(0, LETTERS)) ?? []) {
      if (!text.startsWith(beginning, place)) continue;
      const number = lineAt(ends, place);
      if (number !== last) push(table, keyOf(number), number);
      last = number;
    }
    return table;
  };

  const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const lookup = (key: string, beginning: string) => {
    const table = tables.get(beginning) ?? tableOf(beginning);
    if (tables.size === MOST_TABLES) tables.clear();
    tables.set(beginning, table);
    return table.get(key) ?? NONE;
  };
  return (key) => {
    const [stem = ""] = key.split(" ");
    const beginnings = [stem, ...(otherStems.get(stem) ?? [])].map(beginningOf);
    const found = new Set(beginnings.flatMap((beginning) => lookup(key, beginning)));
    return [...found].sort((a, b) => a - b);
  };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Letters that the places of words are kept by. */
const LETTERS = 2;

/** Tables that are kept: more than all words of a language need. */
const MOST_TABLES = 20_000;

/**
 * A line for each, in lower case without accents, a space before and after each word, and `i` for `y`. An apostrophe is
 * part of a word (`aujourd'hui`) unless what stands before it is short or ends in `qu`.
 */
function flatten(headwords: readonly string[]): string {
  // By classes of Unicode it takes ten times as long.
  return fold(` ${headwords.join(" \n ")} \n`)
    .replaceAll("y", "i")
    .replaceAll(".", "")
    .replace(/'(?<=[a-z]{4}')(?<!qu')/g, "")
    .replace(/[^a-z\d\n\u{80}-\u{10ffff}]+/gu, " ");
}

/** What a stem has in common with its regular forms: stemmers change the last two letters at most, and write `y` as `i`. */
function beginningOf(stem: string): string {
  const length = Math.max(LETTERS, Math.min(stem.length - 1, 3), stem.length - 2);
  return `${stem.replaceAll("y", "i")} `.slice(0, length);
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

import type { Concordance } from "./concordance.ts";

/** Words that a quote and the documents have in a row. */
export interface Run {
  /** The first word in the quote. */
  readonly quote: number;
  /** Its position in the concordance. */
  readonly place: number;
  readonly length: number;
}

/** A pair of words that stands more often says little of where a quote is from; a rarer pair beside it finds the place. */
const FREQUENT = 48;

/**
 * The longest rows of two and more words that a quote shares with the documents. The number of them grows linearly with
 * the quote, whatever the library.
 *
 * @param ids the quote's words by their ids; 0 for a word that no document has
 */
export function findRuns(ids: readonly number[], concordance: Concordance): Run[] {
  const runs: Run[] = [];
  /** By diagonal (how far the two texts are apart): up to which word of the quote runs are known. */
  const covered = new Map<number, number>();
  for (const [quote, places] of selectPairs(ids, concordance)) {
    for (const place of places) {
      if ((covered.get(place - quote) ?? 0) > quote) continue;
      let [before, after] = [0, 2];
      while (same(ids[quote - before - 1], concordance.at(place - before - 1))) before++;
      while (same(ids[quote + after], concordance.at(place + after))) after++;
      covered.set(place - quote, quote + after);
      runs.push({ quote: quote - before, place: place - before, length: before + after });
    }
  }
  return runs;
}

/** The pairs to look for, and their places: those that are not frequent, or where all are, the rarest. */
function selectPairs(ids: readonly number[], concordance: Concordance): (readonly [number, number[]])[] {
  const pairs = pairsOf(ids, concordance);
  const rare = pairs.filter(({ count }) => count <= FREQUENT);
  const wanted = rare.length > 0 ? rare : pairs.sort((a, b) => a.count - b.count).slice(0, 1);
  return wanted.map(({ quote, first, second }) => [quote, concordance.pairs(first, second)]);
}

interface Pair {
  /** The first of the two words in the quote. */
  readonly quote: number;
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

function pairsOf(ids: readonly number[], concordance: Concordance): Pair[] {
  const pairs = ids.slice(0, -1).map((first, quote) => {
    const second = ids[quote + 1] ?? 0;
    return { quote, first, second, count: first && second ? concordance.pairCount(first, second) : 0 };
  });
  return pairs.filter(({ count }) => count > 0);
}

function same(id: number | undefined, other: number): boolean {
  return id === other && other !== 0;
}

/**
 * Where words stand in a row, as `[first, last]` positions; headings between two passages may be left out, as they are
 * when paragraphs are copied.
 *
 * @param ids one word or more
 */
export function findWhole(ids: readonly number[], concordance: Concordance): (readonly [number, number])[] {
  if (ids.includes(0)) return [];
  const starts = rarestPlaces(ids, concordance);
  return starts.flatMap(([anchor, place]) => {
    const first = follow(ids, anchor, place, -1, concordance);
    const last = follow(ids, anchor, place, 1, concordance);
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
}

/** The places of the part of the words that is rarest: pairs of a word of the quote and a position. */
function rarestPlaces(ids: readonly number[], concordance: Concordance): [number, number][] {
  const [only = 0] = ids;
  if (ids.length === 1) return concordance.places(only).map((place) => [0, place]);
  // Words on both sides of a heading that is left out are no pair in the document, though there may seem to be some.
  for (const { quote, first, second } of pairsOf(ids, concordance).sort((a, b) => a.count - b.count)) {
    const places = concordance.pairs(first, second);
    if (places.length > 0) return places.map((place) => [quote, place]);
  }
  return [];
}

/** The position of the quote's first or last word, going from one known place; undefined where other words stand there. */
function follow(
  ids: readonly number[],
  from: number,
  place: number,
  step: 1 | -1,
  concordance: Concordance,
): number | undefined {
  let [at, unit] = [place, concordance.unitAt(place)];
  for (let quote = from + step; quote >= 0 && quote < ids.length; quote += step) {
    const next = at + step;
    if (next < unit.start || next >= unit.end) {
      if (concordance.at(next) === 0) return undefined;
      unit = concordance.unitAt(next);
      if (unit.kind !== "text") {
        const past = follow(ids, quote - step, step === 1 ? unit.end - 1 : unit.start, step, concordance);
        if (past !== undefined) return past;
      }
    }
    if (!same(ids[quote], concordance.at(next))) return undefined;
    at = next;
  }
  return at;
}

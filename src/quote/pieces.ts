import type { QuoteText } from "./alignment.ts";
import { documentAt } from "./chain.ts";
import type { Concordance } from "./concordance.ts";
import { findWhole } from "./runs.ts";
import type { Step } from "./step.ts";
import { passageWordsFrom, wordsFrom } from "./stretch.ts";

/** Where a piece of the quote stands: the positions of its first and its last word. */
type Place = readonly [number, number];

/** One or two words say nothing of where they are from, so they count only in the passage of a piece beside them. */
const TELLING = 3;

/** Tried as beginnings; a first piece that stands in more places is no piece that a reader could look for. */
const BEGINNINGS = 500;

/**
 * The way through a quote all of whose pieces stand in one document, in order, with a mark at each cut. Of several ways the
 * shortest; undefined where there is none.
 *
 * @param ids the quote's words; 0 for a word that no document has
 */
export function alignPieces(
  ids: readonly number[],
  quote: QuoteText,
  concordance: Concordance,
): Step[] | undefined {
  const cuts = [...new Set(quote.elisions.map(({ after }) => after))];
  const borders = [...new Set([0, ...cuts, ids.length])];
  const pieces = borders.slice(0, -1).map((from, index) => ({ from, to: borders[index + 1] ?? from }));
  const places = pieces.map(({ from, to }) => findWhole(ids.slice(from, to), concordance));
  const ways = (places[0] ?? [])
    .slice(0, BEGINNINGS)
    .flatMap((first) => follow(first, places, concordance) ?? []);
  const length = (way: readonly Place[]) => (way.at(-1)?.[1] ?? 0) - (way[0]?.[0] ?? 0);
  const sound = ways.filter((way) => isSound(way, concordance));
  if (sound.length === 0) return undefined;

  const way = sound.reduce((a, b) => (length(b) < length(a) ? b : a));
  const steps = way.flatMap(([first, last], index): Step[] => {
    const { from = 0, to = 0 } = pieces[index] ?? {};
    const next = way[index + 1];
    const words = quote.words.slice(from, to);
    const all = wordsFrom(first, last + 1, concordance);
    const document = all.length === words.length ? all : passageWordsFrom(first, last + 1, concordance);
    const same: Step = { kind: "same", quote: words, document, respaced: false };
    return next ? [same, { kind: "cut", document: wordsFrom(last + 1, next[0], concordance) }] : [same];
  });
  const edge = (after: number): Step[] => (cuts.includes(after) ? [{ kind: "cut", document: [] }] : []);
  return [...edge(0), ...steps, ...edge(ids.length)];
}

/** Each piece at the first place behind the one before, in the same document. */
function follow(
  first: Place,
  places: readonly (readonly Place[])[],
  concordance: Concordance,
): readonly [Place[]] | undefined {
  const way = [first];
  for (const choices of places.slice(1)) {
    const behind = way.at(-1)?.[1] ?? 0;
    const next = choices[firstAfter(choices, behind)];
    if (!next || documentAt(next[0], concordance) !== documentAt(first[0], concordance)) return undefined;
    way.push(next);
  }
  return [way];
}

/** By halves: places come in order. */
function firstAfter(places: readonly Place[], position: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((places[middle]?.[0] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isSound(way: readonly Place[], concordance: Concordance): boolean {
  const passageAt = (place: Place | undefined) => (place ? concordance.unitAt(place[0]).passage : undefined);
  return way.every((place, index) => {
    if (place[1] - place[0] + 1 >= TELLING) return true;
    const passage = passageAt(place);
    return passageAt(way[index - 1]) === passage || passageAt(way[index + 1]) === passage;
  });
}

import type { Concordance, Unit } from "../concordance/concordance.ts";
import { findWhole } from "../concordance/runs.ts";
import { passageWordsFrom, wordsFrom } from "../concordance/stretch.ts";
import type { QuoteText } from "./alignment.ts";
import { documentAt } from "./chain.ts";
import type { Step } from "./step.ts";

/** Where a piece of the quote stands: the positions of its first and its last word. */
type Place = readonly [number, number];

/** A part of the quote between two marks: its words from one up to another. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** One or two words say nothing of where they are from, so they count only in the passage of a piece beside them. */
const TELLING = 3;

/** A piece that stands in more places is no piece that a reader could look for. */
const MOST_PLACES = 200;

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
  if (ids.includes(0)) return undefined;
  const cuts = [...new Set(quote.elisions.map(({ after }) => after))];
  const borders = [...new Set([0, ...cuts, ids.length])];
  const pieces = borders.slice(0, -1).map((from, index) => ({ from, to: borders[index + 1] ?? from }));
  const places = placesOf(pieces, ids, concordance);
  const ways = (places[0] ?? [])
    .map((first) => follow(first, places, concordance))
    .filter((way) => way !== undefined && isSound(way, concordance));
  const [first, ...others] = ways.filter((way) => way !== undefined);
  if (!first) return undefined;

  const length = (way: readonly Place[]) => (way.at(-1)?.[1] ?? 0) - (way[0]?.[0] ?? 0);
  const way = others.reduce((a, b) => (length(b) < length(a) ? b : a), first);
  const steps = way.flatMap(([from, to], index): Step[] => {
    const words = quote.words.slice(pieces[index]?.from, pieces[index]?.to);
    const next = way[index + 1];
    const all = wordsFrom(from, to + 1, concordance);
    const document = all.length === words.length ? all : passageWordsFrom(from, to + 1, concordance);
    const same: Step = { kind: "same", quote: words, document, respaced: false };
    return next ? [same, { kind: "cut", document: wordsFrom(to + 1, next[0], concordance) }] : [same];
  });
  const edge = (after: number): Step[] => (cuts.includes(after) ? [{ kind: "cut", document: [] }] : []);
  return [...edge(0), ...steps, ...edge(ids.length)];
}

/** Of each piece where it stands: pieces that tell something anywhere, the others in the passages of those. */
function placesOf(pieces: readonly Piece[], ids: readonly number[], concordance: Concordance): Place[][] {
  const known = new Map<string, Place[]>();
  const once = (piece: Piece, find: (words: readonly number[]) => Place[]) => {
    const words = ids.slice(piece.from, piece.to);
    const found = known.get(words.join()) ?? find(words);
    known.set(words.join(), found);
    return found;
  };
  const anywhere = (words: readonly number[]) => findWhole(words, concordance).slice(0, MOST_PLACES);

  const telling = pieces.filter(({ from, to }) => to - from >= TELLING);
  const anchors = telling.length > 0 ? telling : rarest(pieces, ids, concordance);
  const units = new Set(
    anchors.flatMap((piece) => once(piece, anywhere).map(([at]) => concordance.unitAt(at))),
  );
  const near = [...units].sort((a, b) => a.start - b.start).slice(0, MOST_PLACES);
  return pieces.map((piece) =>
    once(piece, (words) => near.flatMap((unit) => findWithin(words, unit, concordance))),
  );
}

/** Where no piece tells anything, the one with the rarest word, unless that is a common one. */
function rarest(pieces: readonly Piece[], ids: readonly number[], concordance: Concordance): Piece[] {
  const counted = pieces.map((piece) => ({
    piece,
    count: Math.min(...ids.slice(piece.from, piece.to).map((id) => concordance.count(id))),
  }));
  const [first] = counted.sort((a, b) => a.count - b.count);
  return first && first.count <= MOST_PLACES ? [first.piece] : [];
}

/** The places of one or two words in a unit. */
function findWithin([first = 0, ...rest]: readonly number[], unit: Unit, concordance: Concordance): Place[] {
  return concordance
    .places(first, unit.start, unit.end)
    .filter((at) => rest.every((id, index) => concordance.at(at + index + 1) === id))
    .map((at) => [at, at + rest.length]);
}

/** Each piece at the first place behind the one before, in the same document. */
function follow(
  first: Place,
  places: readonly (readonly Place[])[],
  concordance: Concordance,
): Place[] | undefined {
  const way = [first];
  for (const choices of places.slice(1)) {
    const behind = way.at(-1)?.[1] ?? 0;
    const next = choices[firstAfter(choices, behind)];
    if (!next || documentAt(next[0], concordance) !== documentAt(first[0], concordance)) return undefined;
    way.push(next);
  }
  return way;
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

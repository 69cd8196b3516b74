import MiniSearch from "minisearch";
import { createBest } from "./best.ts";
import { type Board, createBoard } from "./board.ts";
import { createPostings, MOST, type PackedPostings, type Postings, postingsOf } from "./postings.ts";
import { countRows, type Rows } from "./rows.ts";

/** Finds the passages that have most of some stems. */
export interface Finder {
  /**
   * @param asked by stem: its weight, and the terms that it stands for, as bits
   * @param wanted which passages are looked for
   * @param most how many
   */
  find(asked: ReadonlyMap<number, Asked>, wanted: (passage: number) => boolean, most: number): Found;
}

export interface Asked {
  readonly weight: number;
  readonly terms: number;
}

/** What was found, to be read until it is released. */
export interface Found {
  /** Those that score most, best first. */
  readonly best: readonly number[];
  score(passage: number): number;
  /** The terms that any of the passages from one on and before another has. */
  terms(start: number, end: number): number;
  /** Lets another search have the memory. */
  release(): void;
}

/** A passage, by number, and those of its stems that few others have. */
export interface RareWords {
  readonly id: number;
  readonly stems: string;
}

export const RARE_WORDS = {
  fields: ["stems"],
  // The text comes as stems.
  tokenize: (text: string) => text.split(" "),
  processTerm: (stem: string) => stem,
};

/** What a finder looks things up in. */
export interface FinderParts {
  /** How many there are. */
  readonly passages: number;
  /** By stem: how many passages have it. */
  readonly counts: Int32Array;
  readonly common: PackedPostings;
  readonly rare: MiniSearch<RareWords>;
}

/**
 * MiniSearch needs some microseconds for each passage that has a word, and some fifty bytes; a typed array needs some
 * nanoseconds and five bytes. So the words that more passages have are kept apart: in a short document, none.
 */
const COMMON = 8;

/**
 * The passages that MiniSearch goes through for one question, the rarest words first. No sensible question comes near
 * it; one of 32 misspelt words, each of which may be a dozen others, would cost a hundred times an ordinary one.
 */
const MOST_VISITED = 4_000;

// BM25+ with the parameters that MiniSearch has by default.
const SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.7;
const LOWER_BOUND = 0.5;

/**
 * @param contents by passage: the stems of its words
 * @param stems as they are written
 * @returns after pauses: one after each passage
 */
export function* makeFinder(contents: Rows, stems: readonly string[]): Generator<void, FinderParts> {
  const { length } = contents;
  const counts = countRows(contents, stems.length);
  const sizes = Array.from({ length }, (_, id) => new Set(contents.of(id)).size);
  const meanSize = sizes.reduce((sum, one) => sum + one, 0) / (length || 1);
  yield;
  const common = createPostings(
    contents,
    counts.map((count) => (count > COMMON ? count : 0)),
    (times, passage) => {
      const normal = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * (sizes[passage] ?? 0)) / meanSize;
      return times / (times + SATURATION * normal);
    },
  );
  yield;

  const rare = new MiniSearch<RareWords>(RARE_WORDS);
  for (let id = 0; id < length; id++) {
    const its = contents.of(id);
    const rareOnes = Array.from(its).filter((stem) => (counts[stem] ?? 0) <= COMMON);
    rare.add({ id, stems: rareOnes.map((stem) => stems[stem]).join(" ") });
    yield;
  }
  return { passages: length, counts, common, rare };
}

/** A stem that more passages have, as one search asks for it. */
interface CommonStem extends Postings, Asked {
  readonly idf: number;
  /** The most that a passage scores for it. */
  readonly bound: number;
}

/** Some terms of a question, and the passages that have them, in order. */
interface TermPassages {
  readonly terms: number;
  readonly passages: ArrayLike<number>;
}

/** To read this many postings takes as long as to find out whether they can be left out. */
const WORTH_A_LOOK = 8_000;

/** @param stems as they are written */
export function openFinder(parts: FinderParts, stems: readonly string[]): Finder {
  const { passages: length, counts, common, rare } = parts;
  const boards: Board[] = [];

  const findRare = (asked: ReadonlyMap<string, Asked>, board: Board): TermPassages[] => {
    const having = new Map<string, number[]>();
    const results = rare.search([...asked.keys()].join(" "), {
      boostTerm: (stem) => asked.get(stem)?.weight ?? 1,
    });
    for (const { id, score, terms } of results) {
      // MiniSearch multiplies a score by the number of words that matched, which favours many common ones.
      board.add(id, score / terms.length);
      for (const stem of terms) having.set(stem, [...(having.get(stem) ?? []), id]);
    }
    return Array.from(having, ([stem, passages]) => ({
      terms: asked.get(stem)?.terms ?? 0,
      passages: passages.sort((a, b) => a - b),
    }));
  };
  const openCommon = (stem: number, { weight, terms }: Asked): CommonStem => {
    const { passages, impacts } = postingsOf(common, stem);
    const idf = Math.log(1 + (length - passages.length + 0.5) / (passages.length + 0.5));
    return { passages, impacts, weight, terms, idf, bound: weight * idf * (LOWER_BOUND + SATURATION + 1) };
  };
  const scoreAt = ({ impacts, idf, weight }: CommonStem, at: number) =>
    weight * idf * (LOWER_BOUND + ((SATURATION + 1) * (impacts[at] ?? 0)) / MOST);

  return {
    find(asked, wanted, most) {
      const board = (boards.pop() ?? createBoard(length)).wipe();
      const rareOnes = new Map<string, Asked>();
      const commonOnes: CommonStem[] = [];
      let visited = 0;
      for (const [stem, its] of [...asked].sort(([a], [b]) => (counts[a] ?? 0) - (counts[b] ?? 0))) {
        const count = counts[stem] ?? 0;
        if (count > COMMON) commonOnes.push(openCommon(stem, its));
        else {
          visited += count;
          if (visited <= MOST_VISITED) rareOnes.set(stems[stem] ?? "", its);
        }
      }
      const lists: TermPassages[] = [...(rareOnes.size > 0 ? findRare(rareOnes, board) : []), ...commonOnes];

      // The common ones, the rarest first, until those that are left could bring no other passage among the best: then
      // they are looked up for the passages that may be (MaxScore: Turtle and Flood, 1995, "Query evaluation").
      let left = commonOnes.reduce((sum, { bound }) => sum + bound, 0);
      let contenders: readonly number[] | undefined;
      for (const stem of commonOnes) {
        const { passages, bound } = stem;
        if (!contenders && passages.length > Math.max(WORTH_A_LOOK, board.passages.length)) {
          const least = board.scores[bestOf(board, wanted, most)[most - 1] ?? -1] ?? 0;
          if (least >= left)
            contenders = board.passages.filter((one) => (board.scores[one] ?? 0) + left >= least);
        }
        if (!contenders) {
          for (let at = 0; at < passages.length; at++) board.add(passages[at] ?? 0, scoreAt(stem, at));
        } else {
          for (const passage of contenders) {
            const at = firstFrom(passages, passage);
            if (passages[at] === passage) board.add(passage, scoreAt(stem, at));
          }
        }
        left -= bound;
      }
      return {
        best: bestOf(board, wanted, most),
        score: (passage) => board.scores[passage] ?? 0,
        terms(start, end) {
          let set = 0;
          for (const { passages, terms } of lists) {
            if ((set & terms) !== terms && (passages[firstFrom(passages, start)] ?? end) < end) set |= terms;
          }
          return set;
        },
        release: () => boards.push(board),
      };
    },
  };
}

function bestOf(
  { passages, scores }: Board,
  wanted: (passage: number) => boolean,
  most: number,
): readonly number[] {
  const best = createBest<number>(most, (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const passage of passages) {
    const last = best.things[most - 1];
    const isBetter = last === undefined || (scores[passage] ?? 0) >= (scores[last] ?? 0);
    if (isBetter && wanted(passage)) best.add(passage);
  }
  return best.things;
}

/** The place of the first number in a rising row that is not below one. */
function firstFrom(numbers: ArrayLike<number>, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

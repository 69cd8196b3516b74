import MiniSearch from "minisearch";
import { createBest } from "./best.ts";
import { type Board, createBoard } from "./board.ts";
import { createPostings, type PackedPostings, type Postings, postingsOf } from "./postings.ts";
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
  /** By stem: how many passages have it. */
  readonly counts: Int32Array;
  readonly common: PackedPostings;
  readonly rare: MiniSearch<RareWords>;
  /** By passage: how many stems it has. */
  readonly sizes: Uint16Array;
}

/**
 * MiniSearch needs some microseconds for each passage that has a word, and some fifty bytes; a typed array needs some
 * nanoseconds and five bytes. So the words that more passages have are kept apart: in a document or two, none.
 */
const COMMON = 20;

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
  const common = createPostings(
    contents,
    counts.map((count) => (count > COMMON ? count : 0)),
  );
  yield;

  const rare = new MiniSearch<RareWords>(RARE_WORDS);
  const sizes = new Uint16Array(length);
  for (let id = 0; id < length; id++) {
    const its = contents.of(id);
    sizes[id] = new Set(its).size;
    const rareOnes = Array.from(its).filter((stem) => (counts[stem] ?? 0) <= COMMON);
    rare.add({ id, stems: rareOnes.map((stem) => stems[stem]).join(" ") });
    yield;
  }
  return { counts, common, rare, sizes };
}

/** A stem that more passages have, as one search asks for it. */
interface CommonStem extends Postings, Asked {
  readonly idf: number;
  /** The most that a passage scores for it. */
  readonly bound: number;
}

/** @param stems as they are written */
export function openFinder({ counts, common, rare, sizes }: FinderParts, stems: readonly string[]): Finder {
  const { length } = sizes;
  const meanSize = sizes.reduce((sum, one) => sum + one, 0) / (length || 1);
  const boards: Board[] = [];

  const findRare = (asked: ReadonlyMap<string, Asked>, board: Board) => {
    const results = rare.search([...asked.keys()].join(" "), {
      boostTerm: (stem) => asked.get(stem)?.weight ?? 1,
    });
    for (const { id, score, terms } of results) {
      const has = terms.reduce((set, stem) => set | (asked.get(stem)?.terms ?? 0), 0);
      // MiniSearch multiplies a score by the number of words that matched, which favours many common ones.
      board.add(id, score / terms.length, has);
    }
  };
  const openCommon = (stem: number, asked: Asked): CommonStem => {
    const postings = postingsOf(common, stem);
    const count = postings.passages.length;
    const idf = Math.log(1 + (length - count + 0.5) / (count + 0.5));
    return { ...postings, ...asked, idf, bound: asked.weight * idf * (LOWER_BOUND + SATURATION + 1) };
  };
  const add = (board: Board, { passages, times, idf, weight, terms }: CommonStem, at: number) => {
    const passage = passages[at] ?? 0;
    const often = times[at] ?? 0;
    const normal = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * (sizes[passage] ?? 0)) / meanSize;
    const saturated = (often * (SATURATION + 1)) / (often + SATURATION * normal);
    board.add(passage, weight * idf * (LOWER_BOUND + saturated), terms);
  };

  return {
    find(asked, wanted, most) {
      const board = boards.pop() ?? createBoard(length);
      const rareOnes = new Map<string, Asked>();
      const commonOnes: CommonStem[] = [];
      let visited = 0;
      for (const [stem, its] of [...asked].sort(([a], [b]) => (counts[a] ?? 0) - (counts[b] ?? 0))) {
        const count = counts[stem] ?? 0;
        if (count > COMMON) {
          commonOnes.push(openCommon(stem, its));
          continue;
        }
        visited += count;
        if (visited <= MOST_VISITED) rareOnes.set(stems[stem] ?? "", its);
      }
      if (rareOnes.size > 0) findRare(rareOnes, board);

      // The common ones, the rarest first, until those that are left could bring no other passage among the best: then
      // they are looked up for the passages that may be (MaxScore: Turtle and Flood, 1995, "Query evaluation").
      let left = commonOnes.reduce((sum, { bound }) => sum + bound, 0);
      let contenders: readonly number[] | undefined;
      const unread: CommonStem[] = [];
      for (const stem of commonOnes) {
        const { passages } = stem;
        if (!contenders && passages.length > board.passages.length) {
          const least = board.score(bestOf(board, wanted, most)[most - 1] ?? -1);
          if (least >= left) contenders = board.passages.filter((one) => board.score(one) + left >= least);
        }
        if (!contenders) for (let at = 0; at < passages.length; at++) add(board, stem, at);
        else {
          unread.push(stem);
          for (const passage of contenders) {
            const at = firstFrom(passages, passage);
            if (passages[at] === passage) add(board, stem, at);
          }
        }
        left -= stem.bound;
      }
      return {
        best: bestOf(board, wanted, most),
        score: board.score,
        terms(start, end) {
          let set = 0;
          for (let passage = start; passage < end; passage++) set |= board.terms(passage);
          for (const { passages, terms } of unread) {
            if ((set & terms) !== terms && (passages[firstFrom(passages, start)] ?? end) < end) set |= terms;
          }
          return set;
        },
        release: () => boards.push(board.clear()),
      };
    },
  };
}

function bestOf(
  { passages, score }: Board,
  wanted: (passage: number) => boolean,
  most: number,
): readonly number[] {
  const best = createBest<number>(most, (a, b) => score(b) - score(a) || a - b);
  for (const passage of passages) {
    const last = best.things[most - 1];
    const isBetter = last === undefined || score(passage) >= score(last);
    if (isBetter && wanted(passage)) best.add(passage);
  }
  return best.things;
}

/** The place of the first number in a rising row that is not below one. */
function firstFrom(numbers: Int32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

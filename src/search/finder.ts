import MiniSearch from "minisearch";
import { type Board, createBoard } from "./board.ts";
import { createPostings, type PackedPostings, postingsOf } from "./postings.ts";
import { countRows, type Rows } from "./rows.ts";

/** Finds the passages that have any of some stems. */
export interface Finder {
  /** @param asked by stem: its weight, and the terms that it stands for, as bits */
  find(asked: ReadonlyMap<number, Asked>): Found;
}

export interface Asked {
  readonly weight: number;
  readonly terms: number;
}

/** What was found, to be read until it is released. */
export interface Found {
  /** Each once, in no order. */
  readonly passages: readonly number[];
  score(passage: number): number;
  /** The terms that a passage has. */
  terms(passage: number): number;
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

/** @param stems as they are written */
export function openFinder({ counts, common, rare, sizes }: FinderParts, stems: readonly string[]): Finder {
  const { length } = sizes;
  const meanSize = sizes.reduce((sum, one) => sum + one, 0) / (length || 1);
  const boards: Board[] = [];
  return {
    find(asked) {
      const board = boards.pop() ?? createBoard(length);
      const rareOnes = new Map<string, Asked>();
      let visited = 0;
      const byRarity = [...asked].sort(([a], [b]) => (counts[a] ?? 0) - (counts[b] ?? 0));
      for (const [stem, its] of byRarity) {
        const count = counts[stem] ?? 0;
        if (count <= COMMON) {
          visited += count;
          if (visited <= MOST_VISITED) rareOnes.set(stems[stem] ?? "", its);
          continue;
        }
        const { passages, times } = postingsOf(common, stem);
        const idf = Math.log(1 + (length - passages.length + 0.5) / (passages.length + 0.5));
        for (let at = 0; at < passages.length; at++) {
          const passage = passages[at] ?? 0;
          const often = times[at] ?? 0;
          const normal = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * (sizes[passage] ?? 0)) / meanSize;
          const saturated = (often * (SATURATION + 1)) / (often + SATURATION * normal);
          board.add(passage, its.weight * idf * (LOWER_BOUND + saturated), its.terms);
        }
      }
      const results = rare.search([...rareOnes.keys()].join(" "), {
        boostTerm: (stem) => rareOnes.get(stem)?.weight ?? 1,
      });
      for (const { id, score, terms } of results) {
        const has = terms.reduce((set, stem) => set | (rareOnes.get(stem)?.terms ?? 0), 0);
        // MiniSearch multiplies a score by the number of words that matched, which favours many common ones.
        board.add(id, score / terms.length, has);
      }
      return { ...board, release: () => boards.push(board.clear()) };
    },
  };
}

import MiniSearch from "minisearch";
import { type Board, createBoard } from "./board.ts";
import { createPostings } from "./postings.ts";
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

/**
 * MiniSearch needs some microseconds for each passage that has a word, and some fifty bytes; a typed array needs some
 * nanoseconds and five bytes. So the words that more passages have are kept apart: in a document or two, none.
 */
const COMMON = 100;

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
export function* createFinder(contents: Rows, stems: readonly string[]): Generator<void, Finder> {
  const { length } = contents;
  const counts = countRows(contents, stems.length);
  const isCommon = (stem: number) => (counts[stem] ?? 0) > COMMON;
  const common = createPostings(
    contents,
    counts.map((count) => (count > COMMON ? count : 0)),
  );
  yield;

  const miniSearch = new MiniSearch<{ id: number; stems: string }>({
    fields: ["stems"],
    // The text comes as stems.
    tokenize: (text) => text.split(" "),
    processTerm: (stem) => stem,
  });
  const lengths = new Uint16Array(length);
  for (let id = 0; id < length; id++) {
    const its = contents.of(id);
    lengths[id] = new Set(its).size;
    const rare = Array.from(its).filter((stem) => !isCommon(stem));
    miniSearch.add({ id, stems: rare.map((stem) => stems[stem]).join(" ") });
    yield;
  }
  const meanLength = lengths.reduce((sum, one) => sum + one, 0) / (lengths.length || 1);

  const boards: Board[] = [];
  return {
    find(asked) {
      const board = boards.pop() ?? createBoard(length);
      const rare = new Map<string, Asked>();
      let visited = 0;
      const byRarity = [...asked].sort(([a], [b]) => (counts[a] ?? 0) - (counts[b] ?? 0));
      for (const [stem, its] of byRarity) {
        if (!isCommon(stem)) {
          visited += counts[stem] ?? 0;
          if (visited <= MOST_VISITED) rare.set(stems[stem] ?? "", its);
          continue;
        }
        const { passages, times } = common(stem);
        const idf = Math.log(1 + (length - passages.length + 0.5) / (passages.length + 0.5));
        for (let at = 0; at < passages.length; at++) {
          const passage = passages[at] ?? 0;
          const count = times[at] ?? 0;
          const normal =
            1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * (lengths[passage] ?? 0)) / meanLength;
          const saturated = (count * (SATURATION + 1)) / (count + SATURATION * normal);
          board.add(passage, its.weight * idf * (LOWER_BOUND + saturated), its.terms);
        }
      }
      const results = miniSearch.search([...rare.keys()].join(" "), {
        boostTerm: (stem) => rare.get(stem)?.weight ?? 1,
      });
      for (const { id, score, terms } of results) {
        const has = terms.reduce((set, stem) => set | (rare.get(stem)?.terms ?? 0), 0);
        // MiniSearch multiplies a score by the number of words that matched, which favours many common ones.
        board.add(id, score / terms.length, has);
      }
      return { ...board, release: () => boards.push(board.clear()) };
    },
  };
}

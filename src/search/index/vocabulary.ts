import type { Token } from "../text/analysis.ts";
import { gramsOf } from "../text/grams.ts";
import { createBest } from "./best.ts";
import { createRows, openRows, type PackedRows, type Rows, transpose } from "./rows.ts";

/** A word that looks like another. */
export interface Lookalike {
  readonly word: number;
  /** How much of their letter sequences the two share (Dice's coefficient): 0 to 1. */
  readonly similarity: number;
}

/** Words as numbers, counted up from 0: so a passage is a row of integers and a count an array. */
export interface Vocabulary {
  /** Folded, by number. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly grams: readonly string[];
  /** The stem of each word. Where only accents tell two words apart ("côte", "côté"), that of the one met first. */
  readonly stemOf: Int32Array;
  /** The words of each stem. */
  readonly formsOf: Rows;
  /** The letter sequences of each word. */
  readonly gramsOf: Rows;
  /** 1 for a word that says nothing of the subject. */
  readonly isStop: Uint8Array;
  word(written: string): number | undefined;
  stem(written: string): number | undefined;
  gram(written: string): number | undefined;
  /** The words that begin with some letters or digits, two at the least. */
  beginningWith(written: string): readonly number[];
  /** The words that look most like one, most similar first. A number looks like nothing. */
  lookalikes(written: string): readonly Lookalike[];
}

/** What a vocabulary looks things up in. */
export type VocabularyParts = Pick<Vocabulary, "words" | "stems" | "grams" | "stemOf" | "isStop"> & {
  readonly gramsOf: PackedRows;
};

/** A vocabulary that is being made. */
export interface GrowingVocabulary {
  readonly stems: readonly string[];
  readonly stemOf: readonly number[];
  /** The number of a token's word, a new one if it was never met. */
  add(token: Token): number;
  /** The letter sequences of a word. */
  gramsOf(word: number): Int32Array;
  /** The words so far. It takes no more. */
  finish(): VocabularyParts;
}

/** Below it two words share an ending and little else. */
const LEAST_SIMILARITY = 0.4;
const MOST_LOOKALIKES = 12;

export function createVocabulary(): GrowingVocabulary {
  const words = createNumbering();
  const stems = createNumbering();
  const grams = createNumbering();
  const stemOf: number[] = [];
  const gramsOfWords = createRows();
  const isStop: number[] = [];

  return {
    stems: stems.list,
    stemOf,
    gramsOf: gramsOfWords.of,

    add({ word, stem, stop }) {
      const known = words.find(word);
      if (known !== undefined) return known;
      stemOf.push(stems.add(stem));
      isStop.push(Number(stop));
      gramsOfWords.push(isNumber(word) ? [] : gramsOf(word).map(grams.add));
      return words.add(word);
    },

    finish: () => ({
      words: words.list,
      stems: stems.list,
      grams: grams.list,
      stemOf: Int32Array.from(stemOf),
      isStop: Uint8Array.from(isStop),
      gramsOf: gramsOfWords.pack(),
    }),
  };
}

export function openVocabulary(parts: VocabularyParts): Vocabulary {
  const { stemOf } = parts;
  const words = createNumbering(parts.words);
  const stems = createNumbering(parts.stems);
  const grams = createNumbering(parts.grams);
  const gramsOf = openRows(parts.gramsOf);
  /** The words that have a letter sequence. */
  const having = transpose(gramsOf, grams.list.length);
  const withGram = (gram: string) => having.of(grams.find(gram) ?? -1);
  const numbers = words.list.flatMap((word, number) => (isNumber(word) ? [number] : []));
  return {
    ...parts,
    formsOf: transpose(rowsOfOne(stemOf), stems.list.length),
    gramsOf,
    word: words.find,
    stem: stems.find,
    gram: grams.find,
    beginningWith: (written) =>
      Array.from(isNumber(written) ? numbers : withGram(`^${written.slice(0, 2)}`)).filter((word) =>
        words.list[word]?.startsWith(written),
      ),
    lookalikes: createLookalikes(gramsOf, withGram),
  };
}

function createLookalikes(
  { length, starts }: Rows,
  withGram: (gram: string) => Int32Array,
): Vocabulary["lookalikes"] {
  const shared = new Uint8Array(length);
  return (written) => {
    if (isNumber(written)) return [];
    const its = gramsOf(written);
    // A word has no fewer sequences than it shares, so with fewer it can't be similar enough.
    const fewest = Math.ceil((LEAST_SIMILARITY * its.length) / (2 - LEAST_SIMILARITY));
    const sharing: number[] = [];
    for (const gram of its) {
      const words = withGram(gram);
      for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? 0;
        const count = (shared[word] ?? 0) + 1;
        shared[word] = count;
        if (count === fewest) sharing.push(word);
      }
    }
    const best = createBest<Lookalike>(
      MOST_LOOKALIKES,
      (a, b) => b.similarity - a.similarity || a.word - b.word,
    );
    for (const word of sharing) {
      const size = (starts[word + 1] ?? 0) - (starts[word] ?? 0);
      const similarity = (2 * (shared[word] ?? 0)) / (its.length + size);
      if (similarity >= LEAST_SIMILARITY) best.add({ word, similarity });
    }
    shared.fill(0);
    return best.things;
  };
}

function rowsOfOne(values: Int32Array): PackedRows {
  return { values, starts: Int32Array.from({ length: values.length + 1 }, (_, at) => at) };
}

export function isNumber(word: string): boolean {
  return /^\d/u.test(word);
}

interface Numbering {
  readonly list: readonly string[];
  find(written: string): number | undefined;
  /** The number of what is written, a new one if it was never met. */
  add(written: string): number;
}

function createNumbering(known: readonly string[] = []): Numbering {
  const list = [...known];
  const numbers = new Map(list.map((written, number) => [written, number]));
  return {
    list,
    find: (written) => numbers.get(written),
    add(written) {
      const known = numbers.get(written);
      if (known !== undefined) return known;
      numbers.set(written, list.length);
      return list.push(written) - 1;
    },
  };
}

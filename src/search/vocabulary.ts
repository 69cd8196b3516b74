import type { Token } from "./analysis.ts";
import { gramsOf } from "./grams.ts";

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
  readonly stemOf: readonly number[];
  /** The words of each stem. */
  readonly formsOf: readonly (readonly number[])[];
  /** The letter sequences of each word. */
  readonly gramsOf: readonly Int32Array[];
  readonly isStop: readonly boolean[];
  word(written: string): number | undefined;
  stem(written: string): number | undefined;
  gram(written: string): number | undefined;
  /** The words that look most like one, most similar first. A number looks like nothing. */
  lookalikes(written: string): readonly Lookalike[];
}

export interface GrowingVocabulary extends Vocabulary {
  /** The number of a token's word, a new one if it was never met. */
  add(token: Token): number;
}

/** Below it two words share an ending and little else. */
const LEAST_SIMILARITY = 0.4;
const MOST_LOOKALIKES = 12;

export function createVocabulary(): GrowingVocabulary {
  const words = createNumbering();
  const stems = createNumbering();
  const grams = createNumbering();
  const stemOf: number[] = [];
  const formsOf: number[][] = [];
  const gramsOfWord: Int32Array[] = [];
  const isStop: boolean[] = [];
  /** The words that have a letter sequence. */
  const having: number[][] = [];

  return {
    words: words.list,
    stems: stems.list,
    grams: grams.list,
    stemOf,
    formsOf,
    gramsOf: gramsOfWord,
    isStop,
    word: words.find,
    stem: stems.find,
    gram: grams.find,

    add({ word, stem, stop }) {
      const known = words.find(word);
      if (known !== undefined) return known;
      const number = words.add(word);
      const its = stems.add(stem);
      stemOf.push(its);
      formsOf[its] ??= [];
      formsOf[its].push(number);
      isStop.push(stop);
      const sequences = isNumber(word) ? [] : gramsOf(word).map(grams.add);
      gramsOfWord.push(Int32Array.from(sequences));
      for (const gram of sequences) {
        having[gram] ??= [];
        having[gram].push(number);
      }
      return number;
    },

    lookalikes(written) {
      if (isNumber(written)) return [];
      const its = gramsOf(written);
      const shared = new Map<number, number>();
      for (const gram of its) {
        for (const word of having[grams.find(gram) ?? -1] ?? [])
          shared.set(word, (shared.get(word) ?? 0) + 1);
      }
      const found: Lookalike[] = [];
      for (const [word, count] of shared) {
        const similarity = (2 * count) / (its.length + (gramsOfWord[word]?.length ?? 0));
        if (similarity >= LEAST_SIMILARITY) found.push({ word, similarity });
      }
      return found.sort((a, b) => b.similarity - a.similarity || a.word - b.word).slice(0, MOST_LOOKALIKES);
    },
  };
}

export function isNumber(word: string): boolean {
  return /^\d/u.test(word);
}

function createNumbering() {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  return {
    list,
    find: (written: string) => numbers.get(written),
    add(written: string) {
      const known = numbers.get(written);
      if (known !== undefined) return known;
      numbers.set(written, list.length);
      return list.push(written) - 1;
    },
  };
}

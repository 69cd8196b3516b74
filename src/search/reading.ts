import { type Index, SENTENCE_END } from "./index.ts";
import type { Query } from "./query.ts";
import { isNumber } from "./vocabulary.ts";

/** What one pass over the words of a passage finds of a question. */
export interface Reading {
  /** How often it has each word of the question. */
  readonly words: ReadonlyMap<number, number>;
  /** Which pairs of the question's words stand in a row, by the place of the first in the question. */
  readonly pairs: ReadonlySet<number>;
  /** How often it has each letter sequence of the question's terms. */
  readonly grams: ReadonlyMap<number, number>;
  readonly stems: ReadonlySet<number>;
  /** Numbers that the question does not have. */
  readonly quantities: number;
  /** Of the sentence with most of the letter sequences: their idf, and its years that the question does not have. */
  readonly sentence: { readonly idf: number; readonly years: number };
}

const YEAR = /^(?:1\d|20)\d\d$/u;

/** How often a word of the heading counts: it is shared by all the passages below it. */
const HEADING = 0.5;

/** A function that reads passages for one question. */
export function createReader(index: Index, query: Query): (passage: number) => Reading {
  const { vocabulary, texts, language } = index;
  const asked = new Set(query.words.flatMap(({ forms }) => forms));
  const followers = new Map<number, Map<number, number>>();
  query.words.slice(1).forEach(({ forms }, place) => {
    for (const first of query.words[place]?.forms ?? []) {
      const its = followers.get(first) ?? new Map<number, number>();
      for (const form of forms) its.set(form, place);
      followers.set(first, its);
    }
  });

  return (passage) => {
    const words = new Map<number, number>();
    const pairs = new Set<number>();
    const grams = new Map<number, number>();
    const stems = new Set<number>();
    let quantities = 0;
    let best = { idf: 0, years: 0 };
    let sentenceGrams = new Set<number>();
    let years = 0;
    let last = SENTENCE_END;
    let weight = index.passages[passage]?.section ? HEADING : 1;

    for (const word of texts[passage] ?? []) {
      if (word === SENTENCE_END) {
        weight = 1;
        let idf = 0;
        for (const gram of sentenceGrams) idf += query.grams.get(gram) ?? 0;
        if (idf > best.idf) best = { idf, years };
        sentenceGrams = new Set();
        years = 0;
      } else {
        if (asked.has(word)) words.set(word, (words.get(word) ?? 0) + weight);
        const pair = followers.get(last)?.get(word);
        if (pair !== undefined) pairs.add(pair);
        if (!vocabulary.isStop[word]) {
          stems.add(vocabulary.stemOf[word] ?? 0);
          for (const gram of vocabulary.gramsOf[word] ?? []) {
            if (!query.grams.has(gram)) continue;
            grams.set(gram, (grams.get(gram) ?? 0) + weight);
            sentenceGrams.add(gram);
          }
          const written = vocabulary.words[word] ?? "";
          const isQuantity = isNumber(written) || language.numberWords.has(written);
          if (isQuantity && !asked.has(word)) {
            quantities++;
            if (YEAR.test(written)) years++;
          }
        }
      }
      last = word;
    }
    return { words, pairs, grams, stems, quantities, sentence: best };
  };
}

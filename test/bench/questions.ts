import { stopwords } from "@orama/stopwords/french";
import { fr } from "../../src/search/languages/fr.ts";
import { fold } from "../../src/search/text/analysis.ts";
import { splitSentences } from "../../src/search/text/sentences.ts";
import type { Text } from "./corpus.ts";
import { createRandom } from "./random.ts";

/** A question whose words come from one passage. */
export interface BenchQuestion {
  readonly words: string;
  /** The same with a typing error in a long word, and in each other long one by lot. */
  readonly misspelt: string;
  /** The number of the passage. */
  readonly passage: number;
}

/** As many words as people type beyond those that only ask: from a few to these. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 6;
/** Fewer letters leave no word to recognise after an error. */
const LONG = 6;

const SEED = 2;

/**
 * Questions by a rule: of a passage drawn by lot the first sentence that has six words, and of those three to six by
 * lot, in their order, as they are written. Nobody is asked for words that any engine's list of stop words has.
 */
export function drawQuestions(texts: readonly Text[], wanted: number, seed = SEED): BenchQuestion[] {
  const random = createRandom(seed);
  const stop = new Set([...stopwords.map(fold), ...fr.stopWords, ...fr.askingWords]);
  const questions: BenchQuestion[] = [];
  for (let tries = 0; questions.length < wanted && tries < 20 * wanted; tries++) {
    const passage = Math.floor(random() * texts.length);
    const sentences = splitSentences(texts[passage]?.text ?? "", fr.tag).map((sentence) => [
      ...new Set(sentence.match(/(?<!\p{N})\p{L}{3,}(?!\p{N})/gu)?.filter((word) => !stop.has(fold(word)))),
    ]);
    const words = sentences.find((sentence) => sentence.length >= MOST_WORDS);
    if (!words) continue;
    const count = FEWEST_WORDS + Math.floor(random() * (MOST_WORDS - FEWEST_WORDS + 1));
    while (words.length > count) words.splice(Math.floor(random() * words.length), 1);
    const long = words.filter(({ length }) => length >= LONG);
    const wrong = long[Math.floor(random() * long.length)];
    if (wrong === undefined) continue;
    const misspelt = words.map((word) =>
      word === wrong || (word.length >= LONG && random() < 0.5) ? misspell(word, random) : word,
    );
    questions.push({ words: words.join(" "), misspelt: misspelt.join(" "), passage });
  }
  return questions;
}

/** Leaves out, doubles or swaps a letter that is not the first. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const errors = [
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${next}${letter}${after}`,
  ];
  return errors[Math.floor(random() * errors.length)] ?? word;
}

import type { Language } from "../languages/index.ts";
import { calendarNames } from "../lexicon/intl-names.ts";
import { fold } from "../text/analysis.ts";
import { isNumber, type Vocabulary } from "./vocabulary.ts";

/** What a word may be: looked up at once, for to look something up of every word is what a search does most. */
export const TRAITS = {
  /** It says nothing of the subject. */
  stop: 1,
  /** A number, in digits or in words. */
  quantity: 2,
  /** A year, a month or a day of the week. */
  date: 4,
} as const;

const YEAR = /^(?:1\d|20)\d\d$/u;

/** By word: what it is, as `TRAITS` together. */
export function traitsIn(
  { words, isStop }: Vocabulary,
  { tag, numberWords, timeWords }: Language,
): Uint8Array {
  const calendar = new Set(calendarNames(tag).map(fold));
  return Uint8Array.from(words, (word, number) => {
    const isQuantity = isNumber(word) || numberWords.has(word);
    const isDate = YEAR.test(word) || calendar.has(word) || timeWords.has(word);
    return (
      (isStop[number] ? TRAITS.stop : 0) | (isQuantity ? TRAITS.quantity : 0) | (isDate ? TRAITS.date : 0)
    );
  });
}

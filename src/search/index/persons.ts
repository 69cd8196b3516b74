import type { Language } from "../languages/index.ts";
import { countryNames } from "../lexicon/intl-names.ts";
import { fold } from "../text/analysis.ts";
import { isNumber, type Vocabulary } from "./vocabulary.ts";

/** From this nameness on a word is a name wherever the passages have it. */
export const NAME = 0.8;

/**
 * Tells whether a word is somebody's: an office, a trade, a kinship, people, an institution, or a name that no country
 * has.
 *
 * @param names by stem: its nameness
 */
export function personsIn(
  { words, stemOf, isStop }: Vocabulary,
  names: Float32Array,
  { tag, persons }: Language,
): (word: number) => boolean {
  let countries: ReadonlySet<string> | undefined;
  const isCountry = (word: string) => {
    // To list them takes longer than a search, and few questions ask who.
    countries ??= new Set(countryNames(tag).flatMap((name) => fold(name ?? "").match(/\p{L}+/gu) ?? []));
    return countries.has(word);
  };
  return (number) => {
    const word = words[number] ?? "";
    if (isStop[number] || isNumber(word)) return false;
    if (persons.has(word) || persons.has(word.replace(/s$/u, ""))) return true;
    return (names[stemOf[number] ?? 0] ?? 0) >= NAME && !isCountry(word);
  };
}

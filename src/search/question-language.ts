import { fold } from "./analysis.ts";
import { KNOWN_LANGUAGES, type Language } from "./languages/index.ts";

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The language a question is asked in, by its function words; undefined where they don't tell, as in "NATO bases".
 *
 * A detector by letters is unreliable on so few words; these are what any question of some length has.
 */
export function languageOfQuestion(text: string): Language | undefined {
  const words = Array.from(text.matchAll(WORD), ([word]) => fold(word));
  const counts = KNOWN_LANGUAGES.map((language) => ({
    language,
    count: words.filter((word) => language.stopWords.has(word) || language.askingWords.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.language : undefined;
}

import { analyse } from "../analysis.ts";
import { languageOf } from "../languages/index.ts";
import { EN_FR } from "./en-fr.ts";
import { intlNames } from "./intl-names.ts";
import { NAMES_EN_FR } from "./names-en-fr.ts";

/** What texts in one language say for the words of another. */
export interface Dictionary {
  /** How many words that are no stop words its longest head has. */
  readonly longest: number;
  /**
   * @param stems of words in a row, stop words left out
   * @returns words and terms as one writes them, the commonest first; none where it has no such head
   */
  lookup(stems: readonly string[]): readonly string[];
}

/** Those that are written by hand, by the languages of heads and translations; they serve both directions. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = { "en fr": [NAMES_EN_FR, EN_FR] };

/** Made in about a tenth of a second: make it once, when a question first needs it. */
export function createDictionary(from: string, to: string): Dictionary {
  const pairs = [...intlNames(from, to), ...writtenPairs(from, to)];
  const language = languageOf(from);
  const entries = new Map<string, string[]>();
  let longest = 1;
  for (const [head, translation] of pairs) {
    const stems = analyse(head, language)
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem);
    if (stems.length === 0) continue;
    longest = Math.max(longest, stems.length);
    const key = stems.join(" ");
    const known = entries.get(key);
    if (!known) entries.set(key, [translation]);
    else if (!known.includes(translation)) known.push(translation);
  }
  return { longest, lookup: (stems) => entries.get(stems.join(" ")) ?? [] };
}

function* writtenPairs(from: string, to: string): Generator<readonly [string, string]> {
  const forward = WRITTEN[`${from} ${to}`] ?? [];
  const backward = WRITTEN[`${to} ${from}`] ?? [];
  for (const lexicon of [...forward, ...backward]) {
    for (const line of lexicon.trim().split("\n")) {
      const [head = "", translations = ""] = line.split(" = ");
      for (const translation of translations.split(", ")) {
        yield forward.length > 0 ? [head, translation] : [translation, head];
      }
    }
  }
}

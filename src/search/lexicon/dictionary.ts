import { languageOf } from "../languages/index.ts";
import { EN_FR } from "./en-fr.ts";
import { createHeadwords } from "./headwords.ts";
import { intlNames } from "./intl-names.ts";
import { NAMES_EN_FR } from "./names-en-fr.ts";

/** What texts in one language say for the words of another. */
export interface Dictionary {
  /** How many words its longest head has. */
  readonly longest: number;
  /**
   * @param stems of words in a row, stop words left out
   * @returns words and terms as one writes them, the commonest first; none where it has no such head
   */
  lookup(stems: readonly string[]): readonly string[];
}

/** Those that are written by hand, by the languages of heads and translations; they serve both directions. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = { "en fr": [NAMES_EN_FR, EN_FR] };

/** The languages that what is written by hand translates one into. */
export function translationsOf(tag: string): readonly string[] {
  return Object.keys(WRITTEN).flatMap((pair) => {
    const tags = pair.split(" ");
    return tags.includes(tag) ? tags.filter((one) => one !== tag) : [];
  });
}

const dictionaries = new Map<string, Dictionary>();

/** Made once: it takes a tenth of a second. */
export function dictionaryOf(from: string, to: string): Dictionary {
  const known = dictionaries.get(`${from} ${to}`) ?? createDictionary(from, to);
  dictionaries.set(`${from} ${to}`, known);
  return known;
}

export function createDictionary(from: string, to: string): Dictionary {
  const pairs = [...intlNames(from, to), ...writtenPairs(from, to)];
  const translations = pairs.map(([, translation]) => translation);
  const heads = createHeadwords(
    pairs.map(([head]) => head),
    languageOf(from),
  );
  return {
    longest: pairs.reduce((longest, [head]) => Math.max(longest, head.split(" ").length), 1),
    lookup(stems) {
      const found = heads.lookup(stems.join(" "));
      const lengthOf = (head: number) => pairs[head]?.[0].split(" ").length ?? 0;
      // A head with stop words says something else, and goes last: "off topic", "how it works".
      const its = [...found].sort((a, b) => lengthOf(a) - lengthOf(b));
      return Array.from(new Set(its.map((head) => translations[head] ?? "")));
    },
  };
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

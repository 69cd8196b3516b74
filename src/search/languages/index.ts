import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { groupedBy, type Language } from "./language.ts";

export { type Language, MEASURES, type Measure, type QuoteLanguage } from "./language.ts";

/** The languages that have a file here. */
export const KNOWN_LANGUAGES: readonly Language[] = [fr, en];

/** A language that is not in this folder is read as plain words: every word is indexed, none is stemmed or negates. */
const UNKNOWN: Omit<Language, "tag"> = {
  stopWords: new Set(),
  accentedWords: new Set(),
  askingWords: new Set(),
  fillers: [],
  interrogatives: new Set(),
  when: /(?!)/u,
  timeWords: new Set(),
  who: /(?!)/u,
  persons: new Set(),
  counting: [],
  measuring: [],
  measures: {},
  numberWords: new Set(),
  clitics: /(?!)/u,
  alternatives: /(?!)/gu,
  inverted: /(?!)/gu,
  references: /(?!)/u,
  grouped: groupedBy(""),
  stem: (word) => word,
  otherStems: new Map(),
  quote: {
    clauseNegations: new Set(),
    otherNegations: new Set(),
    shortNegations: {},
    negatingPrefixes: [],
    numberWords: new Set(),
    clauseOpeners: new Set(),
    coordinators: new Set(),
    thousands: ",",
  },
};

/**
 * What is known of a document's language.
 *
 * @param tag BCP 47, such as `fr` or `en-GB`
 */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split("-")[0] ?? tag;
  return KNOWN_LANGUAGES.find((language) => language.tag === primary) ?? { tag: primary, ...UNKNOWN };
}

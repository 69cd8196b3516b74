import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { QuoteLanguage } from "./language.ts";

export type { QuoteLanguage } from "./language.ts";

const LANGUAGES: readonly QuoteLanguage[] = [fr, en];

/** For a language that is not in this folder: no number in letters and no negation of it is known. */
const UNKNOWN: Omit<QuoteLanguage, "tag"> = {
  clauseNegations: new Set(),
  otherNegations: new Set(),
  negatingPrefixes: [],
  numberWords: new Set(),
  clauseOpeners: new Set(),
  coordinators: new Set(),
  thousands: ",",
};

/** @param tag BCP 47, such as `fr` or `en-GB` */
export function quoteLanguageOf(tag: string): QuoteLanguage {
  const primary = tag.toLowerCase().split("-")[0] ?? tag;
  return LANGUAGES.find((language) => language.tag === primary) ?? { tag: primary, ...UNKNOWN };
}

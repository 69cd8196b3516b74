import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { groupedBy, type Language } from "./language.ts";

export type { Language } from "./language.ts";

/** The languages that have an analysis of their own. */
export const KNOWN_LANGUAGES: readonly Language[] = [fr, en];

/**
 * The analysis for a document's language. One that is not in this folder is read as plain words: every word is
 * indexed, none is stemmed.
 *
 * @param tag BCP 47, such as `fr` or `en-GB`
 */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split("-")[0] ?? tag;
  return (
    KNOWN_LANGUAGES.find((language) => language.tag === primary) ?? {
      tag: primary,
      stopWords: new Set(),
      accentedWords: new Set(),
      askingWords: new Set(),
      interrogatives: new Set(),
      whenWords: new Set(),
      howManyWords: new Set(),
      numberWords: new Set(),
      clitics: /(?!)/u,
      grouped: groupedBy(""),
      stem: (word) => word,
    }
  );
}

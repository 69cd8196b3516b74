import type { Language } from "../languages/index.ts";
import { backgroundOf } from "./background.ts";
import { dictionaryOf, translationsOf } from "./dictionary.ts";
import { createSynonyms, type Synonyms } from "./synonyms.ts";

/** What is known of a language's words beyond the documents; for a language without a lexicon, nothing. */
export interface Lexicon {
  readonly synonyms: Synonyms;
  /** Whether the language has a word with this stem: it is no misspelling, then. */
  has(stem: string): boolean;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** Made once for all indexes of a language. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language) ?? createLexicon(language);
  lexicons.set(language, known);
  return known;
}

function createLexicon(language: Language): Lexicon {
  const { tag } = language;
  const background = backgroundOf(tag);
  return {
    synonyms: createSynonyms(language),
    has: (stem) =>
      background?.has(stem) === true ||
      translationsOf(tag).some((other) => dictionaryOf(tag, other).lookup([stem]).length > 0),
  };
}

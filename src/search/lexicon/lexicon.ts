import type { Language } from "../languages/index.ts";
import { backgroundOf } from "./background.ts";
import { createDictionary, type Dictionary, translationsOf } from "./dictionary.ts";
import { createSynonyms } from "./synonyms.ts";

/** What is known of a language's words beyond the documents; for a language without a lexicon, nothing. */
export interface Lexicon {
  /** What else the language says for a word: stems. */
  synonyms(stem: string): readonly string[];
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
  // Made when a question first has a word that no passage has.
  let dictionaries: readonly Dictionary[] | undefined;
  return {
    synonyms: createSynonyms(language),
    has(stem) {
      if (background?.has(stem)) return true;
      dictionaries ??= translationsOf(tag).map((other) => createDictionary(tag, other));
      return dictionaries.some(({ lookup }) => lookup([stem]).length > 0);
    },
  };
}

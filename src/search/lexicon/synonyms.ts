import { analyse } from "../analysis.ts";
import type { Language } from "../languages/index.ts";
import { SYNONYMS_EN } from "./synonyms-en.ts";
import { SYNONYMS_FR } from "./synonyms-fr.ts";

const GROUPS: Readonly<Record<string, string>> = { en: SYNONYMS_EN, fr: SYNONYMS_FR };

/**
 * What else a language says for a word: the stems of the single words that share a group with it. A synonym's own
 * synonyms are none of the word's: senses would drift.
 */
export function createSynonyms(language: Language): (stem: string) => readonly string[] {
  const synonyms = new Map<string, Set<string>>();
  for (const group of (GROUPS[language.tag] ?? "").trim().split("\n")) {
    const stems = group.split(", ").flatMap((word) => {
      const tokens = analyse(word, language).filter(({ stop }) => !stop);
      return tokens.length === 1 ? tokens.map(({ stem }) => stem) : [];
    });
    for (const stem of stems) {
      const others = synonyms.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) others.add(other);
      synonyms.set(stem, others);
    }
  }
  return (stem) => [...(synonyms.get(stem) ?? [])];
}

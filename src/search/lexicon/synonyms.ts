import type { Language } from "../languages/index.ts";
import { analyse } from "../text/analysis.ts";
import { readByBeginning } from "./beginnings.ts";
import { SYNONYMS_EN } from "./synonyms-en.ts";
import { SYNONYMS_FR } from "./synonyms-fr.ts";

const GROUPS: Readonly<Record<string, string>> = { en: SYNONYMS_EN, fr: SYNONYMS_FR };

/**
 * What else a language says for a word: the stems of the single words that share a group with it. A synonym's own
 * synonyms are none of the word's: senses would drift.
 */
export function createSynonyms(language: Language): (stem: string) => readonly string[] {
  const groups = (GROUPS[language.tag] ?? "").trim().split("\n");
  const tableFor = readByBeginning(
    groups.map((group) => [group, group]),
    (entries) => {
      const table = new Map<string, Set<string>>();
      for (const stems of entries.map((group) => stemsIn(group, language))) {
        for (const stem of stems) {
          const others = table.get(stem) ?? new Set();
          for (const other of stems) if (other !== stem) others.add(other);
          table.set(stem, others);
        }
      }
      return table;
    },
  );
  return (stem) => [...(tableFor(stem).get(stem) ?? [])];
}

function stemsIn(group: string, language: Language): string[] {
  return group.split(", ").flatMap((word) => {
    const tokens = analyse(word, language).filter(({ stop }) => !stop);
    return tokens.length === 1 ? tokens.map(({ stem }) => stem) : [];
  });
}

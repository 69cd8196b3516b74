import { analyse } from "../analysis.ts";
import type { Language } from "../languages/index.ts";
import { createBeginnings } from "./beginnings.ts";
import { SYNONYMS_EN } from "./synonyms-en.ts";
import { SYNONYMS_FR } from "./synonyms-fr.ts";

const GROUPS: Readonly<Record<string, string>> = { en: SYNONYMS_EN, fr: SYNONYMS_FR };

/**
 * What else a language says for a word: the stems of the single words that share a group with it. A synonym's own
 * synonyms are none of the word's: senses would drift.
 */
export function createSynonyms(language: Language): (stem: string) => readonly string[] {
  const groups = (GROUPS[language.tag] ?? "").trim().split("\n");
  const beginnings = createBeginnings(groups.map((group) => [group, group]));
  const stemmed = new Map<string, readonly string[]>();
  const stemsOf = (group: string) => {
    const known = stemmed.get(group) ?? stemsIn(group, language);
    stemmed.set(group, known);
    return known;
  };
  return (stem) => {
    const its = beginnings.like(stem).map(stemsOf);
    const others = its.filter((stems) => stems.includes(stem)).flat();
    return [...new Set(others)].filter((other) => other !== stem);
  };
}

function stemsIn(group: string, language: Language): string[] {
  return group.split(", ").flatMap((word) => {
    const tokens = analyse(word, language).filter(({ stop }) => !stop);
    return tokens.length === 1 ? tokens.map(({ stem }) => stem) : [];
  });
}

import type { Language } from "../languages/index.ts";
import { analyse } from "../text/analysis.ts";
import { readByBeginning } from "./beginnings.ts";
import { SYNONYMS_EN } from "./synonyms-en.ts";
import { SYNONYMS_FR } from "./synonyms-fr.ts";

const GROUPS: Readonly<Record<string, string>> = { en: SYNONYMS_EN, fr: SYNONYMS_FR };

/** A word, or a term of two ("Union européenne"): the stems of its words, stop words left out. */
export type Saying = readonly string[];

const LONGEST_SAYING = 2;

/** What else is said for a word or a term. */
export interface Alternative {
  readonly saying: Saying;
  /** The share of the word's groups that have it: the more senses a word has, the less surely one of them is meant. */
  readonly share: number;
}

/**
 * What else a language says for a word or a term, each time in the same list: what shares a group with it. A synonym's
 * own synonyms are none of the word's: senses would drift.
 */
export function createSynonyms(language: Language): (saying: Saying) => readonly Alternative[] {
  const groups = (GROUPS[language.tag] ?? "").trim().split("\n");
  const tableFor = readByBeginning(
    groups.map((group) => [group, group]),
    (entries, may) => {
      const table = new Map<string, string[]>();
      for (const group of entries) {
        const asked = group.split(", ").filter(may);
        for (const member of new Set(asked.flatMap((written) => stemsOf(written, language))))
          table.set(member, [...(table.get(member) ?? []), group]);
      }
      return table;
    },
  );
  const known = new Map<string, readonly Alternative[]>();
  return (saying) => {
    const asked = saying.join(" ");
    const its = tableFor(saying[0] ?? "").get(asked);
    if (!its) return NONE;
    const alternatives = known.get(asked) ?? alternativesTo(asked, its, language);
    known.set(asked, alternatives);
    return alternatives;
  };
}

const NONE: readonly Alternative[] = [];

/** @param groups those that have what is asked */
function alternativesTo(
  asked: string,
  groups: readonly string[],
  language: Language,
): readonly Alternative[] {
  const counts = new Map<string, number>();
  for (const group of groups)
    for (const member of new Set(group.split(", ").flatMap((written) => stemsOf(written, language))))
      if (member !== asked) counts.set(member, (counts.get(member) ?? 0) + 1);
  return Array.from(counts, ([member, count]) => ({
    saying: member.split(" "),
    share: count / groups.length,
  }));
}

/** The stems of a member of a group, with a space between; none where it is no saying. */
function stemsOf(written: string, language: Language): readonly string[] {
  const stems = analyse(written, language).flatMap(({ stem, stop }) => (stop ? [] : [stem]));
  return stems.length > 0 && stems.length <= LONGEST_SAYING ? [stems.join(" ")] : [];
}

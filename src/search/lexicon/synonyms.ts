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
    (entries) => {
      const table = new Map<string, ReadonlySet<string>[]>();
      for (const members of entries.map((group) => new Set(membersOf(group, language))))
        for (const member of members) table.set(member, [...(table.get(member) ?? []), members]);
      return table;
    },
  );
  const known = new Map<string, readonly Alternative[]>();
  return (saying) => {
    const asked = saying.join(" ");
    const its = tableFor(saying[0] ?? "").get(asked);
    if (!its) return NONE;
    const alternatives = known.get(asked) ?? alternativesTo(asked, its);
    known.set(asked, alternatives);
    return alternatives;
  };
}

const NONE: readonly Alternative[] = [];

/** @param groups those that have what is asked */
function alternativesTo(asked: string, groups: readonly ReadonlySet<string>[]): readonly Alternative[] {
  const counts = new Map<string, number>();
  for (const member of groups.flatMap((members) => [...members]))
    if (member !== asked) counts.set(member, (counts.get(member) ?? 0) + 1);
  return Array.from(counts, ([member, count]) => ({
    saying: member.split(" "),
    share: count / groups.length,
  }));
}

/** The members of a group, by their stems with spaces between. */
function membersOf(group: string, language: Language): readonly string[] {
  const sayings = group.split(", ").map((written) => analyse(written, language).filter(({ stop }) => !stop));
  return sayings
    .filter(({ length }) => length > 0 && length <= LONGEST_SAYING)
    .map((tokens) => tokens.map(({ stem }) => stem).join(" "));
}

import type { Language } from "../languages/index.ts";
import { analyse } from "../text/analysis.ts";
import { readByBeginning } from "./beginnings.ts";
import { SYNONYMS_EN } from "./synonyms-en.ts";
import { SYNONYMS_FR } from "./synonyms-fr.ts";

const GROUPS: Readonly<Record<string, string>> = { en: SYNONYMS_EN, fr: SYNONYMS_FR };

/** A word, or a term of two ("Union européenne"): the stems of its words, stop words left out. */
export type Saying = readonly string[];

const LONGEST_SAYING = 2;

/**
 * What else a language says for a word or a term: what shares a group with it. A synonym's own synonyms are none of
 * the word's: senses would drift.
 */
export function createSynonyms(language: Language): (saying: Saying) => readonly Saying[] {
  const groups = (GROUPS[language.tag] ?? "").trim().split("\n");
  const tableFor = readByBeginning(
    groups.map((group) => [group, group]),
    (entries) => {
      const table = new Map<string, Map<string, Saying>>();
      for (const sayings of entries.map((group) => sayingsIn(group, language))) {
        for (const [key, saying] of sayings) {
          const others = table.get(key) ?? new Map<string, Saying>();
          for (const [otherKey, other] of sayings) if (other !== saying) others.set(otherKey, other);
          table.set(key, others);
        }
      }
      return table;
    },
  );
  return (saying) => [
    ...(tableFor(saying[0] ?? "")
      .get(saying.join(" "))
      ?.values() ?? []),
  ];
}

function sayingsIn(group: string, language: Language): ReadonlyMap<string, Saying> {
  const sayings = group.split(", ").map((written) =>
    analyse(written, language)
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  );
  return new Map(
    sayings
      .filter(({ length }) => length > 0 && length <= LONGEST_SAYING)
      .map((saying) => [saying.join(" "), saying]),
  );
}

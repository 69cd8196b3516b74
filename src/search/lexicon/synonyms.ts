import type { Language } from "../languages/index.ts";
import { createHeadwords } from "./headwords.ts";
import { SYNONYMS_EN } from "./synonyms-en.ts";
import { SYNONYMS_FR } from "./synonyms-fr.ts";

const GROUPS: Readonly<Record<string, string>> = { en: SYNONYMS_EN, fr: SYNONYMS_FR };

/** A word, or a term of two ("Union européenne"): the stems of its words, stop words left out. */
export type Saying = readonly string[];

const LONGEST_SAYING = 2;

/** What else is said for a word or a term. */
export interface Alternative {
  readonly saying: Saying;
  /**
   * The share of the word's groups that have it: the more senses a word has, the less surely one of them is meant. What is
   * derived from the word means what it means, in whichever sense: 1.
   */
  readonly share: number;
  /** Whether one of both comes from the other: "livrer", "livraison". */
  readonly isDerived: boolean;
}

export interface Synonyms {
  /**
   * What else the language says for a word or a term, each time in the same list: what shares a group with it. A
   * synonym's own synonyms are none of the word's: senses would drift.
   */
  of(saying: Saying): readonly Alternative[];
  /** See `Headwords`. */
  read(): Generator<void>;
}

export function createSynonyms(language: Language): Synonyms {
  const groups = (GROUPS[language.tag] ?? "")
    .trim()
    .split("\n")
    .map((group) => group.split(", "));
  const members = createHeadwords(groups.flat(), language);
  const groupOf: number[] = [];
  const ends: number[] = [];
  for (const [group, { length }] of groups.entries()) {
    for (let member = 0; member < length; member += 1) groupOf.push(group);
    ends.push(groupOf.length);
  }

  /** @param its the members that say what is asked */
  const alternativesTo = (asked: string, its: readonly number[]): readonly Alternative[] => {
    const having = new Set(its.map((member) => groupOf[member] ?? 0));
    const counts = new Map<string, number>();
    for (const group of having) {
      const keys = new Set<string>();
      for (let member = ends[group - 1] ?? 0; member < (ends[group] ?? 0); member += 1)
        keys.add(members.keyOf(member));
      for (const key of keys) if (key !== asked) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Array.from(counts, ([key, count]) => {
      const isDerived = beginAlike(asked, key);
      return { saying: key.split(" "), share: isDerived ? 1 : count / having.size, isDerived };
    }).filter(({ saying }) => saying[0] !== "" && saying.length <= LONGEST_SAYING);
  };

  const known = new Map<string, readonly Alternative[]>();
  return {
    of(saying) {
      const asked = saying.join(" ");
      const its = members.lookup(asked);
      if (its.length === 0) return NONE;
      const alternatives = known.get(asked) ?? alternativesTo(asked, its);
      known.set(asked, alternatives);
      return alternatives;
    },
    read: members.read,
  };
}

const NONE: readonly Alternative[] = [];

/** So many letters, or most of the shorter word's, are a root. */
const ROOT = 4;
const MOST = 0.6;

/** Whether of two words that say the same one is derived from the other. */
function beginAlike(one: string, other: string): boolean {
  if (one.includes(" ") || other.includes(" ")) return false;
  const root = Math.max(ROOT, Math.ceil(MOST * Math.min(one.length, other.length)));
  return one.length >= root && one.slice(0, root) === other.slice(0, root);
}

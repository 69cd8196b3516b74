import type { Background } from "../lexicon/background.ts";
import type { Alternative, Saying, Synonyms } from "../lexicon/synonyms.ts";
import type { Frequencies } from "./frequency.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What says the same as a word or a term, in words that passages have. */
export interface IndexedSynonym extends Pick<Alternative, "share" | "isDerived"> {
  readonly stems: readonly number[];
  /** How much it tells in texts at large; infinitely much where that is not known of the language. */
  readonly rarity: number;
}

/** Looks up synonyms. Each list is made once. */
export function synonymsIn(
  { of: alternativesTo }: Synonyms,
  vocabulary: Vocabulary,
  stems: Frequencies,
  background: Background | null,
): (asked: Saying) => readonly IndexedSynonym[] {
  const rarityOf = (stem: string) => background?.rarity([stem]) ?? Number.POSITIVE_INFINITY;
  const readAlternative = ({ saying, share, isDerived }: Alternative): readonly IndexedSynonym[] => {
    const its: number[] = [];
    for (const written of saying) {
      const stem = vocabulary.stem(written);
      if (stem === undefined || stems.of(stem) === 0) return [];
      its.push(stem);
    }
    return [{ stems: its, share, isDerived, rarity: saying.reduce((sum, stem) => sum + rarityOf(stem), 0) }];
  };
  const known = new Map<readonly Alternative[], readonly IndexedSynonym[]>();
  return (asked) => {
    const alternatives = alternativesTo(asked);
    const synonyms = known.get(alternatives) ?? alternatives.flatMap(readAlternative);
    known.set(alternatives, synonyms);
    return synonyms;
  };
}

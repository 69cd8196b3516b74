import type { Background } from "../lexicon/background.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Alternative, Saying } from "../lexicon/synonyms.ts";
import type { Frequencies } from "./frequency.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What says the same as a word or a term, in words that passages have. */
export interface IndexedSynonym {
  readonly stems: readonly number[];
  /** See `Alternative`. */
  readonly share: number;
  /** How much it tells in texts at large; infinitely much where that is not known of the language. */
  readonly rarity: number;
}

/** Looks up synonyms. Each list is made once. */
export function synonymsIn(
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  stems: Frequencies,
  background: Background | null,
): (asked: Saying) => readonly IndexedSynonym[] {
  const rarityOf = (stem: string) => background?.rarity([stem]) ?? Number.POSITIVE_INFINITY;
  const known = new Map<readonly Alternative[], readonly IndexedSynonym[]>();
  return (asked) => {
    const alternatives = lexicon.synonyms(asked);
    const synonyms =
      known.get(alternatives) ??
      alternatives
        .map(({ saying, share }) => ({
          stems: saying.map((stem) => vocabulary.stem(stem) ?? -1),
          share,
          rarity: saying.reduce((sum, stem) => sum + rarityOf(stem), 0),
        }))
        .filter((synonym) => synonym.stems.every((stem) => stems.of(stem) > 0));
    known.set(alternatives, synonyms);
    return synonyms;
  };
}

import type { Hit } from "../search/search.ts";

/** What tells whether the first hit answers: of its features those that say how much of the question it covers. */
export const EVIDENCE = [
  "terms",
  "neighbours",
  "around",
  "document",
  "sentence",
  "grams",
  /** By its square root: the first words tell most. */
  "words",
  "pairs",
  "names",
  "said",
  "metonyms",
  /** 1 where there are any: a country tells little in texts at large, and yet it is not the one that is asked about. */
  "strangers",
  "gained",
  "plain",
  "common",
  "title",
  "implied",
  "unanswered",
  /** 1 where it has no date or number of the kind that is asked for; where it asks how many of a thing, how far from its word. */
  "untold",
  /** 1 where the question is in another language than the passage: one word has many translations. */
  "translated",
  "start",
  "lookalikes",
  "synonyms",
  /** Its lead: the ranking's chance that it comes before all others. */
  "lead",
  /** Logarithm of the number of terms: few are easily covered by chance. */
  "length",
  /** Logarithm of the number of passages: among many, one is like the question by chance. */
  "among",
] as const;

export type Evidence = (typeof EVIDENCE)[number];

/**
 * What `hits`, best first, say for the first; undefined where there is none.
 *
 * @param passages how many were searched
 */
export function evidenceOf(
  hits: readonly Hit[],
  passages: number,
): Readonly<Record<Evidence, number>> | undefined {
  const [first] = hits;
  if (!first) return undefined;
  const { features } = first;
  return {
    ...features,
    words: Math.sqrt(features.words),
    strangers: features.strangers > 0 ? 1 : 0,
    untold: first.asksCount ? 1 - features.counted : Math.sign(features.unanswered),
    translated: first.translated ? 1 : 0,
    lead: leadOf(hits),
    length: Math.log(1 + first.terms),
    among: Math.log(1 + passages),
  };
}

/**
 * The chance that the first hit is the best of them: the softmax of the ranking's values, for which its weights were
 * fitted.
 */
export function leadOf(hits: readonly Hit[]): number {
  const values = hits.map(({ value }) => value);
  const most = Math.max(...values);
  return 1 / values.reduce((sum, one) => sum + Math.exp(one - most), 0);
}

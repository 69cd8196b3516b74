import { value } from "../search/rank.ts";
import type { Hit } from "../search/search.ts";
import { CONFIDENCE } from "./confidence-weights.ts";

/** What tells whether the first hit answers: of its features those that say how much of the question it covers. */
export const EVIDENCE = [
  "terms",
  "neighbours",
  "document",
  "sentence",
  "grams",
  "words",
  "pairs",
  "names",
  "lookalikes",
  "synonyms",
  "strangers",
  "rare",
  "gained",
  "lost",
  "missing",
  "title",
  /** Its lead: the ranking's chance that it comes before all others. */
  "lead",
  /** Logarithm of the number of terms: few are easily covered by chance. */
  "length",
] as const;

export type Evidence = (typeof EVIDENCE)[number];

/** What `hits`, best first, say for the first; undefined where there is none. */
export function evidenceOf(hits: readonly Hit[]): Readonly<Record<Evidence, number>> | undefined {
  const [first] = hits;
  if (!first) return undefined;
  return { ...first.features, lead: leadOf(hits), length: Math.log(1 + first.terms) };
}

/**
 * The chance that the first hit is the best of them: the softmax of the ranking's values, for which its weights were
 * fitted.
 */
export function leadOf(hits: readonly Hit[]): number {
  const values = hits.map(({ features }) => value(features));
  const most = Math.max(...values);
  return 1 / values.reduce((sum, one) => sum + Math.exp(one - most), 0);
}

/** The chance that the documents answer the question that found these hits: a logistic regression. */
export function confidenceOf(hits: readonly Hit[]): number {
  const evidence = evidenceOf(hits);
  if (!evidence) return 0;
  const sum = EVIDENCE.reduce(
    (total, name) => total + CONFIDENCE[name] * evidence[name],
    CONFIDENCE.intercept,
  );
  return 1 / (1 + Math.exp(-sum));
}

import type { Hit } from "../search/search.ts";
import { CONFIDENCE } from "./confidence-weights.ts";
import { EVIDENCE, evidenceOf } from "./evidence.ts";

/**
 * The chance that the documents answer the question that found these hits: a logistic regression.
 *
 * @param passages how many were searched
 */
export function confidenceOf(hits: readonly Hit[], passages: number): number {
  const evidence = evidenceOf(hits, passages);
  if (!evidence) return 0;
  const sum = EVIDENCE.reduce(
    (total, name) => total + CONFIDENCE[name] * evidence[name],
    CONFIDENCE.intercept,
  );
  return 1 / (1 + Math.exp(-sum));
}

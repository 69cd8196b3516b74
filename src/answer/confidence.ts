import type { Hit } from "../search/search.ts";
import { CONFIDENCE } from "./confidence-weights.ts";
import { EVIDENCE, evidenceOf } from "./evidence.ts";

export const JUDGEMENTS = ["relevance", "answerability"] as const;

export type Judgement = (typeof JUDGEMENTS)[number];

/** What a function gives for each judgement. */
export function forEachJudgement<T>(of: (judgement: Judgement) => T): Readonly<Record<Judgement, T>> {
  return { relevance: of("relevance"), answerability: of("answerability") };
}

/**
 * The chance that the documents are about what is asked, and if they are, that the first hit answers it and is not only
 * near it: both from 0 to 1. The chance of an answer is their product.
 */
export type Confidence = Readonly<Record<Judgement, number>>;

/**
 * What the hits say of the question that found them: two logistic regressions over the same evidence. What tells one
 * may be no sign of the other: a word that no document has speaks for another subject, yet everyone who asks in words
 * of their own has one.
 *
 * @param passages how many were searched
 */
export function confidenceOf(hits: readonly Hit[], passages: number): Confidence {
  const evidence = evidenceOf(hits, passages);
  return forEachJudgement((judgement) => {
    if (!evidence) return 0;
    const weights = CONFIDENCE[judgement];
    const sum = EVIDENCE.reduce((total, name) => total + weights[name] * evidence[name], weights.intercept);
    return 1 / (1 + Math.exp(-sum));
  });
}

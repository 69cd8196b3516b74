import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.9, R@3 84.8, R@5 87.6
 *   question, the document alone: R@1 83.8, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 68.0, R@3 83.2, R@5 86.9
 *   topic, the document alone: R@1 78.6, R@3 94.9, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 36.6, R@5 46.3
 *   question, the document alone: R@1 47.0, R@3 70.9, R@5 81.3
 *   topic, the whole library: R@1 42.4, R@3 59.7, R@5 66.0
 *   topic, the document alone: R@1 62.9, R@3 81.0, R@5 86.8
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2546,
    terms: -1.7565,
    sentence: 2.2028,
    grams: 0.9959,
    pairs: 2.182,
    lookalikes: 1.8895,
    synonyms: 4.0119,
    names: -0.2325,
    numbers: 7.8775,
    strangers: -5.6637,
    rare: 3.927,
    gained: -1.1194,
    lost: -1.2195,
    missing: -0.8625,
    length: -1.9979,
    title: 4.1762,
    document: 0.0424,
    neighbours: 0.787,
    around: 0.4921,
    start: 0.791,
    dates: 0.3829,
    quantities: 0.4035,
    counted: 1.1255,
    unanswered: -0.6191,
  },
  topic: {
    words: 1.1411,
    terms: -3.6681,
    sentence: 0.9478,
    grams: 1.133,
    pairs: -0.6052,
    lookalikes: 1.4772,
    synonyms: 3.3349,
    names: 0.9538,
    numbers: 6.2672,
    strangers: -3.8668,
    rare: 3.2711,
    gained: -1.4433,
    lost: -0.2512,
    missing: -1.277,
    length: -0.371,
    title: 2.3453,
    document: 2.2176,
    neighbours: 1.587,
    around: 0.8533,
    start: 0.9977,
    dates: -0.0372,
    quantities: 0.7477,
    counted: 1.6629,
    unanswered: -1.7157,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4214, intercept: -0.0216 },
  topic: { slope: 0.2874, intercept: -0.7173 },
};

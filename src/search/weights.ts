import type { Feature } from "./features.ts";
import type { Kind } from "./question.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.7, R@3 84.5, R@5 87.7
 *   question, the document alone: R@1 83.6, R@3 95.5, R@5 98.4
 *   topic, the whole library: R@1 67.6, R@3 83.2, R@5 87.4
 *   topic, the document alone: R@1 78.9, R@3 94.7, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 20.9, R@3 36.6, R@5 45.5
 *   question, the document alone: R@1 47.8, R@3 71.6, R@5 80.6
 *   topic, the whole library: R@1 42.5, R@3 59.0, R@5 66.5
 *   topic, the document alone: R@1 63.0, R@3 81.7, R@5 87.3
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2395,
    terms: -1.9042,
    sentence: 2.3328,
    grams: 1.1177,
    pairs: 2.1935,
    lookalikes: 1.9487,
    synonyms: 3.9886,
    names: -0.1379,
    numbers: 8.2201,
    strangers: -5.6189,
    rare: 3.6908,
    gained: -1.0169,
    lost: -1.2032,
    missing: -0.8405,
    length: -0.9401,
    title: 4.196,
    document: 0.1563,
    neighbours: 0.6671,
    around: 0.5434,
    start: 0.6937,
    dates: 0.379,
    quantities: 0.4392,
    counted: 1.1532,
    unanswered: -0.6256,
  },
  topic: {
    words: 1.0283,
    terms: -3.6696,
    sentence: 1.0365,
    grams: 1.1721,
    pairs: -0.5679,
    lookalikes: 1.4635,
    synonyms: 3.2929,
    names: 0.9269,
    numbers: 6.2844,
    strangers: -3.9162,
    rare: 3.2157,
    gained: -1.4019,
    lost: -0.2428,
    missing: -1.2567,
    length: -0.3084,
    title: 2.3885,
    document: 2.2259,
    neighbours: 1.6885,
    around: 0.8522,
    start: 0.8986,
    dates: -0.0505,
    quantities: 0.767,
    counted: 1.8757,
    unanswered: -1.9087,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4076, intercept: 1.3635 },
  topic: { slope: 0.2727, intercept: -0.485 },
};

import type { Feature } from "./features.ts";
import type { Kind } from "./question.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.7, R@3 84.5, R@5 87.7
 *   question, the document alone: R@1 83.6, R@3 95.6, R@5 98.4
 *   topic, the whole library: R@1 70.5, R@3 84.0, R@5 87.3
 *   topic, the document alone: R@1 81.6, R@3 95.0, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 20.9, R@3 36.6, R@5 45.5
 *   question, the document alone: R@1 47.0, R@3 71.6, R@5 80.6
 *   topic, the whole library: R@1 39.8, R@3 58.4, R@5 65.5
 *   topic, the document alone: R@1 61.7, R@3 81.2, R@5 87.8
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2354,
    terms: -1.935,
    sentence: 2.3162,
    grams: 1.1168,
    pairs: 2.2209,
    lookalikes: 1.9556,
    synonyms: 3.9362,
    names: -0.1691,
    numbers: 8.1925,
    strangers: -5.619,
    rare: 3.745,
    gained: -1.0337,
    lost: -1.1896,
    missing: -0.846,
    length: -0.9351,
    title: 4.1804,
    document: 0.1875,
    neighbours: 0.6944,
    around: 0.5419,
    start: 0.6853,
    dates: 0.3832,
    quantities: 0.4385,
    counted: 1.1513,
    unanswered: -0.6174,
  },
  topic: {
    words: 1.6674,
    terms: -4.3144,
    sentence: 1.5601,
    grams: 0.9967,
    pairs: -0.9336,
    lookalikes: 0.6232,
    synonyms: 2.8308,
    names: 1.091,
    numbers: 6.5587,
    strangers: -4.1881,
    rare: 3.8828,
    gained: -1.4428,
    lost: -0.8668,
    missing: -1.3702,
    length: -0.4216,
    title: 2.7729,
    document: 1.2185,
    neighbours: 1.4239,
    around: 0.7551,
    start: 0.6393,
    dates: 0.3391,
    quantities: 0.0035,
    counted: 1.1355,
    unanswered: -0.9959,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4059, intercept: 1.3461 },
  topic: { slope: 0.2647, intercept: 0.3128 },
};

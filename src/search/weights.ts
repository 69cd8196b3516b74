import type { Feature } from "./features.ts";
import type { Kind } from "./question.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.9, R@3 84.8, R@5 87.6
 *   question, the document alone: R@1 83.8, R@3 95.8, R@5 98.4
 *   topic, the whole library: R@1 68.0, R@3 83.0, R@5 86.9
 *   topic, the document alone: R@1 78.8, R@3 94.9, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 36.6, R@5 46.3
 *   question, the document alone: R@1 47.0, R@3 70.9, R@5 80.6
 *   topic, the whole library: R@1 42.4, R@3 59.7, R@5 66.0
 *   topic, the document alone: R@1 62.7, R@3 81.3, R@5 87.1
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2747,
    terms: -1.7367,
    sentence: 2.2085,
    grams: 1.0054,
    pairs: 2.1874,
    lookalikes: 1.3269,
    synonyms: 3.9205,
    names: -0.1989,
    numbers: 7.9351,
    strangers: -5.5986,
    rare: 3.9222,
    gained: -1.1219,
    lost: -1.248,
    missing: -0.8536,
    length: -1.9741,
    title: 4.1912,
    document: -0.0356,
    neighbours: 0.7717,
    around: 0.505,
    start: 0.7788,
    dates: 0.3837,
    quantities: 0.4022,
    counted: 1.1238,
    unanswered: -0.6173,
  },
  topic: {
    words: 1.1427,
    terms: -3.6836,
    sentence: 0.9503,
    grams: 1.1274,
    pairs: -0.602,
    lookalikes: 1.0863,
    synonyms: 3.2235,
    names: 0.9573,
    numbers: 6.268,
    strangers: -3.9084,
    rare: 3.2592,
    gained: -1.4422,
    lost: -0.2499,
    missing: -1.2791,
    length: -0.367,
    title: 2.3469,
    document: 2.2083,
    neighbours: 1.5883,
    around: 0.8571,
    start: 0.993,
    dates: -0.0389,
    quantities: 0.7378,
    counted: 1.8709,
    unanswered: -1.7159,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4202, intercept: -0.0012 },
  topic: { slope: 0.2899, intercept: -0.7071 },
};

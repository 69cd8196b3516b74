import type { Feature } from "./features.ts";
import type { Kind } from "./question.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.6, R@3 84.5, R@5 87.6
 *   question, the document alone: R@1 83.5, R@3 95.5, R@5 98.4
 *   topic, the whole library: R@1 67.8, R@3 83.4, R@5 87.1
 *   topic, the document alone: R@1 78.1, R@3 94.7, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 20.9, R@3 35.8, R@5 45.5
 *   question, the document alone: R@1 47.0, R@3 70.9, R@5 80.6
 *   topic, the whole library: R@1 41.9, R@3 59.5, R@5 66.2
 *   topic, the document alone: R@1 62.5, R@3 81.4, R@5 87.1
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.1927,
    terms: -1.991,
    sentence: 2.2477,
    grams: 1.1201,
    pairs: 2.2285,
    lookalikes: 1.8591,
    synonyms: 3.8567,
    names: -0.1882,
    numbers: 8.1523,
    strangers: -5.615,
    rare: 3.8956,
    gained: -1.0828,
    lost: -1.2491,
    missing: -0.8603,
    length: -1.9095,
    title: 4.223,
    document: -0.0209,
    neighbours: 0.7633,
    around: 0.529,
    start: 0.7546,
    dates: 0.3954,
    quantities: 0.4051,
    counted: 1.1384,
    unanswered: -0.6025,
  },
  topic: {
    words: 1.0941,
    terms: -3.7686,
    sentence: 0.96,
    grams: 1.2244,
    pairs: -0.5857,
    lookalikes: 1.5864,
    synonyms: 3.1499,
    names: 0.971,
    numbers: 6.436,
    strangers: -3.9443,
    rare: 3.2325,
    gained: -1.4294,
    lost: -0.2372,
    missing: -1.2738,
    length: -0.3624,
    title: 2.37,
    document: 2.237,
    neighbours: 1.6183,
    around: 0.8596,
    start: 0.969,
    dates: -0.0352,
    quantities: 0.7448,
    counted: 1.8889,
    unanswered: -1.8544,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4168, intercept: 0.0235 },
  topic: { slope: 0.2839, intercept: -0.7216 },
};

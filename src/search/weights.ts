import type { Feature } from "./features.ts";
import type { Kind } from "./question.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.7, R@3 84.5, R@5 87.7
 *   question, the document alone: R@1 83.6, R@3 95.6, R@5 98.4
 *   topic, the whole library: R@1 67.6, R@3 83.2, R@5 87.1
 *   topic, the document alone: R@1 78.9, R@3 94.7, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 20.9, R@3 36.6, R@5 45.5
 *   question, the document alone: R@1 47.0, R@3 71.6, R@5 80.6
 *   topic, the whole library: R@1 42.5, R@3 59.2, R@5 65.9
 *   topic, the document alone: R@1 63.2, R@3 81.6, R@5 87.5
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2347,
    terms: -1.936,
    sentence: 2.3172,
    grams: 1.1179,
    pairs: 2.2149,
    lookalikes: 1.9535,
    synonyms: 3.936,
    names: -0.1691,
    numbers: 8.1959,
    strangers: -5.618,
    rare: 3.7463,
    gained: -1.0334,
    lost: -1.191,
    missing: -0.846,
    length: -0.9363,
    title: 4.1794,
    document: 0.1822,
    neighbours: 0.693,
    around: 0.5444,
    start: 0.6864,
    dates: 0.3834,
    quantities: 0.4385,
    counted: 1.1512,
    unanswered: -0.6178,
  },
  topic: {
    words: 1.0214,
    terms: -3.6304,
    sentence: 1.0131,
    grams: 1.1727,
    pairs: -0.5696,
    lookalikes: 1.4408,
    synonyms: 3.2698,
    names: 0.9261,
    numbers: 6.2384,
    strangers: -3.9016,
    rare: 3.2007,
    gained: -1.4001,
    lost: -0.2435,
    missing: -1.2569,
    length: -0.311,
    title: 2.4008,
    document: 2.24,
    neighbours: 1.6995,
    around: 0.8487,
    start: 0.8915,
    dates: -0.048,
    quantities: 0.7736,
    counted: 1.8767,
    unanswered: -1.9058,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4059, intercept: 1.3491 },
  topic: { slope: 0.2721, intercept: -0.4842 },
};

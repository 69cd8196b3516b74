import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.7, R@3 85.9, R@5 89.0
 *   question, the document alone: R@1 84.6, R@3 95.9, R@5 98.6
 *   topic, the whole library: R@1 71.2, R@3 84.1, R@5 88.3
 *   topic, the document alone: R@1 81.1, R@3 95.6, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 23.1, R@3 40.3, R@5 45.5
 *   question, the document alone: R@1 48.5, R@3 70.1, R@5 79.9
 *   topic, the whole library: R@1 41.9, R@3 60.5, R@5 67.1
 *   topic, the document alone: R@1 65.2, R@3 80.8, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.5521,
    terms: -2.2891,
    sentence: 2.4718,
    grams: 0.6211,
    pairs: 2.0556,
    lookalikes: 3.0456,
    synonyms: 7.7967,
    names: -0.7906,
    numbers: 8.1541,
    strangers: -5.5721,
    rare: 5.4892,
    gained: -1.3696,
    lost: -1.6369,
    missing: -0.9077,
    length: -1.2915,
    echo: 1.04,
    title: 4.3407,
    document: -0.7516,
    neighbours: 1.2749,
    around: 0.4207,
    start: 0.9221,
    dates: 0.3929,
    quantities: 0.3796,
    counted: 1.3348,
    unanswered: -3.1758,
  },
  topic: {
    words: 1.6077,
    terms: -2.4487,
    sentence: 1.1546,
    grams: 1.4673,
    pairs: -0.3997,
    lookalikes: 4.0389,
    synonyms: 6.2199,
    names: -0.0086,
    numbers: 8.3584,
    strangers: -4.7417,
    rare: 3.2346,
    gained: -0.8982,
    lost: -0.4887,
    missing: -1.0157,
    length: -0.2389,
    echo: 0.4899,
    title: 2.1121,
    document: 1.1008,
    neighbours: 1.4261,
    around: 0.8394,
    start: 2.2175,
    dates: -0.1934,
    quantities: 0.4723,
    counted: 1.8893,
    unanswered: -12.3894,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3861, intercept: 0.0652 },
  topic: { slope: 0.2837, intercept: -1.1871 },
};

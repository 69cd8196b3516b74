import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.2, R@3 85.6, R@5 88.6
 *   question, the document alone: R@1 84.1, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 70.8, R@3 83.9, R@5 87.3
 *   topic, the document alone: R@1 80.9, R@3 95.2, R@5 98.4
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 40.3, R@5 46.3
 *   question, the document alone: R@1 46.3, R@3 70.9, R@5 77.6
 *   topic, the whole library: R@1 41.6, R@3 60.5, R@5 67.1
 *   topic, the document alone: R@1 65.4, R@3 81.3, R@5 86.8
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.5112,
    terms: -2.3384,
    sentence: 2.3892,
    grams: 0.8195,
    pairs: 2.0435,
    lookalikes: 3.0535,
    synonyms: 5.0442,
    names: -0.8717,
    numbers: 8.3821,
    strangers: -6.1147,
    rare: 5.1463,
    gained: -1.3162,
    lost: -1.6805,
    missing: -0.9215,
    length: -1.2336,
    echo: 0.52,
    title: 4.1692,
    document: -0.8954,
    neighbours: 1.2842,
    around: 0.4588,
    start: 0.9463,
    dates: 0.3987,
    quantities: 0.3649,
    counted: 1.286,
    unanswered: -3.215,
  },
  topic: {
    words: 1.5946,
    terms: -2.3869,
    sentence: 1.2073,
    grams: 1.4329,
    pairs: -0.3911,
    lookalikes: 4.5551,
    synonyms: 4.4727,
    names: -0.2851,
    numbers: 8.0281,
    strangers: -5.2371,
    rare: 3.0628,
    gained: -0.7923,
    lost: -0.4114,
    missing: -0.9802,
    length: -0.2786,
    echo: 0.3073,
    title: 2.0538,
    document: 1.2799,
    neighbours: 1.5582,
    around: 0.8149,
    start: 2.2623,
    dates: -0.2093,
    quantities: 0.5839,
    counted: 2.4998,
    unanswered: -12.6755,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3813, intercept: 0.169 },
  topic: { slope: 0.2827, intercept: -1.2464 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.0, R@3 85.6, R@5 88.5
 *   question, the document alone: R@1 84.1, R@3 95.7, R@5 98.4
 *   topic, the whole library: R@1 71.2, R@3 83.4, R@5 87.4
 *   topic, the document alone: R@1 80.7, R@3 95.4, R@5 98.4
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 39.6, R@5 45.5
 *   question, the document alone: R@1 46.3, R@3 70.9, R@5 77.6
 *   topic, the whole library: R@1 42.1, R@3 60.0, R@5 67.0
 *   topic, the document alone: R@1 65.6, R@3 81.0, R@5 86.8
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.4951,
    terms: -2.1502,
    sentence: 2.4094,
    grams: 0.9384,
    pairs: 2.0943,
    lookalikes: 2.9826,
    synonyms: 5.0151,
    names: -0.8413,
    numbers: 8.5709,
    strangers: -6.328,
    rare: 4.7402,
    gained: -1.235,
    lost: -1.6266,
    missing: -0.9134,
    length: -1.2366,
    echo: 0.2782,
    title: 4.1633,
    document: -0.6888,
    neighbours: 1.2347,
    around: 0.4853,
    start: 0.926,
    dates: 0.42,
    quantities: 0.3726,
    counted: 1.2953,
    unanswered: -0.5564,
  },
  topic: {
    words: 1.5714,
    terms: -2.214,
    sentence: 1.138,
    grams: 1.5582,
    pairs: -0.379,
    lookalikes: 4.6665,
    synonyms: 4.3923,
    names: -0.1571,
    numbers: 8.2356,
    strangers: -5.2465,
    rare: 2.9006,
    gained: -0.7774,
    lost: -0.4286,
    missing: -0.9714,
    length: -0.3083,
    echo: 0.0132,
    title: 2.0658,
    document: 1.2409,
    neighbours: 1.533,
    around: 0.8323,
    start: 2.2206,
    dates: -0.1671,
    quantities: 0.5914,
    counted: 2.489,
    unanswered: -2.1461,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3812, intercept: 0.1234 },
  topic: { slope: 0.2803, intercept: -1.245 },
};

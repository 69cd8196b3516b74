import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 73.8, R@3 85.1, R@5 88.0
 *   question, the document alone: R@1 84.2, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 69.2, R@3 83.4, R@5 87.6
 *   topic, the document alone: R@1 81.1, R@3 95.4, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 37.3, R@5 47.0
 *   question, the document alone: R@1 48.5, R@3 70.9, R@5 79.1
 *   topic, the whole library: R@1 42.9, R@3 58.6, R@5 65.7
 *   topic, the document alone: R@1 64.0, R@3 80.0, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2915,
    terms: -1.4856,
    sentence: 2.0321,
    grams: 1.1362,
    pairs: 2.1934,
    lookalikes: 2.6993,
    synonyms: 4.9438,
    names: -0.6255,
    numbers: 8.2435,
    strangers: -6.2684,
    rare: 4.2737,
    gained: -1.1869,
    lost: -1.2897,
    missing: -0.9236,
    length: -2.3167,
    echo: -2.163,
    title: 3.7013,
    document: -0.0944,
    neighbours: 0.5392,
    around: 0.5264,
    start: 0.8356,
    dates: 0.384,
    quantities: 0.4854,
    counted: 0.8156,
    unanswered: -0.466,
  },
  topic: {
    words: 1.1319,
    terms: -3.2389,
    sentence: 0.835,
    grams: 1.3977,
    pairs: -0.5687,
    lookalikes: 2.2015,
    synonyms: 3.3402,
    names: 0.7897,
    numbers: 9.7654,
    strangers: -4.6461,
    rare: 3.1397,
    gained: -1.4447,
    lost: -0.4087,
    missing: -1.2501,
    length: -0.5839,
    echo: -1.0432,
    title: 2.0713,
    document: 1.833,
    neighbours: 1.4739,
    around: 0.8492,
    start: 1.0309,
    dates: 0.0017,
    quantities: 0.5941,
    counted: 0.3841,
    unanswered: -1.5488,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4096, intercept: 0.0543 },
  topic: { slope: 0.2975, intercept: -0.6259 },
};

import type { Feature } from "./features.ts";
import type { Kind } from "./question.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages:
 *   the whole library: R@1 72.7, R@3 84.4, R@5 87.6
 *   the document alone: R@1 83.8, R@3 95.6, R@5 98.3
 * 746 questions about 71 documents of 6546 passages:
 *   the whole library: R@1 40.2, R@3 56.8, R@5 62.9
 *   the document alone: R@1 61.7, R@3 80.0, R@5 86.3
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2384,
    terms: -1.8374,
    sentence: 2.3344,
    grams: 1.1473,
    pairs: 2.1852,
    lookalikes: 1.654,
    synonyms: 3.979,
    names: -0.2172,
    numbers: 8.26,
    strangers: -5.5871,
    rare: 3.7977,
    gained: -1.0552,
    lost: -1.2079,
    missing: -0.8529,
    length: -0.9409,
    title: 4.1774,
    document: 0.1055,
    neighbours: 0.6842,
    around: 0.5638,
    start: 0.6643,
    dates: 0.3904,
    quantities: 0.6915,
    unanswered: -0.6214,
  },
  topic: {
    words: 0.3225,
    terms: -1.9532,
    sentence: 0.9372,
    grams: 0.9774,
    pairs: 0.037,
    lookalikes: 0.9902,
    synonyms: 2.6454,
    names: 0.7652,
    numbers: -2.618,
    strangers: -2.099,
    rare: 0.8094,
    gained: -0.1481,
    lost: -0.167,
    missing: -0.4683,
    length: -0.2522,
    title: 1.3736,
    document: 1.8721,
    neighbours: 2.2589,
    around: 0.956,
    start: 1.3048,
    dates: 0,
    quantities: 2.2398,
    unanswered: 1.2657,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4042, intercept: 1.3616 },
  topic: { slope: 0.4895, intercept: -2.2811 },
};

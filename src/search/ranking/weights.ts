import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.7, R@3 85.9, R@5 89.0
 *   question, the document alone: R@1 84.6, R@3 95.9, R@5 98.6
 *   topic, the whole library: R@1 71.7, R@3 84.1, R@5 88.3
 *   topic, the document alone: R@1 81.1, R@3 95.6, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 23.1, R@3 40.3, R@5 45.5
 *   question, the document alone: R@1 48.5, R@3 70.1, R@5 78.4
 *   topic, the whole library: R@1 41.9, R@3 60.8, R@5 67.0
 *   topic, the document alone: R@1 65.1, R@3 80.8, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.5605,
    terms: -2.2589,
    sentence: 2.4849,
    grams: 0.6222,
    pairs: 2.0425,
    lookalikes: 2.9789,
    synonyms: 7.7429,
    names: -0.8081,
    numbers: 8.195,
    strangers: -5.6338,
    rare: 5.5141,
    gained: -1.3767,
    lost: -1.6196,
    missing: -0.9059,
    length: -1.2786,
    echo: 0.9897,
    title: 4.3173,
    document: -0.7144,
    neighbours: 1.2416,
    around: 0.4859,
    start: 0.9078,
    dates: 0.3931,
    quantities: 0.3841,
    counted: 1.3224,
    unanswered: -3.1561,
  },
  topic: {
    words: 1.5878,
    terms: -2.4832,
    sentence: 1.2151,
    grams: 1.4777,
    pairs: -0.4028,
    lookalikes: 3.9441,
    synonyms: 6.2119,
    names: -0.0968,
    numbers: 8.4248,
    strangers: -4.7682,
    rare: 3.2456,
    gained: -0.8966,
    lost: -0.4865,
    missing: -1.0162,
    length: -0.2415,
    echo: 0.4833,
    title: 2.1108,
    document: 1.0984,
    neighbours: 1.4408,
    around: 0.8378,
    start: 2.2099,
    dates: -0.1956,
    quantities: 0.4796,
    counted: 1.8971,
    unanswered: -12.4334,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3863, intercept: 0.0532 },
  topic: { slope: 0.2837, intercept: -1.1898 },
};

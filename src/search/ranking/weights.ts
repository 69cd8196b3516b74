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
    words: 3.5608,
    terms: -2.2605,
    sentence: 2.4851,
    grams: 0.6224,
    pairs: 2.0419,
    lookalikes: 2.9788,
    synonyms: 7.7415,
    names: -0.8074,
    numbers: 8.1865,
    strangers: -5.6326,
    rare: 5.5153,
    gained: -1.3772,
    lost: -1.6189,
    missing: -0.9062,
    length: -1.2789,
    echo: 0.9901,
    title: 4.317,
    document: -0.7131,
    neighbours: 1.2413,
    around: 0.4858,
    start: 0.9076,
    dates: 0.3931,
    quantities: 0.3841,
    counted: 1.3225,
    unanswered: -3.1564,
  },
  topic: {
    words: 1.5874,
    terms: -2.4783,
    sentence: 1.2171,
    grams: 1.4782,
    pairs: -0.4036,
    lookalikes: 3.9423,
    synonyms: 6.2104,
    names: -0.0957,
    numbers: 8.3971,
    strangers: -4.7716,
    rare: 3.2411,
    gained: -0.8966,
    lost: -0.4856,
    missing: -1.0156,
    length: -0.2418,
    echo: 0.4808,
    title: 2.1103,
    document: 1.1004,
    neighbours: 1.4419,
    around: 0.8377,
    start: 2.2094,
    dates: -0.1955,
    quantities: 0.4798,
    counted: 1.8971,
    unanswered: -12.432,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3863, intercept: 0.0532 },
  topic: { slope: 0.2837, intercept: -1.191 },
};

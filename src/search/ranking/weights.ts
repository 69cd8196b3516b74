import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.9, R@3 84.8, R@5 87.6
 *   question, the document alone: R@1 84.1, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 68.3, R@3 83.5, R@5 86.9
 *   topic, the document alone: R@1 80.0, R@3 94.9, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 22.4, R@3 36.6, R@5 47.0
 *   question, the document alone: R@1 47.0, R@3 70.9, R@5 80.6
 *   topic, the whole library: R@1 41.7, R@3 59.4, R@5 66.5
 *   topic, the document alone: R@1 62.5, R@3 81.0, R@5 87.0
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2879,
    terms: -1.7146,
    sentence: 2.1692,
    grams: 0.9074,
    pairs: 2.1889,
    lookalikes: 2.6912,
    synonyms: 4.8747,
    names: -0.6415,
    numbers: 7.3042,
    strangers: -5.6124,
    rare: 4.2329,
    gained: -1.0556,
    lost: -1.1508,
    missing: -0.8296,
    length: -1.9978,
    title: 4.2197,
    document: 0.1549,
    neighbours: 0.7188,
    around: 0.5137,
    start: 0.7971,
    dates: 0.3731,
    quantities: 0.406,
    counted: 1.1305,
    unanswered: -0.6412,
  },
  topic: {
    words: 1.1156,
    terms: -3.5596,
    sentence: 0.992,
    grams: 1.1583,
    pairs: -0.5895,
    lookalikes: 2.0717,
    synonyms: 3.6298,
    names: 0.9254,
    numbers: 9.4934,
    strangers: -3.6782,
    rare: 3.2061,
    gained: -1.4357,
    lost: -0.2566,
    missing: -1.2468,
    length: -0.3701,
    title: 2.3475,
    document: 2.2254,
    neighbours: 1.5817,
    around: 0.8476,
    start: 1.0001,
    dates: -0.0682,
    quantities: 0.7512,
    counted: 1.6594,
    unanswered: -1.7832,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4271, intercept: -0.0974 },
  topic: { slope: 0.2895, intercept: -0.7441 },
};

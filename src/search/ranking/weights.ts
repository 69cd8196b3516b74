import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 73.9, R@3 85.1, R@5 88.0
 *   question, the document alone: R@1 84.2, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 68.3, R@3 83.2, R@5 87.4
 *   topic, the document alone: R@1 80.4, R@3 95.2, R@5 97.9
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 37.3, R@5 46.3
 *   question, the document alone: R@1 48.5, R@3 70.9, R@5 79.1
 *   topic, the whole library: R@1 42.9, R@3 58.6, R@5 65.7
 *   topic, the document alone: R@1 64.0, R@3 80.2, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2754,
    terms: -1.459,
    sentence: 2.059,
    grams: 1.1274,
    pairs: 2.1864,
    lookalikes: 2.6314,
    synonyms: 4.9268,
    names: -0.6133,
    numbers: 8.1008,
    strangers: -5.9867,
    rare: 4.2197,
    gained: -1.1602,
    lost: -1.2758,
    missing: -0.913,
    length: -2.3001,
    echo: -2.1714,
    title: 3.7259,
    document: -0.0722,
    neighbours: 0.5692,
    around: 0.5255,
    start: 0.8566,
    dates: 0.38,
    quantities: 0.437,
    counted: 1.1605,
    unanswered: -0.5005,
  },
  topic: {
    words: 1.1248,
    terms: -3.2361,
    sentence: 0.8339,
    grams: 1.3877,
    pairs: -0.5656,
    lookalikes: 2.1871,
    synonyms: 3.2981,
    names: 0.8125,
    numbers: 9.7348,
    strangers: -4.2608,
    rare: 3.1064,
    gained: -1.4223,
    lost: -0.4213,
    missing: -1.2447,
    length: -0.584,
    echo: -1.0499,
    title: 2.0872,
    document: 1.8286,
    neighbours: 1.4928,
    around: 0.8486,
    start: 1.0336,
    dates: -0.0042,
    quantities: 0.7859,
    counted: 1.7902,
    unanswered: -1.8096,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4122, intercept: 0.0389 },
  topic: { slope: 0.2928, intercept: -0.634 },
};

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
    words: 3.5607,
    terms: -2.2564,
    sentence: 2.4847,
    grams: 0.6217,
    pairs: 2.042,
    lookalikes: 2.979,
    synonyms: 7.7388,
    names: -0.8066,
    numbers: 8.1859,
    strangers: -5.6311,
    rare: 5.5136,
    gained: -1.3774,
    lost: -1.6189,
    missing: -0.9058,
    length: -1.2783,
    echo: 0.9931,
    title: 4.3167,
    document: -0.7134,
    neighbours: 1.2418,
    around: 0.486,
    start: 0.9081,
    dates: 0.393,
    quantities: 0.384,
    counted: 1.3223,
    unanswered: -3.1564,
  },
  topic: {
    words: 1.5873,
    terms: -2.4801,
    sentence: 1.2175,
    grams: 1.4788,
    pairs: -0.4037,
    lookalikes: 3.9391,
    synonyms: 6.2092,
    names: -0.096,
    numbers: 8.398,
    strangers: -4.7718,
    rare: 3.2423,
    gained: -0.8971,
    lost: -0.4858,
    missing: -1.016,
    length: -0.2418,
    echo: 0.4809,
    title: 2.1103,
    document: 1.0996,
    neighbours: 1.4416,
    around: 0.8378,
    start: 2.2093,
    dates: -0.1955,
    quantities: 0.4798,
    counted: 1.8972,
    unanswered: -12.4323,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3864, intercept: 0.0526 },
  topic: { slope: 0.2837, intercept: -1.1906 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.8, R@3 85.9, R@5 89.2
 *   question, the document alone: R@1 84.5, R@3 95.9, R@5 98.6
 *   topic, the whole library: R@1 71.0, R@3 84.4, R@5 88.3
 *   topic, the document alone: R@1 80.7, R@3 95.6, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 26.1, R@3 41.0, R@5 44.8
 *   question, the document alone: R@1 50.0, R@3 73.1, R@5 79.9
 *   topic, the whole library: R@1 41.9, R@3 60.5, R@5 67.5
 *   topic, the document alone: R@1 64.9, R@3 81.0, R@5 86.3
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2553,
    terms: -2.5195,
    sentence: 2.4346,
    grams: 0.6276,
    pairs: 2.2753,
    lookalikes: 2.9879,
    synonyms: 7.8916,
    names: -0.9465,
    numbers: 7.7954,
    strangers: -5.4179,
    rare: 5.8132,
    gained: -1.469,
    lost: -1.7561,
    missing: -0.9575,
    length: -1.384,
    echo: 0.9333,
    title: 4.1819,
    document: -1.0111,
    neighbours: 1.4032,
    around: 0.374,
    start: 0.8925,
    dates: 0.3717,
    quantities: 0.3837,
    counted: 1.3665,
    unanswered: -3.0599,
  },
  topic: {
    words: 1.6298,
    terms: -2.8716,
    sentence: 1.1465,
    grams: 1.4588,
    pairs: -0.3613,
    lookalikes: 4.4988,
    synonyms: 6.4846,
    names: -0.1449,
    numbers: 8.2086,
    strangers: -4.4628,
    rare: 3.6791,
    gained: -0.9792,
    lost: -0.6215,
    missing: -1.0508,
    length: -0.2371,
    echo: 0.5129,
    title: 1.9791,
    document: 0.7941,
    neighbours: 1.4611,
    around: 0.8109,
    start: 2.2414,
    dates: -0.1623,
    quantities: 0.4599,
    counted: 1.9194,
    unanswered: -11.4665,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3823, intercept: 0.1881 },
  topic: { slope: 0.2856, intercept: -1.1061 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.8, R@3 86.0, R@5 89.2
 *   question, the document alone: R@1 84.5, R@3 95.9, R@5 98.6
 *   topic, the whole library: R@1 71.0, R@3 84.4, R@5 88.0
 *   topic, the document alone: R@1 80.7, R@3 95.6, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 26.1, R@3 41.0, R@5 45.5
 *   question, the document alone: R@1 49.3, R@3 73.1, R@5 79.9
 *   topic, the whole library: R@1 41.9, R@3 60.5, R@5 67.5
 *   topic, the document alone: R@1 64.8, R@3 81.0, R@5 86.3
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2386,
    terms: -2.5007,
    sentence: 2.4543,
    grams: 0.5894,
    pairs: 2.2765,
    lookalikes: 2.9218,
    synonyms: 7.8262,
    names: -0.9417,
    numbers: 7.7581,
    strangers: -5.4564,
    rare: 5.776,
    gained: -1.4921,
    lost: -1.8042,
    missing: -0.9722,
    length: -1.3791,
    echo: 1.1095,
    title: 4.2008,
    document: -1.0796,
    neighbours: 1.4231,
    around: 0.3719,
    start: 0.8852,
    dates: 0.3731,
    quantities: 0.374,
    counted: 1.3828,
    unanswered: -3.0762,
  },
  topic: {
    words: 1.6377,
    terms: -2.9317,
    sentence: 1.1733,
    grams: 1.4514,
    pairs: -0.3564,
    lookalikes: 4.4515,
    synonyms: 6.4554,
    names: -0.1307,
    numbers: 8.1629,
    strangers: -4.3886,
    rare: 3.7585,
    gained: -1.0424,
    lost: -0.6909,
    missing: -1.0728,
    length: -0.24,
    echo: 0.521,
    title: 1.9759,
    document: 0.6797,
    neighbours: 1.4361,
    around: 0.8135,
    start: 2.2353,
    dates: -0.1725,
    quantities: 0.4473,
    counted: 1.8967,
    unanswered: -11.4763,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3788, intercept: 0.2337 },
  topic: { slope: 0.2839, intercept: -1.0501 },
};

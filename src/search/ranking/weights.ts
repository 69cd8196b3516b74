import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.2, R@3 86.9, R@5 89.2
 *   question, the document alone: R@1 86.0, R@3 96.3, R@5 98.5
 *   topic, the whole library: R@1 72.4, R@3 85.0, R@5 87.8
 *   topic, the document alone: R@1 83.2, R@3 95.2, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 26.9, R@3 43.3, R@5 51.5
 *   question, the document alone: R@1 47.8, R@3 72.4, R@5 78.4
 *   topic, the whole library: R@1 40.6, R@3 60.6, R@5 67.6
 *   topic, the document alone: R@1 64.1, R@3 81.6, R@5 87.0
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.3089,
    terms: -1.9553,
    sentence: 2.591,
    grams: 0.5375,
    pairs: 2.7014,
    lookalikes: 2.0188,
    synonyms: 8.0246,
    names: 2.0206,
    numbers: 6.9688,
    strangers: -3.7265,
    rare: 4.9406,
    gained: -0.3692,
    lost: -1.3175,
    missing: -0.6968,
    length: -1.3056,
    echo: 0.3877,
    title: 3.3268,
    implied: 7.6949,
    impliedWords: 8.0075,
    document: 0.1253,
    size: -0.2967,
    neighbours: 0.5668,
    around: 0.4304,
    start: 1.5666,
    dates: 0.3897,
    quantities: 0.5128,
    counted: 2.2738,
    unanswered: -3.2724,
  },
  topic: {
    words: 1.6219,
    terms: -2.318,
    sentence: 1.1756,
    grams: 1.5201,
    pairs: -0.3341,
    lookalikes: 3.623,
    synonyms: 6.6395,
    names: 0.8609,
    numbers: 6.3665,
    strangers: -3.6681,
    rare: 3.2014,
    gained: -0.4587,
    lost: -0.598,
    missing: -0.9149,
    length: -0.2819,
    echo: 0.1298,
    title: 1.4711,
    implied: 3.7285,
    impliedWords: 3.9757,
    document: 1.421,
    size: -0.3931,
    neighbours: 0.847,
    around: 0.8577,
    start: 2.478,
    dates: -0.1361,
    quantities: 0.6714,
    counted: 1.3193,
    unanswered: -11.8522,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4229, intercept: -0.6333 },
  topic: { slope: 0.3484, intercept: -1.1754 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 73.9, R@3 85.1, R@5 88.0
 *   question, the document alone: R@1 84.2, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 68.5, R@3 83.4, R@5 87.6
 *   topic, the document alone: R@1 80.5, R@3 95.4, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 37.3, R@5 46.3
 *   question, the document alone: R@1 48.5, R@3 70.9, R@5 79.1
 *   topic, the whole library: R@1 42.9, R@3 58.6, R@5 65.7
 *   topic, the document alone: R@1 64.0, R@3 80.0, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2885,
    terms: -1.4899,
    sentence: 2.028,
    grams: 1.132,
    pairs: 2.199,
    lookalikes: 2.6784,
    synonyms: 4.9426,
    names: -0.617,
    numbers: 8.1244,
    strangers: -6.2568,
    rare: 4.2753,
    gained: -1.1759,
    lost: -1.2887,
    missing: -0.9176,
    length: -2.2904,
    echo: -2.1884,
    title: 3.723,
    document: -0.0849,
    neighbours: 0.533,
    around: 0.5253,
    start: 0.8564,
    dates: 0.3797,
    quantities: 0.4359,
    counted: 1.1879,
    unanswered: -0.5029,
  },
  topic: {
    words: 1.1233,
    terms: -3.2554,
    sentence: 0.8386,
    grams: 1.3978,
    pairs: -0.5664,
    lookalikes: 2.1889,
    synonyms: 3.3267,
    names: 0.786,
    numbers: 9.7894,
    strangers: -4.6579,
    rare: 3.1341,
    gained: -1.439,
    lost: -0.4155,
    missing: -1.254,
    length: -0.5874,
    echo: -1.0681,
    title: 2.0751,
    document: 1.8184,
    neighbours: 1.4871,
    around: 0.8476,
    start: 1.0315,
    dates: -0.0159,
    quantities: 0.7859,
    counted: 1.791,
    unanswered: -1.8159,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4091, intercept: 0.0493 },
  topic: { slope: 0.294, intercept: -0.6193 },
};

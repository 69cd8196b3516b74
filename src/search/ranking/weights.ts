import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.9, R@3 84.8, R@5 87.6
 *   question, the document alone: R@1 83.8, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 68.0, R@3 83.2, R@5 86.9
 *   topic, the document alone: R@1 78.6, R@3 94.9, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 36.6, R@5 46.3
 *   question, the document alone: R@1 47.0, R@3 70.9, R@5 81.3
 *   topic, the whole library: R@1 42.4, R@3 59.7, R@5 66.0
 *   topic, the document alone: R@1 62.9, R@3 81.0, R@5 86.8
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2554,
    terms: -1.7707,
    sentence: 2.2037,
    grams: 1.0015,
    pairs: 2.1838,
    lookalikes: 1.8864,
    synonyms: 4.0184,
    names: -0.2142,
    numbers: 7.9219,
    strangers: -5.5602,
    rare: 3.9364,
    gained: -1.1243,
    lost: -1.2459,
    missing: -0.8645,
    length: -1.9937,
    title: 4.1676,
    document: -0.0318,
    neighbours: 0.7871,
    around: 0.4961,
    start: 0.7898,
    dates: 0.3827,
    quantities: 0.4039,
    counted: 1.1251,
    unanswered: -0.6154,
  },
  topic: {
    words: 1.1417,
    terms: -3.6574,
    sentence: 0.9443,
    grams: 1.1259,
    pairs: -0.6038,
    lookalikes: 1.4885,
    synonyms: 3.3377,
    names: 0.9537,
    numbers: 6.2529,
    strangers: -3.8934,
    rare: 3.2655,
    gained: -1.442,
    lost: -0.2502,
    missing: -1.2769,
    length: -0.3716,
    title: 2.3453,
    document: 2.2121,
    neighbours: 1.587,
    around: 0.8532,
    start: 0.9993,
    dates: -0.0372,
    quantities: 0.7476,
    counted: 1.6634,
    unanswered: -1.7156,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4201, intercept: 0.0039 },
  topic: { slope: 0.2876, intercept: -0.715 },
};

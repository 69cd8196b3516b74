import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.2, R@3 85.6, R@5 88.6
 *   question, the document alone: R@1 84.1, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 70.8, R@3 83.7, R@5 87.3
 *   topic, the document alone: R@1 80.9, R@3 95.2, R@5 98.4
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 40.3, R@5 46.3
 *   question, the document alone: R@1 46.3, R@3 70.9, R@5 77.6
 *   topic, the whole library: R@1 42.1, R@3 60.2, R@5 67.3
 *   topic, the document alone: R@1 65.6, R@3 81.1, R@5 86.8
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.511,
    terms: -2.3371,
    sentence: 2.3891,
    grams: 0.8197,
    pairs: 2.0434,
    lookalikes: 3.0529,
    synonyms: 5.0442,
    names: -0.8716,
    numbers: 8.3823,
    strangers: -6.1146,
    rare: 5.1456,
    gained: -1.316,
    lost: -1.6805,
    missing: -0.9212,
    length: -1.2335,
    echo: 0.5203,
    title: 4.1692,
    document: -0.8955,
    neighbours: 1.2842,
    around: 0.4588,
    start: 0.9463,
    dates: 0.3987,
    quantities: 0.3648,
    counted: 1.2859,
    unanswered: -3.215,
  },
  topic: {
    words: 1.5972,
    terms: -2.2891,
    sentence: 1.1662,
    grams: 1.4201,
    pairs: -0.3805,
    lookalikes: 4.6077,
    synonyms: 4.5065,
    names: -0.2707,
    numbers: 7.9537,
    strangers: -5.2356,
    rare: 3.0886,
    gained: -0.7818,
    lost: -0.4214,
    missing: -0.9751,
    length: -0.2949,
    echo: 0.1713,
    title: 2.0316,
    document: 1.2527,
    neighbours: 1.5033,
    around: 0.8319,
    start: 2.2628,
    dates: -0.2063,
    quantities: 0.5829,
    counted: 2.506,
    unanswered: -12.6244,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3814, intercept: 0.1685 },
  topic: { slope: 0.2816, intercept: -1.2466 },
};

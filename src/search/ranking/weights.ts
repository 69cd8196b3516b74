import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 73.1, R@3 84.8, R@5 87.6
 *   question, the document alone: R@1 84.2, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 68.7, R@3 83.5, R@5 86.9
 *   topic, the document alone: R@1 80.2, R@3 94.9, R@5 97.9
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 22.4, R@3 35.8, R@5 46.3
 *   question, the document alone: R@1 47.8, R@3 72.4, R@5 79.1
 *   topic, the whole library: R@1 42.5, R@3 59.0, R@5 66.8
 *   topic, the document alone: R@1 63.7, R@3 80.6, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.3154,
    terms: -1.6576,
    sentence: 2.0713,
    grams: 1.0283,
    pairs: 2.1841,
    lookalikes: 2.6299,
    synonyms: 4.73,
    names: -0.5627,
    numbers: 8.1477,
    strangers: -5.7731,
    rare: 4.1463,
    gained: -1.0642,
    lost: -1.3164,
    missing: -0.8726,
    length: -2.2472,
    echo: -1.9452,
    title: 3.8032,
    document: -0.1028,
    neighbours: 0.6672,
    around: 0.5367,
    start: 0.8768,
    dates: 0.3736,
    quantities: 0.4293,
    counted: 1.1181,
    unanswered: -0.6212,
  },
  topic: {
    words: 1.1519,
    terms: -3.3917,
    sentence: 0.8357,
    grams: 1.3156,
    pairs: -0.5551,
    lookalikes: 2.093,
    synonyms: 3.596,
    names: 0.866,
    numbers: 10.1566,
    strangers: -4.1401,
    rare: 3.0778,
    gained: -1.392,
    lost: -0.4425,
    missing: -1.2431,
    length: -0.5761,
    echo: -1.045,
    title: 2.1644,
    document: 1.835,
    neighbours: 1.5836,
    around: 0.8497,
    start: 1.0655,
    dates: -0.0258,
    quantities: 0.7448,
    counted: 1.6873,
    unanswered: -1.7809,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4238, intercept: 0.0714 },
  topic: { slope: 0.2968, intercept: -0.6253 },
};

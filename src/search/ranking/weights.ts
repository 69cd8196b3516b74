import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.9, R@3 84.9, R@5 87.7
 *   question, the document alone: R@1 83.8, R@3 95.7, R@5 98.4
 *   topic, the whole library: R@1 67.8, R@3 83.2, R@5 87.1
 *   topic, the document alone: R@1 78.2, R@3 94.9, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 36.6, R@5 46.3
 *   question, the document alone: R@1 47.0, R@3 71.6, R@5 80.6
 *   topic, the whole library: R@1 42.4, R@3 59.8, R@5 66.2
 *   topic, the document alone: R@1 63.2, R@3 81.0, R@5 87.3
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2619,
    terms: -1.7553,
    sentence: 2.2048,
    grams: 0.9921,
    pairs: 2.1984,
    lookalikes: 1.8777,
    synonyms: 4.0939,
    names: -0.1987,
    numbers: 7.8932,
    strangers: -5.5797,
    rare: 3.9288,
    gained: -1.1183,
    lost: -1.2417,
    missing: -0.859,
    length: -1.9892,
    title: 4.1942,
    document: -0.0197,
    neighbours: 0.7845,
    around: 0.4966,
    start: 0.7857,
    dates: 0.3802,
    quantities: 0.3993,
    counted: 1.1267,
    unanswered: -0.6233,
  },
  topic: {
    words: 1.1437,
    terms: -3.662,
    sentence: 0.9477,
    grams: 1.1202,
    pairs: -0.6019,
    lookalikes: 1.5174,
    synonyms: 3.3685,
    names: 0.9481,
    numbers: 6.2509,
    strangers: -3.9195,
    rare: 3.2658,
    gained: -1.4381,
    lost: -0.2499,
    missing: -1.274,
    length: -0.3693,
    title: 2.3453,
    document: 2.2056,
    neighbours: 1.5887,
    around: 0.8534,
    start: 1.0006,
    dates: -0.041,
    quantities: 0.7352,
    counted: 1.8774,
    unanswered: -1.7129,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4197, intercept: -0.0044 },
  topic: { slope: 0.2889, intercept: -0.7163 },
};

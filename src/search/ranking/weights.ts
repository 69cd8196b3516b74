import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 73.9, R@3 85.2, R@5 88.0
 *   question, the document alone: R@1 84.1, R@3 95.9, R@5 98.5
 *   topic, the whole library: R@1 68.5, R@3 83.4, R@5 87.6
 *   topic, the document alone: R@1 80.4, R@3 95.4, R@5 98.1
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 37.3, R@5 46.3
 *   question, the document alone: R@1 48.5, R@3 70.9, R@5 79.1
 *   topic, the whole library: R@1 42.9, R@3 58.7, R@5 65.9
 *   topic, the document alone: R@1 64.1, R@3 80.2, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2735,
    terms: -1.4404,
    sentence: 2.0622,
    grams: 1.1279,
    pairs: 2.1881,
    lookalikes: 2.6342,
    synonyms: 4.9627,
    names: -0.6424,
    numbers: 8.1494,
    strangers: -6.2861,
    rare: 4.2197,
    gained: -1.1598,
    lost: -1.2641,
    missing: -0.9114,
    length: -2.3005,
    echo: -2.1716,
    title: 3.7239,
    document: -0.0713,
    neighbours: 0.5689,
    around: 0.5224,
    start: 0.8544,
    dates: 0.3808,
    quantities: 0.4357,
    counted: 1.1854,
    unanswered: -0.5046,
  },
  topic: {
    words: 1.1248,
    terms: -3.2445,
    sentence: 0.8348,
    grams: 1.4024,
    pairs: -0.5694,
    lookalikes: 2.1976,
    synonyms: 3.3412,
    names: 0.7795,
    numbers: 9.782,
    strangers: -4.6706,
    rare: 3.127,
    gained: -1.427,
    lost: -0.3914,
    missing: -1.2464,
    length: -0.5844,
    echo: -1.0592,
    title: 2.0736,
    document: 1.8543,
    neighbours: 1.4854,
    around: 0.8475,
    start: 1.0301,
    dates: -0.0047,
    quantities: 0.7875,
    counted: 1.7889,
    unanswered: -1.8108,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4112, intercept: 0.0318 },
  topic: { slope: 0.2929, intercept: -0.6377 },
};

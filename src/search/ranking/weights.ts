import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.3, R@3 85.8, R@5 88.9
 *   question, the document alone: R@1 84.4, R@3 96.0, R@5 98.5
 *   topic, the whole library: R@1 71.0, R@3 83.4, R@5 88.0
 *   topic, the document alone: R@1 80.9, R@3 95.2, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 22.4, R@3 41.0, R@5 46.3
 *   question, the document alone: R@1 49.3, R@3 70.1, R@5 79.9
 *   topic, the whole library: R@1 41.9, R@3 61.3, R@5 67.0
 *   topic, the document alone: R@1 65.6, R@3 81.4, R@5 86.8
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.4551,
    terms: -2.0439,
    sentence: 2.4396,
    grams: 0.7421,
    pairs: 2.0736,
    lookalikes: 2.8427,
    synonyms: 4.9798,
    names: -0.8644,
    numbers: 7.9695,
    strangers: -5.9251,
    rare: 5.2464,
    gained: -1.4101,
    lost: -1.6361,
    missing: -0.9186,
    length: -1.3206,
    echo: 0.8748,
    title: 4.3267,
    document: -0.6997,
    neighbours: 1.3476,
    around: 0.3869,
    start: 0.8852,
    dates: 0.4189,
    quantities: 0.3738,
    counted: 1.2815,
    unanswered: -2.9056,
  },
  topic: {
    words: 1.5282,
    terms: -2.3047,
    sentence: 1.2119,
    grams: 1.5551,
    pairs: -0.3941,
    lookalikes: 3.9081,
    synonyms: 3.9938,
    names: -0.1365,
    numbers: 8.221,
    strangers: -4.876,
    rare: 3.0554,
    gained: -0.9314,
    lost: -0.5306,
    missing: -1.027,
    length: -0.3233,
    echo: 0.2822,
    title: 2.0749,
    document: 1.0687,
    neighbours: 1.5653,
    around: 0.7692,
    start: 2.1855,
    dates: -0.1749,
    quantities: 0.5918,
    counted: 2.509,
    unanswered: -12.4036,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3782, intercept: 0.0602 },
  topic: { slope: 0.283, intercept: -1.1715 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.6, R@3 85.9, R@5 89.1
 *   question, the document alone: R@1 84.4, R@3 95.9, R@5 98.6
 *   topic, the whole library: R@1 71.2, R@3 84.1, R@5 88.3
 *   topic, the document alone: R@1 81.1, R@3 95.6, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 23.9, R@3 41.8, R@5 45.5
 *   question, the document alone: R@1 50.0, R@3 72.4, R@5 79.1
 *   topic, the whole library: R@1 41.9, R@3 60.5, R@5 67.1
 *   topic, the document alone: R@1 65.2, R@3 80.8, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2968,
    terms: -2.2892,
    sentence: 2.4264,
    grams: 0.6685,
    pairs: 2.3028,
    lookalikes: 3.072,
    synonyms: 7.7848,
    names: -0.8019,
    numbers: 8.1882,
    strangers: -5.5926,
    rare: 5.5102,
    gained: -1.3681,
    lost: -1.6446,
    missing: -0.9009,
    length: -1.3264,
    echo: 0.9845,
    title: 4.3765,
    document: -0.7651,
    neighbours: 1.2868,
    around: 0.4165,
    start: 0.9164,
    dates: 0.3776,
    quantities: 0.3857,
    counted: 1.3418,
    unanswered: -3.1422,
  },
  topic: {
    words: 1.599,
    terms: -2.4479,
    sentence: 1.1556,
    grams: 1.4699,
    pairs: -0.3975,
    lookalikes: 4.0363,
    synonyms: 6.2189,
    names: -0.007,
    numbers: 8.3554,
    strangers: -4.7417,
    rare: 3.2347,
    gained: -0.8979,
    lost: -0.4886,
    missing: -1.0154,
    length: -0.2393,
    echo: 0.4936,
    title: 2.1119,
    document: 1.1016,
    neighbours: 1.4275,
    around: 0.8395,
    start: 2.2175,
    dates: -0.1936,
    quantities: 0.4747,
    counted: 1.8896,
    unanswered: -12.3904,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3867, intercept: 0.0622 },
  topic: { slope: 0.2838, intercept: -1.1879 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.7, R@3 87.5, R@5 89.9
 *   question, the document alone: R@1 86.6, R@3 96.4, R@5 98.6
 *   topic, the whole library: R@1 73.4, R@3 85.3, R@5 88.6
 *   topic, the document alone: R@1 85.6, R@3 96.2, R@5 98.8
 * 1531 questions about 298 documents of 9427 passages
 *   question, the whole library: R@1 24.3, R@3 40.8, R@5 48.5
 *   question, the document alone: R@1 49.7, R@3 75.1, R@5 80.5
 *   topic, the whole library: R@1 38.0, R@3 54.3, R@5 61.3
 *   topic, the document alone: R@1 61.8, R@3 80.0, R@5 84.4
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2567,
    terms: -0.7233,
    sentence: 2.1881,
    grams: 0.375,
    pairs: 3.8782,
    lookalikes: 2.1867,
    synonyms: 3.3676,
    said: 2.3414,
    metonyms: 0.727,
    names: 3.4553,
    numbers: 7.1045,
    strangers: -2.3225,
    rare: 1.8783,
    gained: 0.6929,
    plain: 0.7097,
    common: 0.9455,
    lost: -0.6072,
    missing: -0.0616,
    length: -1.0515,
    echo: 0.4463,
    title: 3.2905,
    implied: 7.4575,
    impliedWords: 8.6649,
    document: 1.0515,
    size: -0.1866,
    neighbours: 0.7393,
    opening: 0.2624,
    following: -0.0086,
    around: 0.4074,
    start: 1.4112,
    dates: 0.4061,
    quantities: 0.4262,
    counted: 2.0169,
    unanswered: -5.4557,
    nobody: -1.4961,
  },
  topic: {
    words: 1.6796,
    terms: -0.1552,
    sentence: 1.2626,
    grams: 1.3628,
    pairs: -0.0227,
    lookalikes: -0.2881,
    synonyms: 3.3485,
    said: 1.2783,
    metonyms: -1.4015,
    names: 1.8654,
    numbers: 7.261,
    strangers: -2.2394,
    rare: 2.0775,
    gained: 0.2565,
    plain: 0.6153,
    common: 1.169,
    lost: -0.5377,
    missing: -0.1603,
    length: -0.8368,
    echo: 0.4211,
    title: 2.811,
    implied: 3.9582,
    impliedWords: 6.6596,
    document: 0.9622,
    size: -0.0002,
    neighbours: 0.8653,
    opening: 0.4325,
    following: 0.8178,
    around: 0.7825,
    start: 1.9957,
    dates: -0.2997,
    quantities: 0.3753,
    counted: 2.1124,
    unanswered: -2.936,
    nobody: 0,
  },
};

/** What is added to a topic's weights over the number of its terms. */
export const WEIGHTS_BY_TERMS: Readonly<Partial<Record<Feature, number>>> = {
  words: -0.3945,
  terms: -1.2759,
  sentence: -1.4908,
  grams: -0.8701,
  pairs: 1.2213,
  lookalikes: 3.2793,
  synonyms: -1.847,
  said: 1.0986,
  names: -0.3484,
  strangers: -3.9033,
  rare: 0.4151,
  gained: -1.0906,
  plain: -0.5051,
  common: -0.3783,
  lost: -1.7764,
  missing: 0.1552,
  length: 1.2726,
  echo: -6.44,
  title: -3.1826,
  implied: -0.4337,
  impliedWords: -8.0764,
  document: 0.0572,
  size: -0.0599,
  neighbours: -0.6801,
  opening: 0.4542,
  following: -0.0722,
  around: -0.5739,
  start: 0.9375,
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4901, intercept: -2.5718 },
  topic: { slope: 0.3681, intercept: -2.3187 },
};

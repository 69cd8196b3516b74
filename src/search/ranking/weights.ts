import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.7, R@3 87.7, R@5 90.0
 *   question, the document alone: R@1 86.5, R@3 96.5, R@5 98.6
 *   topic, the whole library: R@1 73.7, R@3 85.5, R@5 88.6
 *   topic, the document alone: R@1 85.5, R@3 96.4, R@5 98.8
 * 1531 questions about 298 documents of 9427 passages
 *   question, the whole library: R@1 24.3, R@3 39.1, R@5 47.9
 *   question, the document alone: R@1 49.7, R@3 74.6, R@5 81.1
 *   topic, the whole library: R@1 38.0, R@3 54.3, R@5 61.0
 *   topic, the document alone: R@1 62.0, R@3 80.2, R@5 84.5
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2053,
    terms: -0.7271,
    sentence: 2.2027,
    grams: 0.2756,
    pairs: 3.8337,
    lookalikes: 1.8146,
    synonyms: 3.4321,
    said: 2.2617,
    metonyms: -0.2599,
    names: 3.4938,
    numbers: 6.8669,
    strangers: -2.3351,
    rare: 1.9488,
    gained: 0.7016,
    plain: 0.6892,
    common: 0.9427,
    lost: -0.6346,
    missing: -0.054,
    length: -0.9525,
    echo: 1.286,
    title: 3.2845,
    implied: 7.6156,
    impliedWords: 8.6226,
    document: 0.9902,
    size: -0.1768,
    neighbours: 0.7218,
    opening: 0.2556,
    following: 0.036,
    around: 0.3343,
    start: 1.3896,
    dates: 0.4095,
    quantities: 0.3962,
    counted: 1.6742,
    unanswered: -5.5034,
    nobody: -1.5215,
  },
  topic: {
    words: 1.6517,
    terms: -0.114,
    sentence: 1.2684,
    grams: 1.3249,
    pairs: -0.0264,
    lookalikes: -0.3391,
    synonyms: 3.4842,
    said: 1.2682,
    metonyms: -2.7585,
    names: 2.089,
    numbers: 6.927,
    strangers: -2.1967,
    rare: 1.9991,
    gained: 0.2524,
    plain: 0.6086,
    common: 1.1076,
    lost: -0.5672,
    missing: -0.1628,
    length: -0.8019,
    echo: 0.5689,
    title: 2.6524,
    implied: 4.2982,
    impliedWords: 6.3991,
    document: 0.893,
    size: -0.0007,
    neighbours: 0.8666,
    opening: 0.4028,
    following: 0.8467,
    around: 0.7381,
    start: 2.0128,
    dates: -0.3023,
    quantities: 0.3408,
    counted: 2.0123,
    unanswered: -3.0091,
    nobody: 0,
  },
};

/** What is added to a topic's weights over the number of its terms. */
export const WEIGHTS_BY_TERMS: Readonly<Partial<Record<Feature, number>>> = {
  words: -0.3556,
  terms: -1.2076,
  sentence: -1.4405,
  grams: -0.8436,
  pairs: 1.2327,
  lookalikes: 3.5265,
  synonyms: -1.8396,
  said: 0.9392,
  names: -0.8694,
  strangers: -4.1187,
  rare: 0.4246,
  gained: -1.051,
  plain: -0.5524,
  common: -0.159,
  lost: -1.9514,
  missing: 0.114,
  length: 1.2368,
  echo: -6.4545,
  title: -3.0217,
  implied: -0.9255,
  impliedWords: -7.6197,
  document: 0.0427,
  size: -0.061,
  neighbours: -0.7653,
  opening: 0.469,
  following: -0.0949,
  around: -0.5432,
  start: 0.9132,
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4881, intercept: -2.5695 },
  topic: { slope: 0.366, intercept: -2.2582 },
};

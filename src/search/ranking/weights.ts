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
    words: 3.2054,
    terms: -0.7272,
    sentence: 2.2028,
    grams: 0.2755,
    pairs: 3.8335,
    lookalikes: 1.8149,
    synonyms: 3.4324,
    said: 2.2615,
    metonyms: -0.26,
    names: 3.4938,
    numbers: 6.867,
    strangers: -2.3352,
    rare: 1.9489,
    gained: 0.7016,
    plain: 0.6893,
    common: 0.9426,
    lost: -0.6346,
    missing: -0.054,
    length: -0.9524,
    echo: 1.286,
    title: 3.2847,
    implied: 7.6155,
    impliedWords: 8.6226,
    document: 0.9901,
    size: -0.1768,
    neighbours: 0.7218,
    opening: 0.2556,
    following: 0.036,
    around: 0.3343,
    start: 1.3897,
    dates: 0.4095,
    quantities: 0.3961,
    counted: 1.6742,
    unanswered: -5.5046,
    nobody: -1.5217,
  },
  topic: {
    words: 1.6506,
    terms: -0.1146,
    sentence: 1.2684,
    grams: 1.324,
    pairs: -0.0269,
    lookalikes: -0.3388,
    synonyms: 3.4844,
    said: 1.2684,
    metonyms: -2.759,
    names: 2.0894,
    numbers: 6.9254,
    strangers: -2.197,
    rare: 1.9996,
    gained: 0.2526,
    plain: 0.6089,
    common: 1.1078,
    lost: -0.5671,
    missing: -0.1629,
    length: -0.8016,
    echo: 0.5683,
    title: 2.6528,
    implied: 4.2984,
    impliedWords: 6.3989,
    document: 0.893,
    size: -0.0007,
    neighbours: 0.8667,
    opening: 0.4033,
    following: 0.8467,
    around: 0.7378,
    start: 2.0126,
    dates: -0.3023,
    quantities: 0.3406,
    counted: 2.013,
    unanswered: -3.0099,
    nobody: 0,
  },
};

/** What is added to a topic's weights over the number of its terms. */
export const WEIGHTS_BY_TERMS: Readonly<Partial<Record<Feature, number>>> = {
  words: -0.3535,
  terms: -1.2084,
  sentence: -1.4403,
  grams: -0.8446,
  pairs: 1.2409,
  lookalikes: 3.5255,
  synonyms: -1.8399,
  said: 0.9387,
  names: -0.8704,
  strangers: -4.1186,
  rare: 0.4247,
  gained: -1.0527,
  plain: -0.5536,
  common: -0.1593,
  lost: -1.9516,
  missing: 0.1146,
  length: 1.2373,
  echo: -6.4429,
  title: -3.022,
  implied: -0.9284,
  impliedWords: -7.6162,
  document: 0.0428,
  size: -0.0609,
  neighbours: -0.7647,
  opening: 0.4694,
  following: -0.0952,
  around: -0.543,
  start: 0.9133,
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4881, intercept: -2.5695 },
  topic: { slope: 0.366, intercept: -2.2581 },
};

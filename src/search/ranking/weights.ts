import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.4, R@3 87.2, R@5 89.8
 *   question, the document alone: R@1 86.5, R@3 96.4, R@5 98.6
 *   topic, the whole library: R@1 73.3, R@3 85.3, R@5 88.5
 *   topic, the document alone: R@1 86.0, R@3 96.2, R@5 98.7
 * 1531 questions about 298 documents of 9427 passages
 *   question, the whole library: R@1 24.3, R@3 40.8, R@5 47.9
 *   question, the document alone: R@1 49.7, R@3 74.0, R@5 81.1
 *   topic, the whole library: R@1 38.0, R@3 54.5, R@5 61.5
 *   topic, the document alone: R@1 61.9, R@3 80.0, R@5 84.3
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.3063,
    terms: -0.658,
    sentence: 2.1622,
    grams: 0.4113,
    pairs: 3.876,
    lookalikes: 2.196,
    synonyms: 3.2944,
    said: 2.3683,
    metonyms: 0.9766,
    names: 3.3966,
    numbers: 7.0124,
    strangers: -2.297,
    rare: 1.8007,
    gained: 0.7535,
    plain: 0.7057,
    common: 0.924,
    lost: -0.6403,
    missing: -0.0566,
    length: -1.0465,
    echo: 0.5488,
    title: 3.2833,
    implied: 7.527,
    impliedWords: 8.5199,
    document: 1.0105,
    size: -0.19,
    neighbours: 0.6976,
    opening: 0.2424,
    following: 0.0175,
    around: 0.4095,
    start: 1.3997,
    dates: 0.3956,
    quantities: 0.5389,
    counted: 2.0296,
    unanswered: -3.2541,
    nobody: -1.5046,
  },
  topic: {
    words: 1.7012,
    terms: -0.1162,
    sentence: 1.2564,
    grams: 1.3605,
    pairs: -0.0328,
    lookalikes: -0.1364,
    synonyms: 3.457,
    said: 1.2219,
    metonyms: -1.1104,
    names: 1.9128,
    numbers: 7.0282,
    strangers: -2.1405,
    rare: 1.9961,
    gained: 0.2732,
    plain: 0.5956,
    common: 1.1399,
    lost: -0.5764,
    missing: -0.1671,
    length: -0.8404,
    echo: 0.4641,
    title: 2.7776,
    implied: 4.0587,
    impliedWords: 6.5546,
    document: 0.8772,
    size: -0.0016,
    neighbours: 0.8592,
    opening: 0.4269,
    following: 0.8107,
    around: 0.7907,
    start: 1.9578,
    dates: 0.3393,
    quantities: 0.4811,
    counted: 2.2313,
    unanswered: -1.4738,
    nobody: 0,
  },
};

/** What is added to a topic's weights over the number of its terms. */
export const WEIGHTS_BY_TERMS: Readonly<Partial<Record<Feature, number>>> = {
  words: -0.4127,
  terms: -1.2461,
  sentence: -1.4745,
  grams: -0.8692,
  pairs: 1.2354,
  lookalikes: 3.0773,
  synonyms: -1.8609,
  said: 1.1024,
  names: -0.371,
  strangers: -3.8981,
  rare: 0.3667,
  gained: -1.1024,
  plain: -0.5017,
  common: -0.3203,
  lost: -1.9433,
  missing: 0.1162,
  length: 1.2775,
  echo: -6.5331,
  title: -3.1508,
  implied: -0.6224,
  impliedWords: -7.8425,
  document: -0.0075,
  size: -0.0601,
  neighbours: -0.6712,
  opening: 0.4681,
  following: -0.0665,
  around: -0.5806,
  start: 0.9873,
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4911, intercept: -2.5884 },
  topic: { slope: 0.3698, intercept: -2.2637 },
};

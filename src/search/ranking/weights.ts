import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.7, R@3 87.4, R@5 89.9
 *   question, the document alone: R@1 86.6, R@3 96.5, R@5 98.6
 *   topic, the whole library: R@1 73.6, R@3 85.2, R@5 88.6
 *   topic, the document alone: R@1 85.6, R@3 96.2, R@5 98.8
 * 1531 questions about 298 documents of 9427 passages
 *   question, the whole library: R@1 24.3, R@3 40.8, R@5 47.9
 *   question, the document alone: R@1 49.7, R@3 75.1, R@5 80.5
 *   topic, the whole library: R@1 38.1, R@3 54.3, R@5 61.3
 *   topic, the document alone: R@1 62.0, R@3 79.8, R@5 84.4
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2611,
    terms: -0.7064,
    sentence: 2.1646,
    grams: 0.3815,
    pairs: 3.8701,
    lookalikes: 2.2238,
    synonyms: 3.4263,
    said: 2.3104,
    metonyms: 0.8748,
    names: 3.4038,
    numbers: 6.9811,
    strangers: -2.2865,
    rare: 1.9059,
    gained: 0.7263,
    plain: 0.6905,
    common: 0.9478,
    lost: -0.6411,
    missing: -0.0607,
    length: -1.0633,
    echo: 0.4522,
    title: 3.2077,
    implied: 7.5316,
    impliedWords: 8.4915,
    document: 1.0025,
    size: -0.1851,
    neighbours: 0.7137,
    opening: 0.2584,
    following: -0.0001,
    around: 0.408,
    start: 1.3988,
    dates: 0.4083,
    quantities: 0.4245,
    counted: 2.0097,
    unanswered: -5.4721,
    nobody: -1.4974,
  },
  topic: {
    words: 1.6722,
    terms: -0.1355,
    sentence: 1.2602,
    grams: 1.3734,
    pairs: -0.0271,
    lookalikes: -0.2988,
    synonyms: 3.5301,
    said: 1.2202,
    metonyms: -1.0988,
    names: 1.8987,
    numbers: 7.0383,
    strangers: -2.1739,
    rare: 2.0302,
    gained: 0.2773,
    plain: 0.5885,
    common: 1.1395,
    lost: -0.5766,
    missing: -0.1649,
    length: -0.8444,
    echo: 0.4259,
    title: 2.7645,
    implied: 4.1021,
    impliedWords: 6.5372,
    document: 0.8871,
    size: -0.0005,
    neighbours: 0.8615,
    opening: 0.4234,
    following: 0.8207,
    around: 0.7813,
    start: 1.9666,
    dates: -0.3006,
    quantities: 0.3748,
    counted: 2.1027,
    unanswered: -2.9411,
    nobody: 0,
  },
};

/** What is added to a topic's weights over the number of its terms. */
export const WEIGHTS_BY_TERMS: Readonly<Partial<Record<Feature, number>>> = {
  words: -0.386,
  terms: -1.2754,
  sentence: -1.4922,
  grams: -0.877,
  pairs: 1.2303,
  lookalikes: 3.3018,
  synonyms: -1.875,
  said: 0.9802,
  names: -0.3847,
  strangers: -3.8867,
  rare: 0.3918,
  gained: -1.0765,
  plain: -0.5038,
  common: -0.2611,
  lost: -1.9266,
  missing: 0.1355,
  length: 1.2809,
  echo: -6.4536,
  title: -3.1388,
  implied: -0.6876,
  impliedWords: -7.9509,
  document: 0.0127,
  size: -0.0599,
  neighbours: -0.668,
  opening: 0.4652,
  following: -0.0751,
  around: -0.5719,
  start: 0.9725,
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4905, intercept: -2.5597 },
  topic: { slope: 0.3681, intercept: -2.2737 },
};

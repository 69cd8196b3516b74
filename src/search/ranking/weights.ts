import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.4, R@3 87.1, R@5 89.7
 *   question, the document alone: R@1 86.4, R@3 96.5, R@5 98.6
 *   topic, the whole library: R@1 73.2, R@3 84.9, R@5 88.3
 *   topic, the document alone: R@1 85.6, R@3 96.3, R@5 98.8
 * 1531 questions about 298 documents of 9427 passages
 *   question, the whole library: R@1 21.9, R@3 39.1, R@5 48.5
 *   question, the document alone: R@1 48.5, R@3 74.0, R@5 81.7
 *   topic, the whole library: R@1 36.6, R@3 53.2, R@5 60.8
 *   topic, the document alone: R@1 60.7, R@3 79.4, R@5 84.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.5054,
    terms: -1.9617,
    sentence: 2.397,
    grams: 0.1949,
    pairs: 3.2213,
    lookalikes: 2.2472,
    synonyms: 3.4717,
    said: 2.3498,
    metonyms: 0.59,
    names: 3.8327,
    numbers: 7.5485,
    strangers: -3.9948,
    rare: 3.2961,
    gained: 0.0262,
    plain: 0.8861,
    common: 1.197,
    lost: -1.493,
    missing: -0.2011,
    length: -1.1341,
    echo: 0.2422,
    title: 3.349,
    implied: 7.5344,
    impliedWords: 8.048,
    document: -0.1436,
    size: -0.246,
    neighbours: 0.5441,
    opening: 0.2593,
    following: 0.005,
    around: 0.4632,
    start: 1.514,
    dates: 0.4054,
    quantities: 0.595,
    counted: 2.146,
    unanswered: -3.5139,
    nobody: -1.7056,
  },
  topic: {
    words: 1.8987,
    terms: -0.507,
    sentence: 1.4123,
    grams: 1.6999,
    pairs: -2.13,
    lookalikes: -0.3127,
    synonyms: 5.7631,
    said: 0.894,
    metonyms: -1.5107,
    names: 2.343,
    numbers: 6.325,
    strangers: -3.6321,
    rare: 4.2578,
    gained: -0.2381,
    plain: 0.6797,
    common: 1.334,
    lost: -0.7971,
    missing: -0.3648,
    length: -0.9528,
    echo: -0.3366,
    title: 3.5023,
    implied: 3.8633,
    impliedWords: 6.9188,
    document: 0.6341,
    size: 0.0168,
    neighbours: 0.7283,
    opening: 0.3209,
    following: 0.8285,
    around: 0.9233,
    start: 2.4676,
    dates: 0.3645,
    quantities: 0.5473,
    counted: 1.7922,
    unanswered: -1.2211,
    nobody: 0,
  },
};

/** What is added to a topic's weights over the number of its terms. */
export const WEIGHTS_BY_TERMS: Readonly<Partial<Record<Feature, number>>> = {
  words: -0.677,
  terms: -0.7916,
  sentence: -2.2424,
  grams: -1.2114,
  pairs: 4.9458,
  lookalikes: 3.1101,
  synonyms: -2.9502,
  said: -1.1903,
  names: -2.325,
  strangers: -2.4888,
  rare: 0.8891,
  gained: -3.484,
  plain: -0.9469,
  common: -1.9082,
  lost: -2.6318,
  missing: 0.507,
  length: 1.4648,
  echo: -5.6495,
  title: -4.7089,
  implied: -0.6252,
  impliedWords: -9.5182,
  document: -0.988,
  size: -0.1009,
  neighbours: -0.6769,
  opening: 0.7008,
  following: -0.0753,
  around: -0.7378,
  start: 0.5342,
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4504, intercept: -1.4884 },
  topic: { slope: 0.3583, intercept: -1.885 },
};

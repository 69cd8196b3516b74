import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.5, R@3 86.9, R@5 89.6
 *   question, the document alone: R@1 86.2, R@3 96.5, R@5 98.6
 *   topic, the whole library: R@1 72.0, R@3 83.5, R@5 87.4
 *   topic, the document alone: R@1 83.4, R@3 95.4, R@5 98.2
 * 746 questions about 71 documents of 6547 passages
 *   question, the whole library: R@1 26.1, R@3 44.8, R@5 50.7
 *   question, the document alone: R@1 47.0, R@3 72.4, R@5 79.9
 *   topic, the whole library: R@1 40.6, R@3 61.3, R@5 67.1
 *   topic, the document alone: R@1 64.4, R@3 81.4, R@5 87.1
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.4796,
    terms: -2.303,
    sentence: 2.4451,
    grams: 0.3113,
    pairs: 3.0643,
    lookalikes: 1.9355,
    synonyms: 3.7221,
    said: 2.2211,
    metonyms: 0.4141,
    names: 3.6056,
    numbers: 7.7677,
    strangers: -3.9406,
    rare: 3.8257,
    gained: -0.0927,
    plain: 0.8705,
    common: 1.2333,
    lost: -1.2643,
    missing: -0.2331,
    length: -1.3945,
    echo: 0.3744,
    title: 3.2609,
    implied: 7.5829,
    impliedWords: 7.6792,
    document: 0.1796,
    size: -0.3094,
    neighbours: 0.6302,
    around: 0.4167,
    start: 1.5345,
    dates: 0.3936,
    quantities: 0.6123,
    counted: 2.2459,
    unanswered: -3.6034,
    nobody: -1.6948,
  },
  topic: {
    words: 1.6029,
    terms: -2.3124,
    sentence: 1.1617,
    grams: 1.3214,
    pairs: -0.3102,
    lookalikes: 3.5035,
    synonyms: 3.7483,
    said: 1.4447,
    metonyms: 0.4163,
    names: 1.1747,
    numbers: 5.9689,
    strangers: -4.1029,
    rare: 2.8611,
    gained: 0.1029,
    plain: 0.1704,
    common: 1.1478,
    lost: -0.5179,
    missing: -0.4196,
    length: -0.2907,
    echo: 0.0939,
    title: 1.4906,
    implied: 3.7098,
    impliedWords: 3.8346,
    document: 1.5472,
    size: -0.3966,
    neighbours: 0.8752,
    around: 0.8608,
    start: 2.4892,
    dates: 0.0055,
    quantities: 0.2214,
    counted: 0.3792,
    unanswered: -2.3135,
    nobody: 0,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4697, intercept: -1.573 },
  topic: { slope: 0.3819, intercept: -1.9601 },
};

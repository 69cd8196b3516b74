import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.2, R@3 86.9, R@5 89.7
 *   question, the document alone: R@1 86.3, R@3 96.5, R@5 98.6
 *   topic, the whole library: R@1 74.1, R@3 85.8, R@5 88.5
 *   topic, the document alone: R@1 85.2, R@3 96.4, R@5 98.8
 * 1531 questions about 298 documents of 9427 passages
 *   question, the whole library: R@1 21.9, R@3 39.6, R@5 48.5
 *   question, the document alone: R@1 49.7, R@3 74.0, R@5 81.1
 *   topic, the whole library: R@1 35.0, R@3 53.6, R@5 59.8
 *   topic, the document alone: R@1 61.0, R@3 79.4, R@5 84.0
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.4853,
    terms: -2.1378,
    sentence: 2.3881,
    grams: 0.2387,
    pairs: 3.1918,
    lookalikes: 1.9459,
    synonyms: 3.5047,
    said: 2.3125,
    metonyms: 0.5045,
    names: 3.5341,
    numbers: 7.522,
    strangers: -3.9068,
    rare: 3.4475,
    gained: 0.09,
    plain: 0.8094,
    common: 1.2761,
    lost: -1.4553,
    missing: -0.2008,
    length: -1.1644,
    echo: 0.138,
    title: 3.2686,
    implied: 7.3637,
    impliedWords: 8.1398,
    document: -0.0431,
    size: -0.2462,
    neighbours: 0.6285,
    opening: 0.1445,
    following: 0.0601,
    around: 0.3677,
    start: 1.507,
    dates: 0.3909,
    quantities: 0.5883,
    counted: 2.1384,
    unanswered: -3.5374,
    nobody: -1.7429,
  },
  topic: {
    words: 1.468,
    terms: -3.3029,
    sentence: 0.6259,
    grams: 0.9208,
    pairs: -0.1159,
    lookalikes: 1.6996,
    synonyms: 3.2902,
    said: 1.4869,
    metonyms: -1.7595,
    names: 1.5577,
    numbers: 5.617,
    strangers: -4.5601,
    rare: 3.8775,
    gained: -0.5699,
    plain: 0.4655,
    common: 1.1756,
    lost: -1.308,
    missing: -0.7632,
    length: -0.2393,
    echo: -1.4144,
    title: 1.3192,
    implied: 4.2207,
    impliedWords: 3.5021,
    document: 0.8599,
    size: -0.0338,
    neighbours: 0.6547,
    opening: 0.1941,
    following: 0.8091,
    around: 0.3763,
    start: 2.7628,
    dates: 0.3626,
    quantities: 0.5191,
    counted: 2.0704,
    unanswered: -1.2167,
    nobody: 0,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4521, intercept: -1.5032 },
  topic: { slope: 0.306, intercept: -1.234 },
};

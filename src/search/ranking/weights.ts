import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.5, R@3 86.9, R@5 89.6
 *   question, the document alone: R@1 86.2, R@3 96.5, R@5 98.6
 *   topic, the whole library: R@1 71.9, R@3 83.9, R@5 87.3
 *   topic, the document alone: R@1 83.2, R@3 95.4, R@5 98.1
 * 746 questions about 71 documents of 6547 passages
 *   question, the whole library: R@1 26.1, R@3 45.5, R@5 51.5
 *   question, the document alone: R@1 47.0, R@3 72.4, R@5 79.1
 *   topic, the whole library: R@1 40.5, R@3 60.6, R@5 67.3
 *   topic, the document alone: R@1 64.0, R@3 81.9, R@5 87.1
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.4771,
    terms: -2.2987,
    sentence: 2.4306,
    grams: 0.3148,
    pairs: 3.0622,
    lookalikes: 1.8145,
    synonyms: 3.7318,
    said: 2.2233,
    metonyms: 0.3974,
    names: 3.582,
    numbers: 7.6611,
    strangers: -3.9438,
    rare: 3.8114,
    gained: -0.0697,
    plain: 0.8523,
    common: 1.2326,
    lost: -1.2556,
    missing: -0.2347,
    length: -1.3906,
    echo: 0.2845,
    title: 3.2994,
    implied: 7.5994,
    impliedWords: 7.7123,
    document: 0.19,
    size: -0.3101,
    neighbours: 0.657,
    around: 0.4163,
    start: 1.5303,
    dates: 0.3955,
    quantities: 0.6123,
    counted: 2.2501,
    unanswered: -3.5131,
    nobody: -0.5776,
  },
  topic: {
    words: 1.6508,
    terms: -2.4172,
    sentence: 1.1247,
    grams: 1.3312,
    pairs: -0.3388,
    lookalikes: 3.406,
    synonyms: 3.2916,
    said: 1.6835,
    metonyms: 0.088,
    names: 1.379,
    numbers: 6.1133,
    strangers: -3.9558,
    rare: 2.8335,
    gained: 0.0702,
    plain: 0.2634,
    common: 1.1307,
    lost: -0.5443,
    missing: -0.4341,
    length: -0.2787,
    echo: 0.1363,
    title: 1.4977,
    implied: 3.7047,
    impliedWords: 3.864,
    document: 1.4897,
    size: -0.3969,
    neighbours: 0.8311,
    around: 0.8658,
    start: 2.4879,
    dates: 0.0101,
    quantities: 0.2123,
    counted: 0.363,
    unanswered: -2.4939,
    nobody: 0,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4699, intercept: -1.5781 },
  topic: { slope: 0.3906, intercept: -1.997 },
};

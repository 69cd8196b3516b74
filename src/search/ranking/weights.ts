import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.5, R@3 86.9, R@5 89.6
 *   question, the document alone: R@1 86.3, R@3 96.5, R@5 98.6
 *   topic, the whole library: R@1 71.9, R@3 83.9, R@5 87.3
 *   topic, the document alone: R@1 83.2, R@3 95.4, R@5 98.1
 * 746 questions about 71 documents of 6547 passages
 *   question, the whole library: R@1 26.1, R@3 45.5, R@5 51.5
 *   question, the document alone: R@1 47.0, R@3 72.4, R@5 79.9
 *   topic, the whole library: R@1 40.5, R@3 60.6, R@5 67.3
 *   topic, the document alone: R@1 64.0, R@3 81.9, R@5 87.1
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.4731,
    terms: -2.3031,
    sentence: 2.4318,
    grams: 0.3089,
    pairs: 3.066,
    lookalikes: 1.8133,
    synonyms: 3.7285,
    said: 2.2198,
    metonyms: 0.4238,
    names: 3.579,
    numbers: 7.7131,
    strangers: -3.9242,
    rare: 3.8252,
    gained: -0.0694,
    plain: 0.846,
    common: 1.2364,
    lost: -1.2605,
    missing: -0.2344,
    length: -1.4079,
    echo: 0.321,
    title: 3.3007,
    implied: 7.6054,
    impliedWords: 7.7109,
    document: 0.1831,
    size: -0.3104,
    neighbours: 0.6487,
    around: 0.4137,
    start: 1.5401,
    dates: 0.3932,
    quantities: 0.6127,
    counted: 2.2467,
    unanswered: -3.6055,
    nobody: -1.6973,
  },
  topic: {
    words: 1.6508,
    terms: -2.4175,
    sentence: 1.1244,
    grams: 1.3316,
    pairs: -0.3387,
    lookalikes: 3.4064,
    synonyms: 3.2912,
    said: 1.6836,
    metonyms: 0.0881,
    names: 1.3787,
    numbers: 6.1143,
    strangers: -3.9557,
    rare: 2.8344,
    gained: 0.0697,
    plain: 0.2632,
    common: 1.1304,
    lost: -0.5444,
    missing: -0.4342,
    length: -0.2787,
    echo: 0.1364,
    title: 1.4976,
    implied: 3.7041,
    impliedWords: 3.8644,
    document: 1.4896,
    size: -0.3969,
    neighbours: 0.831,
    around: 0.8658,
    start: 2.4881,
    dates: 0.0087,
    quantities: 0.2041,
    counted: 0.3513,
    unanswered: -2.5419,
    nobody: 0,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4706, intercept: -1.5733 },
  topic: { slope: 0.3905, intercept: -1.9963 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.7, R@3 85.9, R@5 89.0
 *   question, the document alone: R@1 84.6, R@3 95.9, R@5 98.6
 *   topic, the whole library: R@1 71.5, R@3 84.1, R@5 88.3
 *   topic, the document alone: R@1 80.9, R@3 95.6, R@5 98.2
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 23.1, R@3 40.3, R@5 45.5
 *   question, the document alone: R@1 47.8, R@3 70.1, R@5 78.4
 *   topic, the whole library: R@1 41.9, R@3 60.5, R@5 67.0
 *   topic, the document alone: R@1 65.1, R@3 80.8, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.558,
    terms: -2.246,
    sentence: 2.491,
    grams: 0.6258,
    pairs: 2.0432,
    lookalikes: 2.9796,
    synonyms: 7.7587,
    names: -0.8072,
    numbers: 8.2089,
    strangers: -5.6218,
    rare: 5.5038,
    gained: -1.3755,
    lost: -1.6169,
    missing: -0.9048,
    length: -1.2787,
    echo: 0.9814,
    title: 4.3173,
    document: -0.7032,
    neighbours: 1.2398,
    around: 0.4848,
    start: 0.9085,
    dates: 0.3931,
    quantities: 0.3843,
    counted: 1.3204,
    unanswered: -3.1408,
  },
  topic: {
    words: 1.5917,
    terms: -2.4736,
    sentence: 1.2094,
    grams: 1.4742,
    pairs: -0.4034,
    lookalikes: 3.9577,
    synonyms: 6.2219,
    names: -0.0953,
    numbers: 8.4265,
    strangers: -4.7583,
    rare: 3.2419,
    gained: -0.8955,
    lost: -0.4876,
    missing: -1.0158,
    length: -0.242,
    echo: 0.4849,
    title: 2.1118,
    document: 1.0993,
    neighbours: 1.4391,
    around: 0.8379,
    start: 2.2098,
    dates: -0.1998,
    quantities: 0.4778,
    counted: 1.8965,
    unanswered: -12.5462,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.3858, intercept: 0.045 },
  topic: { slope: 0.2841, intercept: -1.1937 },
};

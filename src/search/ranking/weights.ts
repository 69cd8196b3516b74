import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 74.7, R@3 85.8, R@5 89.2
 *   question, the document alone: R@1 84.5, R@3 95.9, R@5 98.6
 *   topic, the whole library: R@1 71.2, R@3 84.2, R@5 88.1
 *   topic, the document alone: R@1 80.7, R@3 95.6, R@5 98.4
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 26.1, R@3 41.8, R@5 44.8
 *   question, the document alone: R@1 50.0, R@3 73.1, R@5 79.9
 *   topic, the whole library: R@1 41.7, R@3 60.5, R@5 67.5
 *   topic, the document alone: R@1 64.9, R@3 81.0, R@5 86.3
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2563,
    terms: -2.5324,
    sentence: 2.435,
    grams: 0.6311,
    pairs: 2.2726,
    lookalikes: 2.975,
    synonyms: 7.8555,
    names: -0.9571,
    numbers: 7.7889,
    strangers: -5.4255,
    rare: 5.8274,
    gained: -1.4629,
    lost: -1.7506,
    missing: -0.9543,
    length: -1.3907,
    echo: 0.8975,
    title: 4.1786,
    document: -1.0158,
    neighbours: 1.4014,
    around: 0.376,
    start: 0.9008,
    dates: 0.3701,
    quantities: 0.3766,
    counted: 1.3764,
    unanswered: -3.0268,
  },
  topic: {
    words: 1.6156,
    terms: -2.9419,
    sentence: 1.1608,
    grams: 1.473,
    pairs: -0.355,
    lookalikes: 4.454,
    synonyms: 6.4462,
    names: -0.1626,
    numbers: 8.2391,
    strangers: -4.4738,
    rare: 3.7573,
    gained: -0.998,
    lost: -0.6232,
    missing: -1.0557,
    length: -0.2352,
    echo: 0.5053,
    title: 1.9746,
    document: 0.7719,
    neighbours: 1.4744,
    around: 0.8092,
    start: 2.2436,
    dates: -0.1682,
    quantities: 0.46,
    counted: 1.9186,
    unanswered: -11.6919,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.383, intercept: 0.1826 },
  topic: { slope: 0.285, intercept: -1.095 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 72.8, R@3 84.9, R@5 87.6
 *   question, the document alone: R@1 84.1, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 67.8, R@3 83.5, R@5 87.1
 *   topic, the document alone: R@1 80.4, R@3 94.7, R@5 97.9
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 35.8, R@5 45.5
 *   question, the document alone: R@1 47.8, R@3 70.9, R@5 80.6
 *   topic, the whole library: R@1 41.7, R@3 59.4, R@5 66.3
 *   topic, the document alone: R@1 62.4, R@3 81.1, R@5 87.0
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2735,
    terms: -1.7207,
    sentence: 2.1732,
    grams: 0.9139,
    pairs: 2.1615,
    lookalikes: 2.6921,
    synonyms: 4.8495,
    names: -0.3286,
    numbers: 7.6299,
    strangers: -5.6568,
    rare: 4.1847,
    gained: -1.1145,
    lost: -1.1992,
    missing: -0.8427,
    length: -1.9943,
    title: 4.1862,
    document: 0.1018,
    neighbours: 0.7418,
    around: 0.5016,
    start: 0.7957,
    dates: 0.373,
    quantities: 0.4047,
    counted: 1.1366,
    unanswered: -0.6356,
  },
  topic: {
    words: 1.1222,
    terms: -3.6799,
    sentence: 0.946,
    grams: 1.1325,
    pairs: -0.5929,
    lookalikes: 2.0957,
    synonyms: 3.6573,
    names: 0.8351,
    numbers: 6.263,
    strangers: -3.8829,
    rare: 3.384,
    gained: -1.4195,
    lost: -0.2606,
    missing: -1.258,
    length: -0.3773,
    title: 2.3491,
    document: 2.189,
    neighbours: 1.5582,
    around: 0.8517,
    start: 0.9909,
    dates: -0.0567,
    quantities: 0.7565,
    counted: 1.6539,
    unanswered: -1.7867,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4251, intercept: -0.0549 },
  topic: { slope: 0.2824, intercept: -0.7034 },
};

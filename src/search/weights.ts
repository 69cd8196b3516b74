import type { Feature } from "./features.ts";
import type { Kind } from "./question.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages:
 *   the whole library: R@1 72.7, R@3 84.4, R@5 87.7
 *   the document alone: R@1 83.7, R@3 95.6, R@5 98.4
 * 746 questions about 71 documents of 6546 passages:
 *   the whole library: R@1 40.2, R@3 56.8, R@5 62.9
 *   the document alone: R@1 61.7, R@3 79.9, R@5 86.3
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2182,
    terms: -1.8172,
    sentence: 2.3391,
    grams: 1.1206,
    pairs: 2.2069,
    lookalikes: 1.6859,
    synonyms: 3.9744,
    names: -0.1749,
    numbers: 8.2065,
    strangers: -5.6106,
    rare: 3.7769,
    gained: -1.0254,
    lost: -1.1968,
    missing: -0.8337,
    length: -0.9429,
    title: 4.1776,
    document: 0.1222,
    neighbours: 0.6833,
    around: 0.5586,
    start: 0.6852,
    dates: 0.3861,
    quantities: 0.4407,
    counted: 1.1498,
    unanswered: -0.6126,
  },
  topic: {
    words: 0.3191,
    terms: -1.8781,
    sentence: 0.9392,
    grams: 0.9804,
    pairs: 0.0427,
    lookalikes: 0.9667,
    synonyms: 2.6455,
    names: 0.7696,
    numbers: -2.551,
    strangers: -2.0964,
    rare: 0.7799,
    gained: -0.1239,
    lost: -0.1718,
    missing: -0.4308,
    length: -0.2502,
    title: 1.3745,
    document: 1.8575,
    neighbours: 2.2664,
    around: 0.9558,
    start: 1.3135,
    dates: 0,
    quantities: 3.1667,
    counted: 6.1412,
    unanswered: 1.3175,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4071, intercept: 1.3401 },
  topic: { slope: 0.4928, intercept: -2.3467 },
};

import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 73.8, R@3 84.9, R@5 87.8
 *   question, the document alone: R@1 84.1, R@3 95.8, R@5 98.5
 *   topic, the whole library: R@1 69.2, R@3 83.4, R@5 87.4
 *   topic, the document alone: R@1 80.4, R@3 95.6, R@5 97.9
 * 746 questions about 71 documents of 6546 passages
 *   question, the whole library: R@1 21.6, R@3 37.3, R@5 46.3
 *   question, the document alone: R@1 47.8, R@3 71.6, R@5 79.9
 *   topic, the whole library: R@1 42.5, R@3 58.6, R@5 65.7
 *   topic, the document alone: R@1 63.7, R@3 80.8, R@5 86.7
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2821,
    terms: -1.5883,
    sentence: 2.0719,
    grams: 1.1441,
    pairs: 2.177,
    lookalikes: 2.6212,
    synonyms: 4.0233,
    names: -0.6418,
    numbers: 8.1254,
    strangers: -5.9121,
    rare: 4.1953,
    gained: -1.0927,
    lost: -1.2757,
    missing: -0.8981,
    length: -2.2991,
    echo: -2.1403,
    title: 3.7028,
    document: -0.0406,
    neighbours: 0.585,
    around: 0.5265,
    start: 0.8279,
    dates: 0.3766,
    quantities: 0.4433,
    counted: 1.1676,
    unanswered: -0.5032,
  },
  topic: {
    words: 1.1134,
    terms: -3.2858,
    sentence: 0.8235,
    grams: 1.4168,
    pairs: -0.555,
    lookalikes: 2.1691,
    synonyms: 2.7782,
    names: 0.801,
    numbers: 9.7607,
    strangers: -4.2312,
    rare: 3.1219,
    gained: -1.4126,
    lost: -0.4192,
    missing: -1.2404,
    length: -0.5858,
    echo: -1.0634,
    title: 2.1173,
    document: 1.8424,
    neighbours: 1.5069,
    around: 0.8478,
    start: 1.0253,
    dates: 0.0118,
    quantities: 0.7689,
    counted: 1.7084,
    unanswered: -1.7908,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4159, intercept: 0.0111 },
  topic: { slope: 0.2946, intercept: -0.6471 },
};

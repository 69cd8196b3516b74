import type { Kind } from "../question/question.ts";
import type { Feature } from "./features.ts";

/**
 * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:
 * 4297 questions about 480 documents of 1518 passages
 *   question, the whole library: R@1 76.4, R@3 86.9, R@5 89.6
 *   question, the document alone: R@1 86.1, R@3 96.5, R@5 98.7
 *   topic, the whole library: R@1 71.9, R@3 83.9, R@5 87.4
 *   topic, the document alone: R@1 83.2, R@3 95.4, R@5 98.1
 * 746 questions about 71 documents of 6547 passages
 *   question, the whole library: R@1 26.1, R@3 44.0, R@5 51.5
 *   question, the document alone: R@1 46.3, R@3 73.1, R@5 80.6
 *   topic, the whole library: R@1 40.5, R@3 60.6, R@5 67.3
 *   topic, the document alone: R@1 64.0, R@3 81.9, R@5 87.1
 */
export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {
  question: {
    words: 3.2873,
    terms: -2.3573,
    sentence: 2.4648,
    grams: 0.333,
    pairs: 2.7286,
    lookalikes: 1.822,
    synonyms: 3.6614,
    said: 2.2407,
    metonyms: 0.4158,
    names: 3.6085,
    numbers: 7.8194,
    strangers: -3.9483,
    rare: 3.9191,
    gained: -0.0776,
    plain: 0.8464,
    common: 1.2302,
    lost: -1.248,
    missing: -0.2472,
    length: -1.3595,
    echo: 0.571,
    title: 3.2627,
    implied: 7.7705,
    impliedWords: 7.3836,
    document: 0.2331,
    size: -0.3129,
    neighbours: 0.6261,
    around: 0.4298,
    start: 1.5577,
    dates: 0.3995,
    quantities: 0.6025,
    counted: 2.2442,
    unanswered: -3.5272,
  },
  topic: {
    words: 1.652,
    terms: -2.4165,
    sentence: 1.1228,
    grams: 1.3305,
    pairs: -0.339,
    lookalikes: 3.4073,
    synonyms: 3.3015,
    said: 1.6784,
    metonyms: 0.1551,
    names: 1.3847,
    numbers: 6.1166,
    strangers: -3.9452,
    rare: 2.8355,
    gained: 0.0705,
    plain: 0.2631,
    common: 1.1323,
    lost: -0.5454,
    missing: -0.4332,
    length: -0.2785,
    echo: 0.1369,
    title: 1.4969,
    implied: 3.7026,
    impliedWords: 3.8674,
    document: 1.4889,
    size: -0.397,
    neighbours: 0.8304,
    around: 0.8663,
    start: 2.4878,
    dates: 0.0102,
    quantities: 0.2123,
    counted: 0.3634,
    unanswered: -2.4927,
  },
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {
  question: { slope: 0.4625, intercept: -1.5662 },
  topic: { slope: 0.3906, intercept: -1.9983 },
};

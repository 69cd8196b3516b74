import type { Feature } from "./features.ts";

/** What each feature is worth. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  terms: 1.6,
  neighbours: 1.3,
  document: 2.9,
  title: 5.2,
  names: 2,
  numbers: 11.5,
  lookalikes: 3.2,
  words: 3.4,
  pairs: 3.7,
  grams: 1.3,
  sentence: 2.8,
  length: -1,
  years: 0.5,
  quantities: 0.4,
};

/** How a ranking value becomes the chance that a first hit with it is right. */
export const CHANCE = { slope: 1, intercept: -5 };

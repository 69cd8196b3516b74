import type { Feature } from "./features.ts";

/**
 * What each feature is worth. Written by `npm run fit`, on
 * 4297 questions about 480 documents of 1518 passages;
 * cross-validated over documents:
 * the whole library: R@1 72.9, R@3 84.4, R@5 87.8
 * the document alone: R@1 83.8, R@3 95.5, R@5 98.3
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  words: 3.6168,
  terms: -1.2394,
  sentence: 2.5655,
  grams: 0.9098,
  pairs: 3.5414,
  lookalikes: 2.3435,
  synonyms: 4.0075,
  names: -0.526,
  numbers: 7.6097,
  strangers: -5.961,
  rare: 2.6471,
  gained: -0.5724,
  lost: -1.6134,
  missing: -0.7619,
  length: -1.2246,
  title: 5.0274,
  document: -0.0755,
  neighbours: 1.0724,
  years: 0.489,
  quantities: 0.7821,
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE = { slope: 0.4257, intercept: 1.9272 };

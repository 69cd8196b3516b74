import type { Feature } from "./features.ts";

/**
 * What each feature is worth. Written by `npm run fit`, on
 * 4297 questions about 480 documents of 1518 passages;
 * cross-validated over documents:
 * the whole library: R@1 72.6, R@3 83.8, R@5 87.4
 * the document alone: R@1 83.4, R@3 95.2, R@5 98.1
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  words: 3.7933,
  terms: 2.2281,
  sentence: 2.6672,
  grams: 1.1603,
  pairs: 3.681,
  lookalikes: 2.9904,
  names: 1.6383,
  numbers: 10.9214,
  length: -1.1068,
  title: 5.3631,
  document: 3.5527,
  neighbours: 1.2137,
  years: 0.4796,
  quantities: 0.3978,
};

/** How the value of a first hit becomes the chance that it is right. Written with the weights. */
export const CHANCE = { slope: 0.4865, intercept: -0.9254 };

import type { Evidence } from "./confidence.ts";

export const CONFIDENCE: Readonly<Record<Evidence | "intercept", number>> = {
  intercept: 0,
  terms: 0,
  neighbours: 0,
  document: 0,
  sentence: 0,
  grams: 0,
  words: 0,
  pairs: 0,
  names: 0,
  lookalikes: 0,
  synonyms: 0,
  strangers: 0,
  rare: 0,
  gained: 0,
  lost: 0,
  missing: 0,
  title: 0,
  lead: 0,
  length: 0,
};

import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 96.0 % of the unanswerable caught, 6.2 % of the answerable lost
 * others, about what they name: 63.9 % of the unanswerable caught
 * the passages that answer, about what others name: 58.4 % of the unanswerable caught
 * natural questions: 41.5 % of the unanswerable caught, 2.6 % of the answerable lost
 * natural questions, of other documents: 97.5 % of the unanswerable caught
 * the whole library: 79.2 % of the unanswerable caught, 15.5 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -1.492,
    neighbours: -0.641,
    around: 1.3822,
    document: 0.6688,
    sentence: 2.5616,
    grams: 0.3803,
    words: 3.3856,
    pairs: 1.9098,
    names: 1.1897,
    said: 4.799,
    metonyms: 1.4345,
    strangers: -1.8747,
    gained: 4.5376,
    plain: -0.1379,
    common: 0.9679,
    title: 4.2013,
    implied: 19.0658,
    unanswered: -1.7559,
    uncounted: 0.1455,
    translated: -0.5817,
    start: 1.7726,
    lookalikes: 1.0541,
    synonyms: 0.299,
    lead: -1.0388,
    length: -2.4177,
    among: -0.7358,
    intercept: -0.19,
  },
  answerability: {
    terms: 0.7874,
    neighbours: 2.5216,
    around: -0.655,
    document: -0.2188,
    sentence: -0.1213,
    grams: 0.6461,
    words: 0.7871,
    pairs: -1.0032,
    names: -2.3604,
    said: 1.744,
    metonyms: -7.2607,
    strangers: -2.5689,
    gained: 0.6103,
    plain: 0.3663,
    common: 0.4387,
    title: 2.3726,
    implied: 0.0656,
    unanswered: -7.3704,
    uncounted: -1.5989,
    translated: -1.1281,
    start: 1.3648,
    lookalikes: 2.1126,
    synonyms: 3.747,
    lead: 0.7844,
    length: 0.5357,
    among: 0,
    intercept: -2.5872,
  },
};

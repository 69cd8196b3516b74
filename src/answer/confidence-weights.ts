import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 95.1 % of the unanswerable caught, 5.5 % of the answerable lost
 * others, about what they name: 62.7 % of the unanswerable caught
 * the passages that answer, about what others name: 59.7 % of the unanswerable caught
 * natural questions: 44.0 % of the unanswerable caught, 2.8 % of the answerable lost
 * natural questions, of other documents: 96.8 % of the unanswerable caught
 * the whole library: 76.8 % of the unanswerable caught, 12.4 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -0.6253,
    neighbours: -1.0796,
    around: 1.2673,
    document: 0.7264,
    sentence: 2.4117,
    grams: 0.165,
    words: 3.2415,
    pairs: 2.2947,
    names: 1.1718,
    said: 4.9372,
    metonyms: 1.424,
    strangers: -1.8737,
    gained: 4.632,
    plain: -0.2049,
    common: 0.799,
    title: 4.6933,
    implied: 18.5782,
    unanswered: -1.6304,
    untold: -0.3859,
    translated: -0.5897,
    start: 1.8875,
    lookalikes: 1.2681,
    synonyms: 0.1346,
    lead: -1.1205,
    length: -2.4311,
    among: -0.7406,
    intercept: -0.0586,
  },
  answerability: {
    terms: 0.541,
    neighbours: 2.6509,
    around: -0.7532,
    document: -0.3199,
    sentence: -0.1653,
    grams: 0.8538,
    words: 0.8099,
    pairs: -0.9592,
    names: -2.3996,
    said: 1.9701,
    metonyms: -5.8068,
    strangers: -2.6505,
    gained: 0.6913,
    plain: 0.3842,
    common: 0.5125,
    title: 2.4187,
    implied: 0.0506,
    unanswered: -3.02,
    untold: -2.2712,
    translated: -1.1846,
    start: 1.4316,
    lookalikes: 2.107,
    synonyms: 3.4296,
    lead: 0.5691,
    length: 0.4018,
    among: 0,
    intercept: -2.3253,
  },
};

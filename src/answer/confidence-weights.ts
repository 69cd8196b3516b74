import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 96.0 % of the unanswerable caught, 6.2 % of the answerable lost
 * others, about what they name: 63.9 % of the unanswerable caught
 * the passages that answer, about what others name: 58.4 % of the unanswerable caught
 * natural questions: 41.6 % of the unanswerable caught, 2.6 % of the answerable lost
 * natural questions, of other documents: 97.5 % of the unanswerable caught
 * the whole library: 79.2 % of the unanswerable caught, 15.5 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -1.4902,
    neighbours: -0.6368,
    around: 1.3832,
    document: 0.6639,
    sentence: 2.5612,
    grams: 0.3822,
    words: 3.3846,
    pairs: 1.9105,
    names: 1.1908,
    said: 4.7981,
    metonyms: 1.4372,
    strangers: -1.8733,
    gained: 4.539,
    plain: -0.1383,
    common: 0.9665,
    title: 4.1999,
    implied: 19.0724,
    unanswered: -1.7487,
    uncounted: 0.1398,
    translated: -0.5912,
    start: 1.7737,
    lookalikes: 1.0564,
    synonyms: 0.3039,
    lead: -1.0403,
    length: -2.416,
    among: -0.736,
    intercept: -0.1923,
  },
  answerability: {
    terms: 0.7852,
    neighbours: 2.5314,
    around: -0.6511,
    document: -0.2309,
    sentence: -0.103,
    grams: 0.6345,
    words: 0.7822,
    pairs: -0.9966,
    names: -2.3569,
    said: 1.7397,
    metonyms: -7.2615,
    strangers: -2.5669,
    gained: 0.6115,
    plain: 0.3661,
    common: 0.4345,
    title: 2.3713,
    implied: 0.0659,
    unanswered: -7.3571,
    uncounted: -1.6057,
    translated: -1.1353,
    start: 1.3767,
    lookalikes: 2.1244,
    synonyms: 3.7655,
    lead: 0.7828,
    length: 0.5421,
    among: 0,
    intercept: -2.5946,
  },
};

import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 96.0 % of the unanswerable caught, 6.1 % of the answerable lost
 * others, about what they name: 63.9 % of the unanswerable caught
 * the passages that answer, about what others name: 58.4 % of the unanswerable caught
 * natural questions: 41.7 % of the unanswerable caught, 2.6 % of the answerable lost
 * natural questions, of other documents: 97.5 % of the unanswerable caught
 * the whole library: 79.1 % of the unanswerable caught, 15.5 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -1.4959,
    neighbours: -0.5933,
    around: 1.376,
    document: 0.6521,
    sentence: 2.5367,
    grams: 0.3558,
    words: 3.4158,
    pairs: 1.9027,
    names: 1.198,
    said: 4.7968,
    metonyms: 1.4342,
    strangers: -1.871,
    gained: 4.5502,
    plain: -0.1358,
    common: 0.9724,
    title: 4.2149,
    implied: 19.0323,
    unanswered: -1.762,
    uncounted: 0.145,
    translated: -0.5719,
    start: 1.7712,
    lookalikes: 0.9683,
    synonyms: 0.3558,
    lead: -1.0533,
    length: -2.4283,
    among: -0.7375,
    intercept: -0.1735,
  },
  answerability: {
    terms: 0.8,
    neighbours: 2.531,
    around: -0.6571,
    document: -0.2185,
    sentence: -0.1705,
    grams: 0.682,
    words: 0.7532,
    pairs: -0.9961,
    names: -2.3791,
    said: 1.7453,
    metonyms: -7.2715,
    strangers: -2.5683,
    gained: 0.6186,
    plain: 0.3539,
    common: 0.4393,
    title: 2.343,
    implied: 0.1281,
    unanswered: -7.3696,
    uncounted: -1.6033,
    translated: -1.1285,
    start: 1.3617,
    lookalikes: 1.9038,
    synonyms: 3.7533,
    lead: 0.7938,
    length: 0.5263,
    among: 0,
    intercept: -2.5682,
  },
};

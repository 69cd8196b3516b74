import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 95.8 % of the unanswerable caught, 5.8 % of the answerable lost
 * others, about what they name: 63.5 % of the unanswerable caught
 * the passages that answer, about what others name: 58.4 % of the unanswerable caught
 * natural questions: 39.6 % of the unanswerable caught, 2.3 % of the answerable lost
 * natural questions, of other documents: 97.3 % of the unanswerable caught
 * the whole library: 78.8 % of the unanswerable caught, 14.3 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -0.9538,
    neighbours: -0.7286,
    around: 1.3879,
    document: 0.6361,
    sentence: 2.2503,
    grams: 0.3092,
    words: 3.4105,
    pairs: 2.1231,
    names: 1.3929,
    said: 4.8402,
    metonyms: 1.8154,
    strangers: -1.8754,
    gained: 4.5465,
    plain: -0.0344,
    common: 0.8368,
    title: 4.7045,
    implied: 19.0419,
    unanswered: -1.9312,
    uncounted: 0.1268,
    translated: -0.7042,
    start: 1.7558,
    lookalikes: 1.5156,
    synonyms: 0.4106,
    lead: -1.1626,
    length: -2.4355,
    among: -0.7479,
    intercept: -0.1387,
  },
  answerability: {
    terms: 0.7862,
    neighbours: 2.4001,
    around: -0.6462,
    document: -0.2842,
    sentence: -0.2606,
    grams: 0.7706,
    words: 0.7271,
    pairs: -0.9445,
    names: -2.3056,
    said: 1.5895,
    metonyms: -6.9794,
    strangers: -2.5663,
    gained: 0.6188,
    plain: 0.3865,
    common: 0.4507,
    title: 2.5077,
    implied: -0.0892,
    unanswered: -7.0306,
    uncounted: -1.6343,
    translated: -1.2091,
    start: 1.4097,
    lookalikes: 1.799,
    synonyms: 3.9481,
    lead: 0.8029,
    length: 0.5101,
    among: 0,
    intercept: -2.5099,
  },
};

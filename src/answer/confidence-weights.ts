import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 96.0 % of the unanswerable caught, 6.1 % of the answerable lost
 * others, about what they name: 63.9 % of the unanswerable caught
 * the passages that answer, about what others name: 58.4 % of the unanswerable caught
 * natural questions: 41.2 % of the unanswerable caught, 2.6 % of the answerable lost
 * natural questions, of other documents: 97.4 % of the unanswerable caught
 * the whole library: 79.4 % of the unanswerable caught, 15.3 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -1.3615,
    neighbours: -0.687,
    around: 1.3351,
    document: 0.7052,
    sentence: 2.4413,
    grams: 0.3094,
    words: 3.3251,
    pairs: 2.0504,
    names: 1.2227,
    said: 4.8643,
    metonyms: 1.4434,
    strangers: -1.8793,
    gained: 4.5614,
    plain: -0.1439,
    common: 1.0109,
    title: 4.1606,
    implied: 19.1459,
    unanswered: -1.9525,
    uncounted: 0.1431,
    translated: -0.6826,
    start: 1.7992,
    lookalikes: 1.0539,
    synonyms: 0.3156,
    lead: -1.0539,
    length: -2.4709,
    among: -0.7331,
    intercept: -0.0978,
  },
  answerability: {
    terms: 0.7033,
    neighbours: 2.4679,
    around: -0.657,
    document: -0.244,
    sentence: -0.1388,
    grams: 0.7112,
    words: 0.6774,
    pairs: -0.9911,
    names: -2.3639,
    said: 1.7092,
    metonyms: -7.0538,
    strangers: -2.5618,
    gained: 0.638,
    plain: 0.3674,
    common: 0.4533,
    title: 2.479,
    implied: 0.0424,
    unanswered: -7.1858,
    uncounted: -1.6111,
    translated: -1.1791,
    start: 1.4063,
    lookalikes: 1.6964,
    synonyms: 3.6708,
    lead: 0.8254,
    length: 0.4854,
    among: 0,
    intercept: -2.4689,
  },
};

import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 95.9 % of the unanswerable caught, 6.7 % of the answerable lost
 * others, about what they name: 69.1 % of the unanswerable caught
 * the passages that answer, about what others name: 64.9 % of the unanswerable caught
 * natural questions: 43.1 % of the unanswerable caught, 2.7 % of the answerable lost
 * the whole library: 79.9 % of the unanswerable caught, 15.1 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -1.7614,
    neighbours: -0.4101,
    around: 1.1836,
    document: 0.8422,
    sentence: 2.3417,
    grams: 0.6333,
    words: 3.4282,
    pairs: 1.6174,
    names: 0.5909,
    said: 4.8953,
    metonyms: 1.0451,
    strangers: -2.4791,
    gained: 4.7996,
    plain: -0.2965,
    common: 0.9001,
    title: 3.658,
    implied: 18.2626,
    unanswered: -3.0333,
    uncounted: -0.1139,
    start: 1.8082,
    lookalikes: 0.5552,
    synonyms: 0.3884,
    lead: -1.0067,
    length: -2.2544,
    among: -0.7397,
    intercept: -0.5089,
  },
  answerability: {
    terms: 1.4883,
    neighbours: 2.1343,
    around: -0.5757,
    document: -0.0493,
    sentence: 0.1142,
    grams: -0.3828,
    words: -0.6509,
    pairs: -0.2893,
    names: -2.04,
    said: 1.705,
    metonyms: -7.6555,
    strangers: -2.6553,
    gained: 0.5566,
    plain: 0.6254,
    common: 0.5039,
    title: 2.7795,
    implied: -0.3991,
    unanswered: -7.1928,
    uncounted: -1.6449,
    start: 1.7935,
    lookalikes: 2.0439,
    synonyms: 3.557,
    lead: 1.0222,
    length: 0.2651,
    among: 0,
    intercept: -1.7497,
  },
};

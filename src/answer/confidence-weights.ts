import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 95.9 % of the unanswerable caught, 5.7 % of the answerable lost
 * others, about what they name: 63.1 % of the unanswerable caught
 * the passages that answer, about what others name: 58.4 % of the unanswerable caught
 * natural questions: 41.9 % of the unanswerable caught, 2.4 % of the answerable lost
 * natural questions, of other documents: 97.3 % of the unanswerable caught
 * the whole library: 79.1 % of the unanswerable caught, 14.3 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -0.8951,
    neighbours: -0.8227,
    around: 1.4065,
    document: 0.714,
    sentence: 2.2572,
    grams: 0.2734,
    words: 3.3291,
    pairs: 2.1629,
    names: 1.4286,
    said: 5.0437,
    metonyms: 1.7591,
    strangers: -1.8574,
    gained: 4.5382,
    plain: -0.0381,
    common: 0.8515,
    title: 4.6529,
    implied: 19.2454,
    unanswered: -2.8735,
    untold: -0.0108,
    translated: -0.6489,
    start: 1.7306,
    lookalikes: 1.459,
    synonyms: 0.0804,
    lead: -1.1569,
    length: -2.4968,
    among: -0.747,
    intercept: -0.0146,
  },
  answerability: {
    terms: 0.5476,
    neighbours: 2.6179,
    around: -0.6959,
    document: -0.3506,
    sentence: -0.1757,
    grams: 0.7631,
    words: 0.6938,
    pairs: -1.0368,
    names: -2.2346,
    said: 1.9595,
    metonyms: -7.1087,
    strangers: -2.6217,
    gained: 0.6753,
    plain: 0.382,
    common: 0.5609,
    title: 2.4228,
    implied: 0.0172,
    unanswered: -5.2085,
    untold: -1.8099,
    translated: -1.1558,
    start: 1.4646,
    lookalikes: 1.7537,
    synonyms: 3.5393,
    lead: 0.6969,
    length: 0.3806,
    among: 0,
    intercept: -2.2982,
  },
};

import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 96.0 % of the unanswerable caught, 6.2 % of the answerable lost
 * others, about what they name: 63.9 % of the unanswerable caught
 * the passages that answer, about what others name: 58.4 % of the unanswerable caught
 * natural questions: 41.2 % of the unanswerable caught, 2.6 % of the answerable lost
 * natural questions, of other documents: 97.4 % of the unanswerable caught
 * the whole library: 79.4 % of the unanswerable caught, 15.5 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -1.4598,
    neighbours: -0.5715,
    around: 1.3487,
    document: 0.6663,
    sentence: 2.563,
    grams: 0.2425,
    words: 3.4154,
    pairs: 1.9202,
    names: 1.2015,
    said: 4.7918,
    metonyms: 1.4358,
    strangers: -1.8741,
    gained: 4.538,
    plain: -0.1316,
    common: 0.9923,
    title: 4.2717,
    implied: 19.0027,
    unanswered: -1.7966,
    uncounted: 0.1438,
    translated: -0.6154,
    start: 1.7824,
    lookalikes: 1.091,
    synonyms: 0.383,
    lead: -1.0422,
    length: -2.4328,
    among: -0.7345,
    intercept: -0.1643,
  },
  answerability: {
    terms: 0.8611,
    neighbours: 2.4394,
    around: -0.6269,
    document: -0.2023,
    sentence: -0.1398,
    grams: 0.651,
    words: 0.5342,
    pairs: -0.889,
    names: -2.3768,
    said: 1.7095,
    metonyms: -7.1195,
    strangers: -2.5266,
    gained: 0.6396,
    plain: 0.3474,
    common: 0.4366,
    title: 2.3921,
    implied: 0.0744,
    unanswered: -7.3112,
    uncounted: -1.6066,
    translated: -1.1041,
    start: 1.3725,
    lookalikes: 1.7157,
    synonyms: 3.7127,
    lead: 0.8104,
    length: 0.5225,
    among: 0,
    intercept: -2.4831,
  },
};

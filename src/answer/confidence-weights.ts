import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 95.5 % of the unanswerable caught, 5.6 % of the answerable lost
 * others, about what they name: 61.4 % of the unanswerable caught
 * the passages that answer, about what others name: 59.7 % of the unanswerable caught
 * natural questions: 41.9 % of the unanswerable caught, 2.2 % of the answerable lost
 * natural questions, of other documents: 97.1 % of the unanswerable caught
 * the whole library: 77.5 % of the unanswerable caught, 13.6 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -0.7741,
    neighbours: -0.9793,
    around: 1.4438,
    document: 0.8346,
    sentence: 2.2227,
    grams: 0.2915,
    words: 3.1477,
    pairs: 2.1008,
    names: 1.3974,
    said: 4.9655,
    metonyms: 1.3314,
    strangers: -1.919,
    gained: 4.2476,
    plain: -0.1442,
    common: 1.0234,
    title: 4.6802,
    implied: 19.1415,
    unanswered: -2.7509,
    untold: -0.0027,
    translated: -0.6007,
    start: 1.7346,
    lookalikes: 1.1583,
    synonyms: -0.0971,
    lead: -0.9831,
    length: -2.4427,
    among: -0.7233,
    intercept: -0.0697,
  },
  answerability: {
    terms: 0.6096,
    neighbours: 2.5879,
    around: -0.6957,
    document: -0.3281,
    sentence: -0.1736,
    grams: 0.7438,
    words: 0.653,
    pairs: -1.0433,
    names: -2.2079,
    said: 1.8387,
    metonyms: -7.0609,
    strangers: -2.6219,
    gained: 0.6432,
    plain: 0.3863,
    common: 0.5563,
    title: 2.4208,
    implied: 0.0438,
    unanswered: -5.171,
    untold: -1.8087,
    translated: -1.1401,
    start: 1.4563,
    lookalikes: 1.5641,
    synonyms: 3.6858,
    lead: 0.725,
    length: 0.431,
    among: 0,
    intercept: -2.3619,
  },
};

import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 95.7 % of the unanswerable caught, 5.8 % of the answerable lost
 * others, about what they name: 62.7 % of the unanswerable caught
 * the passages that answer, about what others name: 59.7 % of the unanswerable caught
 * natural questions: 42.3 % of the unanswerable caught, 2.3 % of the answerable lost
 * natural questions, of other documents: 97.2 % of the unanswerable caught
 * the whole library: 78.6 % of the unanswerable caught, 14.2 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -0.7745,
    neighbours: -0.9787,
    around: 1.4438,
    document: 0.8343,
    sentence: 2.2229,
    grams: 0.2912,
    words: 3.1482,
    pairs: 2.1008,
    names: 1.398,
    said: 4.9655,
    metonyms: 1.331,
    strangers: -1.9189,
    gained: 4.2468,
    plain: -0.1442,
    common: 1.0238,
    title: 4.6801,
    implied: 19.1414,
    unanswered: -2.7506,
    untold: -0.0026,
    translated: -0.6007,
    start: 1.7349,
    lookalikes: 1.1585,
    synonyms: -0.0972,
    lead: -0.9824,
    length: -2.4424,
    among: -0.7232,
    intercept: -0.0703,
  },
  answerability: {
    terms: 0.6096,
    neighbours: 2.5881,
    around: -0.6958,
    document: -0.3282,
    sentence: -0.1735,
    grams: 0.7437,
    words: 0.6532,
    pairs: -1.0433,
    names: -2.2077,
    said: 1.8388,
    metonyms: -7.0608,
    strangers: -2.6219,
    gained: 0.6432,
    plain: 0.3864,
    common: 0.5563,
    title: 2.4207,
    implied: 0.044,
    unanswered: -5.1711,
    untold: -1.8087,
    translated: -1.1401,
    start: 1.4563,
    lookalikes: 1.5643,
    synonyms: 3.6861,
    lead: 0.7244,
    length: 0.431,
    among: 0,
    intercept: -2.3618,
  },
};

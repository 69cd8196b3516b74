import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 96.0 % of the unanswerable caught, 6.2 % of the answerable lost
 * others, about what they name: 64.4 % of the unanswerable caught
 * the passages that answer, about what others name: 58.4 % of the unanswerable caught
 * natural questions: 40.6 % of the unanswerable caught, 2.6 % of the answerable lost
 * natural questions, of other documents: 97.4 % of the unanswerable caught
 * the whole library: 79.6 % of the unanswerable caught, 15.0 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -0.9656,
    neighbours: -0.7926,
    around: 1.3352,
    document: 0.6585,
    sentence: 2.2668,
    grams: 0.3007,
    words: 3.3891,
    pairs: 1.9627,
    names: 1.3479,
    said: 4.8541,
    metonyms: 1.7494,
    strangers: -1.8875,
    gained: 4.593,
    plain: -0.1053,
    common: 0.8885,
    title: 4.5684,
    implied: 19.4841,
    unanswered: -1.8992,
    uncounted: 0.126,
    translated: -0.6875,
    start: 1.7236,
    lookalikes: 1.6085,
    synonyms: 0.3716,
    lead: -1.103,
    length: -2.4429,
    among: -0.7367,
    intercept: -0.1512,
  },
  answerability: {
    terms: 0.8117,
    neighbours: 2.5164,
    around: -0.657,
    document: -0.2439,
    sentence: -0.339,
    grams: 0.8241,
    words: 0.7085,
    pairs: -0.9638,
    names: -2.3552,
    said: 1.6428,
    metonyms: -7.0731,
    strangers: -2.5391,
    gained: 0.6164,
    plain: 0.3561,
    common: 0.4043,
    title: 2.413,
    implied: 0.1486,
    unanswered: -7.0547,
    uncounted: -1.6361,
    translated: -1.2339,
    start: 1.2913,
    lookalikes: 1.8337,
    synonyms: 3.8994,
    lead: 0.8085,
    length: 0.5298,
    among: 0,
    intercept: -2.5555,
  },
};

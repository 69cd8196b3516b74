import type { Judgement } from "./confidence.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:
 * ten passages: 96.0 % of the unanswerable caught, 6.2 % of the answerable lost
 * others, about what they name: 63.9 % of the unanswerable caught
 * the passages that answer, about what others name: 57.8 % of the unanswerable caught
 * natural questions: 41.1 % of the unanswerable caught, 2.6 % of the answerable lost
 * natural questions, of other documents: 97.4 % of the unanswerable caught
 * the whole library: 79.3 % of the unanswerable caught, 15.6 % of the answerable lost
 */
export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {
  relevance: {
    terms: -1.4528,
    neighbours: -0.62,
    around: 1.3538,
    document: 0.686,
    sentence: 2.6145,
    grams: 0.2361,
    words: 3.3853,
    pairs: 1.9271,
    names: 1.1877,
    said: 4.7917,
    metonyms: 1.4433,
    strangers: -1.878,
    gained: 4.5254,
    plain: -0.1342,
    common: 0.9796,
    title: 4.2462,
    implied: 19.0731,
    unanswered: -1.7683,
    uncounted: 0.1401,
    translated: -0.692,
    start: 1.7947,
    lookalikes: 1.1198,
    synonyms: 0.3162,
    lead: -1.0254,
    length: -2.4167,
    among: -0.7324,
    intercept: -0.1798,
  },
  answerability: {
    terms: 0.7356,
    neighbours: 2.538,
    around: -0.6601,
    document: -0.241,
    sentence: -0.1388,
    grams: 0.6538,
    words: 0.7478,
    pairs: -0.9522,
    names: -2.3461,
    said: 1.7323,
    metonyms: -7.1523,
    strangers: -2.5581,
    gained: 0.6135,
    plain: 0.3714,
    common: 0.4441,
    title: 2.3857,
    implied: 0.0638,
    unanswered: -7.317,
    uncounted: -1.6057,
    translated: -1.1738,
    start: 1.4021,
    lookalikes: 1.9259,
    synonyms: 3.7357,
    lead: 0.7844,
    length: 0.5282,
    among: 0,
    intercept: -2.5393,
  },
};

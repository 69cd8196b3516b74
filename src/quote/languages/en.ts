import { type QuoteLanguage, wordSet } from "./language.ts";

const CLAUSE_NEGATIONS = wordSet(`
  not no never neither nor none nobody nothing nowhere hardly cannot
  isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt shant shouldnt cant couldnt mustnt
  neednt mightnt aint
`);

const OTHER_NEGATIONS = wordSet("non without");

const NUMBER_WORDS = wordSet(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
  million millions billion billions trillion trillions
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth hundredth thousandth
  twice half halves thirds quarter quarters double triple
  dozen dozens tens
`);

const CLAUSE_OPENERS = wordSet(`
  that which who whom whose where when while because although though unless until if whether since but whereas
`);

/** English. */
export const en: QuoteLanguage = {
  tag: "en",
  clauseNegations: CLAUSE_NEGATIONS,
  otherNegations: OTHER_NEGATIONS,
  negatingPrefixes: ["in", "im", "ir", "il", "un", "non", "dis", "mis"],
  numberWords: NUMBER_WORDS,
  clauseOpeners: CLAUSE_OPENERS,
  coordinators: wordSet("and or nor then"),
  thousands: ",",
};

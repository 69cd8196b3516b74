import { type QuoteLanguage, wordSet } from "./language.ts";

const CLAUSE_NEGATIONS = wordSet("ne n pas jamais aucun aucune aucunement nullement guere rien nul nulle ni");

const OTHER_NEGATIONS = wordSet("non sans");

const NUMBER_WORDS = wordSet(`
  zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente
  quarante cinquante soixante septante huitante octante nonante cent cents mille million millions milliard
  milliards billion billions
  premier premiere premiers premieres second seconde deuxieme troisieme quatrieme cinquieme sixieme septieme
  huitieme neuvieme dixieme onzieme douzieme vingtieme centieme millieme
  demi demie moitie tiers quart quarts double triple quadruple
  dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine
  centaine centaines millier milliers
`);

const CLAUSE_OPENERS = wordSet(`
  que qu qui dont lequel laquelle lesquels lesquelles si quand lorsque lorsqu puisque puisqu quoique quoiqu
  comme parce car mais tandis donc
`);

/** French. "un" is left out of the numbers: it is the article far more often. */
export const fr: QuoteLanguage = {
  tag: "fr",
  clauseNegations: CLAUSE_NEGATIONS,
  otherNegations: OTHER_NEGATIONS,
  negatingPrefixes: ["in", "im", "ir", "il", "non", "mal", "des", "dis", "de"],
  numberWords: NUMBER_WORDS,
  clauseOpeners: CLAUSE_OPENERS,
  coordinators: wordSet("et ou ni puis"),
  thousands: ".",
};

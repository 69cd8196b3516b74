import { FORMS_EN } from "./en-forms.ts";
import { HOW_LONG, HOW_OLD, MEASURES_EN } from "./en-measures.ts";
import { groupedBy, type Language, phraseList, referencesTo, snowballStem, wordSet } from "./language.ts";

// Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs that any sentence may have.
// "us" and "may" are left in: they are also a country and a month.
const STOP_WORDS = wordSet(`
  a an the this that these those
  i me my mine myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one ones
  another others either neither anyone anybody anything everyone everybody everything nobody nothing somebody
  whatever whichever whoever
  and but or nor so if then than because as while until although though whether whereas whilst whenever wherever whereby
  of at by for with about against between into through during before after above below to from up down in out on
  off over under again upon within without per across along alongside among amongst onto towards underneath beneath till
  despite
  am is are was were be been being have has had having do does did doing done can could will would shall should
  might must
  what which who whom whose where when why how
  not no only very too also just more most such other some any each every all both few own same here there ever
  thus thereby therein thereafter likewise anyway somehow somewhere anywhere etc
  however therefore hence moreover furthermore nevertheless nonetheless meanwhile
  isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt shant shouldnt cant cannot couldnt
  mustnt lets im ive id ill youre youve hes shes theyre theyve weve thats whats wheres whos
`);

// How a question asks, whatever it is about, and what politeness adds.
const ASKING_WORDS = wordSet(`
  many much please tell say says said explain give know thing something someone hello hi thanks thank
`);

// The same words as they are typed in chat.
const CHAT_WORDS = wordSet(`
  wat wot wut wats whats wich hw y r u ur b c k n m da dat dis dey thx ty pls plz idk lol bout abt bc bcuz cuz coz
  cos gonna wanna gotta gimme lemme sum sumthin sth sb ppl b4 w wo vs
`);

const FILLERS = phraseList(`
  by the way, in fact, of course, right now, at the moment, in the end, for example, kind of, sort of, a lot, as well,
  so far, at least, at all, in particular, in general, in the first place, for real
`);

const INTERROGATIVES = wordSet(`
  what which who whom whose where when why how whats whos wheres wat wot wut wats wich hw y
`);

const PERSONS = wordSet(`
  mr mrs ms dr sir lord lady man men woman women
  father mother son daughter brother sister husband wife uncle aunt nephew niece widow heir heiress
  king queen emperor empress tsar sultan caliph khan shogun consul prince princess duke duchess countess baron
  baroness earl pope bishop archbishop cardinal priest monk abbot abbess saint st prophet
  president minister chief leader chancellor dictator deputy senator congressman mayor governor prefect
  ambassador diplomat secretary spokesman spokeswoman spokesperson candidate activist successor
  colonel captain admiral marshal commander lieutenant sergeant officer soldier pilot
  director manager boss ceo founder creator inventor entrepreneur
  author writer poet novelist journalist editor critic
  painter sculptor architect artist musician composer singer actor actress comedian filmmaker producer photographer
  scientist scholar researcher professor philosopher historian physicist chemist biologist mathematician astronomer
  physician doctor engineer psychologist sociologist economist anthropologist archaeologist geographer linguist
  specialist expert
  lawyer judge prosecutor explorer navigator astronaut cosmonaut player coach champion referee student pupil
  worker employee official peasant slave
  person people child children orphan adult citizen inhabitant resident voter member supporter population public
  government parliament senate assembly council committee commission ministry administration court police army church
  company bank team club union party association university
`);

const CLAUSE_NEGATIONS = wordSet(`
  not no never neither nor none nobody nothing nowhere hardly cannot
  isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt shant shouldnt cant couldnt mustnt
  neednt mightnt aint
`);

const OTHER_NEGATIONS = wordSet("non without");

// Ordinals, fractions and rough numbers too.
const QUOTED_NUMBERS = wordSet(`
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

const snowball = snowballStem("english");

/** English. */
export const en: Language = {
  tag: "en",
  stopWords: STOP_WORDS,
  accentedWords: new Set(),
  askingWords: new Set([...ASKING_WORDS, ...CHAT_WORDS]),
  fillers: [...FILLERS, ...HOW_LONG, ...HOW_OLD],
  interrogatives: INTERROGATIVES,
  when: new RegExp(
    [
      // At the beginning or the end, or after a preposition.
      String.raw`^\P{L}*(?:(?:and|but|so|since|until|till|from|by)\P{L}+)*w(?:he?)?n(?!\p{L})`,
      String.raw`(?<!\p{L})(?:since|until|till|is|was)\P{L}+when(?!\p{L})`,
      String.raw`(?<!\p{L})when(?:\P{L}+\p{L}+)?\P{L}*$`,
      String.raw`(?<!\p{L})dates?(?!\p{L})`,
      String.raw`(?<!\p{L})(?:what|which|wat|wich)\P{L}+(?:(?:is|was|are|were)\P{L}+the\P{L}+)?(?:years?|days?|months?|century|centuries|decades?|era)(?!\p{L})`,
    ].join("|"),
    "u",
  ),
  timeWords: wordSet("century centuries decade decades"),
  who: /^\P{L}*(?:(?:to|by|with|for|from|of|according|and|but|so)\P{L}+)*who(?:m|s|se)?(?!\p{L})|(?<!\p{L})(?:to|by|with|for|from) whom?\P{L}*$/u,
  persons: PERSONS,
  counting: phraseList("how many, how much, number"),
  measuring: phraseList(`
    how big, how large, how long, how wide, how deep, how high, how tall, how far, how heavy, how fast, how old, how often,
    how hot, how cold, rate, percentage, percent, proportion, what share, population, age, area, depth, height, length,
    width, altitude, distance, diameter, size, weight, mass, volume, density, price, cost, amount, budget, salary, gdp,
    duration, speed, temperature
  `),
  measures: MEASURES_EN,
  numberWords: wordSet(`
      zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
      million millions billion billions dozen dozens score half third thirds quarter quarters double triple twice
      several
    `),
  clitics: /'s?$/iu,
  alternatives: /(?<=\p{L}{2})\(e?s\)(?!\p{L})/giu,
  inverted: /(?!)/gu,
  references: referencesTo("section subsection chapter appendix part paragraph figure table example"),
  grouped: groupedBy(","),
  stem(word) {
    // Snowball takes their last letter for one that the ending doubles, as in "sitting".
    const cut = snowball(word.replace(/(^(?:add|boycott|ebb|egg|err)|ff)(?:ed|ing)$/u, "$1"));
    return FORMS_EN.stemOf.get(cut) ?? cut;
  },
  otherStems: FORMS_EN.otherStems,
  quote: {
    clauseNegations: CLAUSE_NEGATIONS,
    otherNegations: OTHER_NEGATIONS,
    shortNegations: {},
    negatingPrefixes: ["in", "im", "ir", "il", "un", "non", "dis", "mis"],
    numberWords: QUOTED_NUMBERS,
    clauseOpeners: CLAUSE_OPENERS,
    coordinators: wordSet("and or nor then"),
    thousands: ",",
  },
};

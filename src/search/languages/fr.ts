import { groupedBy, type Language, snowballStem, wordList } from "./language.ts";

// Articles, pronouns, prepositions, conjunctions, the forms of être and avoir, adverbs that any sentence may have.
// "été" is left in: it is also the summer.
const STOP_WORDS = wordList(`
  le la les un une des du de au aux l d
  je j tu t il elle on nous vous ils elles me m te se s lui leur leurs y en moi toi soi eux
  ce c cet cette ces ceci cela ca celui celle ceux celles ci
  mon ma mes ton ta tes son sa ses notre nos votre vos
  qui que qu quoi dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel
  a dans par pour sur avec sans sous vers chez entre contre depuis pendant selon lors jusque jusqu afin ainsi
  et mais donc or ni car si comme lorsque lorsqu puisque puisqu quoique quand parce
  ne n pas plus aussi tres tout tous toute toutes meme memes encore deja alors puis bien peu trop tant
  suis es est sommes etes sont etais etait etions etiez etaient fus fut fumes furent serai seras sera serons
  serez seront serais serait serions seraient sois soit soyons soyez soient fusse fussent etant etre
  ai as avons avez ont avais avait avions aviez avaient eus eut eumes eurent aurai auras aura aurons aurez
  auront aurais aurait aurions auraient aie aies ait ayons ayez aient eussent ayant avoir eu eue eus
`);

// How a question asks, whatever it is about, and what politeness adds.
const ASKING_WORDS = wordList(`
  pourquoi comment combien quelqu quelque quelques chose
  peut peux pouvez peuvent pourrait fait faire font doit dois veut veux voudrais
  dire dis dit dites donne donner donnez explique expliquer expliquez sais savoir
  merci bonjour salut
`);

// Question and function words as they are typed in chat: shortened, run together, spelt as they sound.
const CHAT_WORDS = wordList(`
  koi kwa qoi ki ke kel kels kelle kelles kesk keske keskil kesako cki ckoi cest g
  pk pq pkoi pcq pcke prk pr pourkoi psk pask paske parske cb cmb cbn combi1 konbien kombien
  qd kan kand kt cmt cmnt comen koman komen koment kom ya yatil yavait yen ta jai esk eske esque ske
  ds ac av avc avek ms mm tt tte ts ttes bcp vrmt tjs tjr tjrs jms dja ns vs qq qqn qqch qqs
  jsuis jsui chui chuis jsp jveu jveux slt bjr bsr cc coucou mdr lol ptdr svp stp plz mrc frr
`);

const INTERROGATIVES = wordList(`
  qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles duquel comment combien pourquoi quand
  koi kwa qoi ki ke kel kels kelle kelles kesk keske keskil kesako cki ckoi pk pq pkoi pourkoi cb cmb cbn kombien
  kan kand cmt koman komen koment kom esk eske
`);

/** French. */
export const fr: Language = {
  tag: "fr",
  stopWords: new Set(STOP_WORDS),
  accentedWords: new Set(wordList("né sûr dû tû mû")),
  askingWords: new Set([...ASKING_WORDS, ...CHAT_WORDS]),
  interrogatives: new Set(INTERROGATIVES),
  whenWords: new Set(wordList("quand date annee annees siecle epoque mois jour")),
  howManyWords: new Set(wordList("combien nombre taux pourcentage population superficie age")),
  numberWords: new Set(
    wordList(`
      zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
      cinquante soixante septante quatrevingts octante nonante cent cents mille million millions milliard milliards
      dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine
      centaines millier milliers moitie tiers quart quarts double triple plusieurs
    `),
  ),
  clitics: /^(?:(?:jus|lors|puis|quoi|quel)?qu|[ldjtmsncy])'/iu,
  grouped: groupedBy("."),
  stem: snowballStem("french"),
};

import { fold } from "../text/analysis.ts";
import { FORMS_FR } from "./fr-forms.ts";
import { HOW_LONG, MEASURES_FR } from "./fr-measures.ts";
import { groupedBy, type Language, phraseList, referencesTo, snowballStem, wordSet } from "./language.ts";

// Articles, pronouns, prepositions, conjunctions, the forms of être and avoir, adverbs that any sentence may have.
// "été" is left in: it is also the summer.
const STOP_WORDS = wordSet(`
  le la les un une des du de au aux l d
  je j tu t il elle on nous vous ils elles me m te se s lui leur leurs y en moi toi soi eux
  ce c cet cette ces ceci cela ca celui celle ceux celles ci
  mon ma mes ton ta tes son sa ses notre nos votre vos
  qui que qu quoi dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles
  duquel desquels desquelles auquel auxquels auxquelles chacun chacune uns unes
  a dans par pour sur avec sans sous vers chez entre contre depuis pendant selon lors jusque jusqu afin ainsi
  aupres envers quant parmi malgre hormis etc
  et mais donc or ni car si comme lorsque lorsqu puisque puisqu quoique quand parce
  ne n pas plus aussi egalement tres tout tous toute toutes meme memes encore deja alors puis bien peu trop tant autant
  cependant toutefois neanmoins pourtant tandis notamment ensuite enfin desormais voire certes
  suis es est sommes etes sont etais etait etions etiez etaient fus fut fumes furent serai seras sera serons
  serez seront serais serait serions seraient sois soit soyons soyez soient fusse fussent etant etre
  ai as avons avez ont avais avait avions aviez avaient eus eut eumes eurent aurai auras aura aurons aurez
  auront aurais aurait aurions auraient aie aies ait ayons ayez aient eussent ayant avoir eu eue eus
`);

// How a question asks, whatever it is about, and what politeness adds.
const ASKING_WORDS = wordSet(`
  pourquoi comment combien quelqu quelque quelques chose
  peut peux pouvons pouvez peuvent pouvait pouvaient pourra pourront pourrait pourrais pourraient puisse puissent pu
  doit dois devons devez doivent devait devaient devra devront devrait devrais devraient faut faudra faudrait fallait
  veut veux voulez veulent voulait voulaient voudrait voudrais voudraient fait fais faire font faisait faisaient
  beaucoup dire dis dit dites disent disait donne donner donnez explique expliquer expliquez sais sait savoir savez
  merci bonjour salut
`);

// Question and function words as they are typed in chat: shortened, run together, spelt as they sound.
const CHAT_WORDS = wordSet(`
  koi kwa qoi ki ke kel kels kelle kelles kesk keske keskil kesako cki ckoi cest g
  pk pq pkoi pcq pcke prk pr pourkoi psk pask paske parske cb cmb cbn combi1 konbien kombien
  qd kan kand kt cmt cmnt comen koman komen koment kom ya yatil yavait yen ta jai esk eske esque ske
  ds ac av avc avek ms mm tt tte ts ttes bcp vrmt tjs tjr tjrs jms dja ns vs qq qqn qqch qqs
  jsuis jsui chui chuis jsp jveu jveux slt bjr bsr cc coucou mdr lol ptdr svp stp plz mrc frr dsl wsh tkt askip nan
  kil kils kon kelk kelkun komment kmt di fo fau dc mnt mtn pdt cetait labas alabase
`);

const FILLERS = phraseList(`
  la bas, ici bas, a la base, au final, en vrai, au juste, au fait, par hasard, vous plait, te plait, a propos,
  au sujet de, en ce moment, pour le moment, pour instant, pour l instant, tout de suite, en tout cas, a ton avis,
  a votre avis, bien sur, par exemple, en particulier, en general, au moins, c est a dire
`);

const INTERROGATIVES = wordSet(`
  qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles duquel comment combien pourquoi quand
  koi kwa qoi ki ke kel kels kelle kelles kesk keske keskil kesako cki ckoi pk pq pkoi pourkoi cb cmb cbn kombien
  kan kand qd cmt koman komen koment kom esk eske
`);

const PERSONS = wordSet(`
  mm mme mlle dr sir lord lady madame monsieur messieurs homme femme
  pere mere fils fille frere soeur epoux epouse mari oncle tante neveu niece veuve heritier heritiere
  roi reine empereur imperatrice tsar tsarine sultan calife khan shogun consul prince princesse duc duchesse comte
  comtesse baron baronne marquis marquise seigneur pape eveque archeveque cardinal pretre moine abbe abbesse
  saint sainte prophete
  president presidente ministre chef cheffe dirigeant dirigeante leader responsable chancelier chanceliere dictateur
  depute deputee senateur senatrice maire gouverneur gouverneure prefet prefete ambassadeur ambassadrice diplomate
  secretaire porteparole candidat candidate militant militante successeur
  colonel capitaine amiral marechal commandant commandante lieutenant sergent officier soldat pilote
  directeur directrice patron patronne pdg fondateur fondatrice createur creatrice inventeur inventrice entrepreneur
  auteur auteure autrice ecrivain ecrivaine poete poetesse romancier romanciere journaliste redacteur redactrice
  editeur editrice
  peintre sculpteur sculptrice architecte artiste musicien musicienne compositeur compositrice chanteur chanteuse
  acteur actrice comedien comedienne realisateur realisatrice producteur productrice photographe
  savant savante chercheur chercheuse professeur professeure philosophe historien historienne physicien
  physicienne chimiste biologiste mathematicien mathematicienne astronome medecin docteur ingenieur psychologue
  sociologue economiste anthropologue archeologue geographe linguiste specialiste expert experte
  avocat avocate juge procureur procureure explorateur exploratrice navigateur navigatrice astronaute cosmonaute
  joueur joueuse entraineur entraineuse champion championne arbitre etudiant etudiante
  ouvrier ouvriere employe employee salarie salariee cadre fonctionnaire paysan paysanne esclave eleve
  personne gens enfant orphelin orpheline adulte citoyen citoyenne habitant habitante electeur electrice membre partisan
  partisane peuple population public
  gouvernement parlement senat assemblee conseil comite commission ministere administration tribunal police armee eglise
  entreprise compagnie banque equipe club syndicat parti association universite
`);

const CLAUSE_NEGATIONS = wordSet("ne n pas jamais aucun aucune aucunement nullement guere rien nul nulle ni");

const OTHER_NEGATIONS = wordSet("non sans");

// Ordinals, fractions and rough numbers too. "un" is left out: it is the article far more often.
const QUOTED_NUMBERS = wordSet(`
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

// Nouns, names and adjectives; other words of some length that end so are verbs.
const NOUNS_IN_ENT = wordSet(`
  absent abstinent accent accident adherent adjacent adolescent afferent affluent ambivalent antecedent apparent
  ardent argent auvent client coefficient coherent competent concurrent confluent congruent conscient consequent
  content continent contingent contrevent convergent corpulent couvent decent deferent deficient detergent
  different diligent dissident divergent efficient effluent eloquent emergent eminent equivalent evident
  excedent excellent fervent florent frequent gradient imminent impatient impertinent imprudent incident
  incoherent incompetent inconscient inconsequent inconvenient indecent indifferent indigent indulgent influent
  ingredient inherent innocent insolent intelligent intermittent latent laurent mecontent negligent occident
  omnipresent onguent opulent orient paravent parent patient penitent permanent pertinent polyvalent precedent
  present president prevalent prudent quotient recent recipient recurrent referent regent resident reticent
  sergent serpent somnolent souvent strident subconscient subsequent talent torrent transparent trident
  turbulent urgent vincent violent virulent
`);

const snowball = snowballStem("french");

// Snowball knows the imperfect and the simple past; -ment and -tient are hardly ever plural.
const VERB_IN_ENT = /(?<=.{3})(?<!m|ai|èr|er|ir|[tv]i)ent$/u;

// It takes the end of "conflit" for a verb's, but not that of "conflits", and "étranger" but not "étrangère".
const PLURAL = /(?<=.{4}(?:[nt]|(?<!ve)r)|^(?:ami|loi|roi))s$/u;
const FEMININE_IN_AISE = /(?<=.{4}ais)es?$/u;
const FEMININE_IN_ERE = /(?<=[chgi]|ll)[eè]re(?=s?$)/u;

// Nouns to which Snowball gives the stem of a word that has nothing to do with them ("port", "porter"): theirs is the plural.
const APART_NOUNS = wordSet(`
  armoires bandits berges bulles cachettes capes cases châssis colliers colonnes compagnes coulisses coups crânes
  cuirs dames départements dômes doses fautes fers files foies fontes foyers francs golfs golfes legs
  lieues louis maïs mâles manières marais marées marquis mars mères moines moïses monts objections paradis
  parlements pays pères pétitions ports publicités raids régiments rennes rhumes sagas seines selles
  solos taxis tennis testaments tonnes trains vals ventes verres villas visas
`);
const APART = new Set([...APART_NOUNS, ...Array.from(APART_NOUNS, fold)]);

/**
 * Snowball's stem, less what it leaves apart: "utilisent", whole; "modifier", not cut as "modifie" and "modification" are;
 * "active", other than "actif"; "menus", other than "menu"; and irregular forms; and what it doesn't: "port" and "porter".
 */
function stem(word: string): string {
  const plural = word.endsWith("s") ? word : `${word}s`;
  if (APART.has(plural)) return plural;
  const isPlural = VERB_IN_ENT.test(word) && !NOUNS_IN_ENT.has(fold(word));
  const noun = word.replace(FEMININE_IN_AISE, "").replace(FEMININE_IN_ERE, "er").replace(PLURAL, "");
  const cut = snowball(isPlural ? word.slice(0, -"nt".length) : noun);
  return (
    FORMS_FR.stemOf.get(cut) ?? cut.replace(/(?<=.{2})(?:ifi|iv)$/u, "if").replace(/(?<=.{3}[aiouéû])s$/u, "")
  );
}

// "quand même" asks for no time.
const WHEN = String.raw`(?:quand|qd|kan[dt]?)(?!\p{L}|\P{L}+(?:meme|mm)(?!\p{L}))`;
const BEFORE_WHEN = "c|cest|est|etait|a|de|depuis|jusqu|partir|pour|vers|et|mais";

// No others: what a command takes stays a word (`open(file)`), and so does what a dot parts (`pain•lait`).
const ENDING = "(?:[lnstv]?es?|sses?|i?[eè]res?|t?rices?|euses?|s|x|aux)";
const DOT = "[·•⋅‧]";
const ALTERNATIVES = new RegExp(
  String.raw`(?<=\p{L}{2})(?:\(${ENDING}\)s?|${DOT}${ENDING}(?:${DOT}s)?|\.e(?:\.?s)?|-e-s)(?!\p{L})`,
  "giu",
);

/** French. */
export const fr: Language = {
  tag: "fr",
  stopWords: STOP_WORDS,
  accentedWords: wordSet("né sûr dû tû mû"),
  askingWords: new Set([...ASKING_WORDS, ...CHAT_WORDS]),
  fillers: [...FILLERS, ...HOW_LONG],
  interrogatives: INTERROGATIVES,
  when: new RegExp(
    [
      // At the beginning or the end, or after a preposition.
      String.raw`^\P{L}*(?:(?:${BEFORE_WHEN})\P{L}+)*${WHEN}`,
      String.raw`(?<!\p{L})(?:${BEFORE_WHEN})\P{L}+${WHEN}`,
      String.raw`(?<!\p{L})${WHEN}(?:\P{L}+\p{L}+)?\P{L}*$`,
      String.raw`(?<!\p{L})dates?(?!\p{L})`,
      String.raw`(?<!\p{L})(?:quel|kel)(?:le)?s?\P{L}+(?:(?:est|etait|fut|sont)\P{L}+(?:l|la|le|les)\P{L}+)?(?:annee|jour|mois|siecle|epoque|decennie)s?(?!\p{L})`,
    ].join("|"),
    "u",
  ),
  timeWords: wordSet("siecle siecles decennie decennies"),
  who: /^\P{L}*(?:(?:c|cest|est|a|de|par|pour|avec|chez|contre|selon|et|mais)\P{L}+)*[qk]u?i(?!\p{L})|(?<!\p{L})(?:c|cest|est|a|de|par|pour|avec|chez|contre)\P{L}+[qk]u?i\P{L}*$/u,
  persons: PERSONS,
  counting: phraseList("combien, cb, cmb, cbn, combi1, kombien, konbien, nombre"),
  measuring: phraseList(`
    taux, pourcentage, proportion, quelle part, population, superficie, surface, age, profondeur, hauteur, longueur, largeur,
    altitude, distance, diametre, epaisseur, taille, poids, masse, volume, densite, effectif, effectifs, prix, cout, tarif,
    montant, budget, salaire, pib, duree, vitesse, temperature, puissance, debit
  `),
  measures: MEASURES_FR,
  numberWords: wordSet(`
      zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
      cinquante soixante septante quatrevingts octante nonante cent cents mille million millions milliard milliards
      dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine
      centaines millier milliers moitie tiers quart quarts double triple plusieurs
    `),
  clitics: /^(?:(?:jus|lors|puis|quoi|quel)?qu|[ldjtmsncy])'/iu,
  alternatives: ALTERNATIVES,
  inverted: /-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce)(?![\p{L}-])/giu,
  references: referencesTo("section sous-section chapitre annexe partie paragraphe figure tableau exemple"),
  grouped: groupedBy("."),
  stem,
  otherStems: FORMS_FR.otherStems,
  quote: {
    clauseNegations: CLAUSE_NEGATIONS,
    otherNegations: OTHER_NEGATIONS,
    shortNegations: { n: "ne" },
    negatingPrefixes: ["in", "im", "ir", "il", "non", "mal", "des", "dis", "de"],
    numberWords: QUOTED_NUMBERS,
    clauseOpeners: CLAUSE_OPENERS,
    coordinators: wordSet("et ou ni puis"),
    thousands: ".",
  },
};

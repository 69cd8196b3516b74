import type { IndexedDocument } from "../index/documents.ts";
import type { Index } from "../index/index.ts";
import { isNumber } from "../index/vocabulary.ts";
import type { Query } from "../question/query.ts";
import type { Term } from "../question/term.ts";
import type { Candidate } from "./candidates.ts";
import { createReader, REFERRED } from "./reading.ts";

/**
 * What the ranking knows of a passage and a question. Shares are of the question's idf in the index; those marked with
 * an asterisk, of how rare its terms are in texts at large: in a document of ten passages the idf hardly tells them apart.
 */
export const FEATURES = [
  /** BM25 of the words as they are written, stop words too. */
  "words",
  /** Share of the number of terms: those that the passage has. */
  "terms",
  /** Share of the letter sequences that the best sentence has. */
  "sentence",
  /** BM25 of the terms' letter sequences. */
  "grams",
  /** Share of the question's pairs of words that stand in a row in the passage too. */
  "pairs",
  /** Share* of the terms that the passage lacks, by synonyms as well, but has a word that looks like. */
  "lookalikes",
  /** Share* of the terms that the passage lacks but has a synonym of, as far as that tells as much. */
  "synonyms",
  /** How rare these are, in tens of nats and not as a share. */
  "said",
  /** Share* of the terms that are names in the question, of which the passage has a synonym alone: "Kiev" for its government. */
  "metonyms",
  /** Share* of the terms that are names and that the passage has. */
  "names",
  /** Share* of the terms that are numbers and that the passage has. */
  "numbers",
  /** Share* of the terms that are names or numbers in the question, lost, and not said by a synonym either. */
  "strangers",
  /** Share* of the terms that the passage has. */
  "rare",
  /** How rare the terms that the passage has are, in tens of nats and not as a share: many rare words are no chance. */
  "gained",
  /** The same of those among them that are no names in the question. */
  "plain",
  /** The same of those that are common in texts at large. */
  "common",
  /** The same of the terms that neither the document's passages nor its title have. */
  "lost",
  /** How many terms the passage lacks. */
  "missing",
  /** Logarithm of the passage's length as BM25 normalises it, by the share `rare`: a long one has more by chance. */
  "length",
  /** Share of the passage's words that are the question's: one that says little else answers nothing. */
  "echo",
  /** Share of the terms that the document's title has, as far as that says what it is about. */
  "title",
  /**
   * Share* of the terms that the passage lacks, by synonyms as well, but that its document is about by its title; half of
   * it where the passage bears on no other.
   */
  "implied",
  /** The same of the question's words, as they are written: their share. */
  "impliedWords",
  /** Share of the terms that any passage of the document has. */
  "document",
  /** Logarithm of the number of the document's passages: among many, one is like the question by chance. */
  "size",
  /** Share of the terms that the passage or one beside it in the document has; 0 where it bears on none itself. */
  "neighbours",
  /** Share of the terms that the passage has and the one before it lacks: here it may begin to be about them. */
  "opening",
  /** Share of the terms that the three passages after it have; 0 where it bears on none itself. */
  "following",
  /** BM25 of the terms in the passages around it in the document, the nearest most; 0 where it bears on none itself. */
  "around",
  /** Share of the terms that the passage has, less the further from its beginning they come first. */
  "start",
  /** Where the question asks when: years, months and days in the best sentence, two at most. */
  "dates",
  /** Where the question asks how many: logarithm of the numbers in the passage. */
  "quantities",
  /** Where the question asks how many of a thing: 1 if a number stands right before its word, less the further away. */
  "counted",
  /**
   * Where the question asks when or how many, and the passage has no date or number, or none of what it asks: the share
   * of that among the terms.
   */
  "unanswered",
  /** Where the question asks who: 1 if the passage has nobody. */
  "nobody",
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

const WHATEVER_THE_TERMS: readonly Feature[] = [
  "metonyms",
  "numbers",
  "dates",
  "quantities",
  "counted",
  "unanswered",
  "nobody",
];

/** Those that are worth more or less where a topic has few terms; of the others too few topics have any. */
export const BY_TERMS = FEATURES.filter((feature) => !WHATEVER_THE_TERMS.includes(feature));

// BM25's saturation and length normalisation as MiniSearch has them; others are within 0.3 points.
const SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.7;

const MOST_DATES = 2;

/** How surely a passage is about what its document's title says, where it has nothing else of the question. */
const TITLED_ALONE = 0.5;

/** By so many words a term that comes first counts for a third. */
const BEGINNING = 8;

/** By so many words a number before the word for what is counted counts for a third: "trois cents des plus beaux livres". */
const COUNTING = 2;

/** Brings sums of inverse document frequencies to the size of the other features. */
const NATS = 10;

/** A function that says of each candidate how it bears on the question. */
export function createFeatures(index: Index, query: Query): (candidate: Candidate) => Features {
  const asked = query.terms.map((term) => prepare(term, query, index));
  const written = query.words.map(({ forms }) => forms.map((form) => index.vocabulary.words[form] ?? ""));
  const titles = new Map<IndexedDocument, Titled>();
  const readTitle = (document: IndexedDocument) => {
    const isIn = (words: readonly string[]) => words.some((word) => document.title.has(word));
    const known = titles.get(document);
    const titled = known ?? { terms: asked.map((term) => isIn(term.written)), words: written.map(isIn) };
    titles.set(document, titled);
    return titled;
  };
  const measures = query.measures.map((measure) => index.language.measures[measure]?.told);
  const gramIdf = [...query.grams.values()];
  const read = createReader(index, query);
  const total = sum(asked, ({ idf }) => idf) || 1;
  const rarest = sum(asked, ({ rarity }) => rarity) || 1;
  const wordTotal = sum(query.words, ({ idf }) => idf) || 1;
  const gramTotal = query.gramTotal || 1;
  const pairIdf = query.words.slice(1).map(({ idf }, at) => Math.max(idf, query.words[at]?.idf ?? 0));
  const pairTotal = sum(pairIdf, (idf) => idf) || 1;

  return ({ passage, terms, neighbours, before, after, document, around }) => {
    const {
      words,
      pairs,
      grams,
      synonyms,
      lookalikes,
      first,
      shares,
      content,
      quantities,
      counted,
      hasPerson,
      dates,
      sentence,
    } = read(passage);
    const length = index.lengths[passage] ?? 0;
    const normal =
      SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / index.meanLength);
    const saturate = (count: number) => (count * (SATURATION + 1)) / (count + normal);
    const itsDocument = index.documentOf(passage);
    const titled = readTitle(itsDocument);

    // One loop over the terms: this is what a search does most.
    let [found, gained, lost] = [0, 0, 0];
    // It bears on the question itself, and on more of it than the title says.
    let [bears, isMore] = [false, false];
    const of = {
      neighbours: 0,
      opening: 0,
      following: 0,
      document: 0,
      title: 0,
      implied: 0,
      names: 0,
      numbers: 0,
      lookalikes: 0,
      said: 0,
      metonyms: 0,
      plain: 0,
      common: 0,
      strangers: 0,
      start: 0,
    };
    for (let place = 0; place < asked.length; place++) {
      const term = asked[place] as Asked;
      const { idf, rarity } = term;
      const bit = 1 << place;
      const share = terms & bit ? (shares[place] ?? 0) : 0;
      const said = share > 0 ? 0 : (synonyms[place] ?? 0);
      if (share > 0) {
        found += share;
        gained += share * rarity;
        if (!term.isNamed) of.plain += share * rarity;
        if (term.isCommon) of.common += share * rarity;
        of.names += share * rarity * term.nameness;
        if (term.isNumber) of.numbers += share * rarity;
      } else if (said > 0) {
        of.said += rarity * said;
        if (term.isNamed) of.metonyms += rarity * said;
      } else of.lookalikes += rarity * (lookalikes[place] ?? 0);
      bears ||= share > REFERRED || said > 0 || (lookalikes[place] ?? 0) > 0;
      if (neighbours & bit) of.neighbours += idf;
      if (share > REFERRED && !(before & bit)) of.opening += idf;
      if (after & bit) of.following += idf;
      const isTitled = titled.terms[place] ?? false;
      if (isTitled) {
        of.title += idf;
        if (share === 0) of.implied += rarity * (1 - said);
      } else isMore ||= share > 0 || said > 0 || (lookalikes[place] ?? 0) > 0;
      if (document & bit) of.document += idf;
      else if (!isTitled) {
        lost += rarity;
        if (term.isNamed && said === 0) of.strangers += rarity;
      }
      of.start += idf * Math.exp(-(first[place] ?? 0) / BEGINNING);
    }
    const counts = query.words.map(({ forms }) => sum(forms, (form) => words.get(form) ?? 0));
    const isMeasured = measures.every((told) => told?.test(index.passages[passage]?.text ?? "") ?? true);
    const aboutness = itsDocument.aboutness * (isMore ? 1 : TITLED_ALONE);
    return {
      terms: found / (asked.length || 1),
      neighbours: bears ? of.neighbours / total : 0,
      opening: of.opening / total,
      following: bears ? of.following / total : 0,
      document: of.document / total,
      size: Math.log(itsDocument.end - itsDocument.start),
      title: (itsDocument.aboutness * of.title) / total,
      names: of.names / rarest,
      numbers: of.numbers / rarest,
      lookalikes: of.lookalikes / rarest,
      synonyms: of.said / rarest,
      said: of.said / NATS,
      metonyms: of.metonyms / rarest,
      implied: (aboutness * of.implied) / rarest,
      impliedWords:
        (aboutness *
          sum(query.words, ({ idf }, place) => (titled.words[place] && counts[place] === 0 ? idf : 0))) /
        wordTotal,
      words: sum(query.words, ({ idf }, place) => idf * saturate(counts[place] ?? 0)) / wordTotal,
      pairs: sum([...pairs], (place) => pairIdf[place] ?? 0) / pairTotal,
      grams: sum(grams, (count, place) => (gramIdf[place] ?? 0) * saturate(count)) / gramTotal,
      sentence: sentence.idf / gramTotal,
      strangers: of.strangers / rarest,
      rare: gained / rarest,
      gained: gained / NATS,
      plain: of.plain / NATS,
      common: of.common / NATS,
      lost: lost / NATS,
      missing: asked.length - found,
      length: (gained / rarest) * Math.log(normal / SATURATION),
      echo: content.asked / (content.words || 1),
      around: bears ? around / total : 0,
      start: of.start / total,
      dates: query.asksWhen ? Math.min(MOST_DATES, sentence.dates) : 0,
      quantities: query.asksHowMany ? Math.log(1 + quantities) : 0,
      counted: Math.exp((1 - counted) / COUNTING),
      unanswered:
        (query.asksWhen && dates === 0) || (query.asksHowMany && quantities === 0) || !isMeasured
          ? 1 / (asked.length + 1)
          : 0,
      nobody: Number(query.asksWho && !hasPerson),
    };
  };
}

/** By term and by word of the question, in order: whether a title has it. */
interface Titled {
  readonly terms: readonly boolean[];
  readonly words: readonly boolean[];
}

/** Not an ordinal, which may be written in many ways. */
const NUMBER = /^[\d.]+$/u;

/** A term with what is looked up of it for every passage. */
interface Asked extends Pick<Term, "idf" | "rarity" | "nameness"> {
  /** Its words and stems as they are written. */
  readonly written: readonly string[];
  readonly isNumber: boolean;
  /** The question has it as a name or a number. */
  readonly isNamed: boolean;
  /** Texts at large have it often. */
  readonly isCommon: boolean;
}

function prepare(term: Term, { first }: Query, index: Index): Asked {
  const { idf, rarity, nameness, tokens, stems, asked } = term;
  return {
    idf,
    nameness,
    rarity,
    written: [
      ...tokens.flatMap(({ word, stem }) => [word, stem]),
      ...Array.from(stems.keys(), (stem) => index.vocabulary.stems[stem] ?? ""),
    ],
    isNumber: isNumber(tokens[0]?.word ?? ""),
    isNamed: isNumber(asked.word)
      ? NUMBER.test(asked.word)
      : asked.capital && (asked !== first || !index.isWord(asked.stem)),
    isCommon: tokens.some((token) => index.background?.has(token.stem)),
  };
}

function sum<T>(things: readonly T[], worth: (thing: T, place: number) => number): number {
  let total = 0;
  for (let place = 0; place < things.length; place++) total += worth(things[place] as T, place);
  return total;
}

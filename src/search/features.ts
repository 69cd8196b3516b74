import type { Candidate } from "./candidates.ts";
import type { Index } from "./index.ts";
import type { Query, Term } from "./query.ts";
import { createReader } from "./reading.ts";
import { isNumber } from "./vocabulary.ts";

/** What the ranking knows of a passage and a question; shares are of the question's idf. */
export const FEATURES = [
  /** BM25 of the words as they are written, stop words too. */
  "words",
  /** Share of the terms that the passage has. */
  "terms",
  /** Share of the letter sequences that the best sentence has. */
  "sentence",
  /** BM25 of the terms' letter sequences. */
  "grams",
  /** Share of the question's pairs of words that stand in a row in the passage too. */
  "pairs",
  /** Share of the terms that the passage lacks but has a word that looks like. */
  "lookalikes",
  /** Share of the terms that the passage lacks but has a synonym of. */
  "synonyms",
  /** Share of the terms that are names and that the passage has. */
  "names",
  /** Share of the terms that are numbers and that the passage has. */
  "numbers",
  /** Share of the terms that are names or numbers in the question and that no passage of the document has. */
  "strangers",
  /** How rare the terms are in texts at large, as a share of the question's: those that the passage has. */
  "rare",
  /** The same of the terms that the passage has, in tens of nats and not as a share: many rare words are no chance. */
  "gained",
  /** The same of the terms that no passage of the document has. */
  "lost",
  /** How many terms the passage lacks. */
  "missing",
  /** Logarithm of the passage's length. */
  "length",
  /** Share of the terms that the document's title has. */
  "title",
  /** Share of the terms that any passage of the document has. */
  "document",
  /** Share of the terms that the passage or one beside it in the document has. */
  "neighbours",
  /** Where the question asks when: years in the best sentence, two at most. */
  "years",
  /** Where the question asks how many: logarithm of the numbers in the passage. */
  "quantities",
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

// BM25's saturation and length normalisation as MiniSearch has them; others are within 0.3 points.
const SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.7;

const MOST_YEARS = 2;

/** Brings sums of inverse document frequencies to the size of the other features. */
const NATS = 10;

/** A function that says of each candidate how it bears on the question. */
export function createFeatures(index: Index, query: Query): (candidate: Candidate) => Features {
  const { vocabulary } = index;
  const read = createReader(index, query);
  const total = sum(query.terms, ({ idf }) => idf) || 1;
  const wordTotal = sum(query.words, ({ idf }) => idf) || 1;
  const gramTotal = query.gramTotal || 1;
  const pairIdf = query.words.slice(1).map(({ idf }, at) => Math.max(idf, query.words[at]?.idf ?? 0));
  const pairTotal = sum(pairIdf, (idf) => idf) || 1;

  /** The idf of the terms, each as far as `part` says, as a share of the question's. */
  const share = (part: (term: Term, bit: number) => number) =>
    query.terms.reduce((found, term, place) => found + term.idf * part(term, 1 << place), 0) / total;
  /** How much the terms that count tell in texts at large. */
  const rarities = query.terms.map(({ tokens, idf }) => index.background?.(tokens) ?? idf);
  const rareness = (counts: (bit: number) => number) =>
    sum(rarities, (rarity, place) => rarity * counts(1 << place));
  const has = (set: number, bit: number) => (set & bit ? 1 : 0);

  return ({ passage, terms, neighbours, document }) => {
    const { words, pairs, grams, stems, quantities, sentence } = read(passage);
    const length = index.lengths[passage] ?? 0;
    const normal =
      SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / index.meanLength);
    const saturate = (count: number) => (count * (SATURATION + 1)) / (count + normal);
    const { title } = index.documentOf(passage);
    const likest = ({ lookalikes }: Term) =>
      Math.max(0, ...Array.from(lookalikes, ([stem, similarity]) => (stems.has(stem) ? similarity : 0)));
    return {
      terms: sum(query.terms, (_, place) => has(terms, 1 << place)) / (query.terms.length || 1),
      neighbours: share((_, bit) => has(neighbours, bit)),
      document: share((_, bit) => has(document, bit)),
      title: share(({ tokens, stems: its }) => {
        const asked = [
          ...tokens.map(({ stem }) => stem),
          ...Array.from(its.keys(), (one) => vocabulary.stems[one] ?? ""),
        ];
        return asked.some((stem) => title.has(stem)) ? 1 : 0;
      }),
      names: share((term, bit) => term.nameness * has(terms, bit)),
      numbers: share((term, bit) => (isNumber(term.tokens[0]?.word ?? "") ? has(terms, bit) : 0)),
      lookalikes: share((term, bit) => (has(terms, bit) ? 0 : likest(term))),
      synonyms: share(({ synonyms }, bit) =>
        !has(terms, bit) && Array.from(synonyms).some((stem) => stems.has(stem)) ? 1 : 0,
      ),
      words:
        sum(query.words, ({ forms, idf }) => idf * saturate(sum(forms, (form) => words.get(form) ?? 0))) /
        wordTotal,
      pairs: sum([...pairs], (place) => pairIdf[place] ?? 0) / pairTotal,
      grams: sum([...query.grams], ([gram, idf]) => idf * saturate(grams.get(gram) ?? 0)) / gramTotal,
      sentence: sentence.idf / gramTotal,
      strangers: share(({ asked }, bit) => {
        const names = isNumber(asked.word) || (asked.capital && asked !== query.first);
        return names && !has(document, bit) ? 1 : 0;
      }),
      rare: rareness((bit) => has(terms, bit)) / (rareness(() => 1) || 1),
      gained: rareness((bit) => has(terms, bit)) / NATS,
      lost: rareness((bit) => 1 - has(document, bit)) / NATS,
      missing: sum(query.terms, (_, place) => 1 - has(terms, 1 << place)),
      length: Math.log(1 + length),
      years: query.asksWhen ? Math.min(MOST_YEARS, sentence.years) : 0,
      quantities: query.asksHowMany ? Math.log(1 + quantities) : 0,
    };
  };
}

function sum<T>(things: readonly T[], worth: (thing: T, place: number) => number): number {
  return things.reduce((total, thing, place) => total + worth(thing, place), 0);
}

import type { Index } from "../index/index.ts";
import { NAME } from "../index/persons.ts";
import type { IndexedSynonym } from "../index/synonyms.ts";
import { isNumber } from "../index/vocabulary.ts";
import { analyse, type Token } from "../text/analysis.ts";
import { type Asked, type Rendering, translate } from "./foreign.ts";
import { readUnknown } from "./spelling.ts";

/** A word that a question asks for, as an index reads it. */
export interface Term {
  /** The word of the question, or the first of those, that it stands for. */
  readonly asked: Token;
  /** The ways to write it, the commonest first: the word itself, or what translates it. */
  readonly tokens: readonly Token[];
  /** Its stems, each with a weight: 1, or less for a word that only looks akin to one that no passage has. */
  readonly stems: ReadonlyMap<number, number>;
  /** Of a word that few passages have: the stems of those that look like it, with their similarity. */
  readonly lookalikes: ReadonlyMap<number, number>;
  readonly synonyms: readonly Synonym[];
  /** How much it tells passages apart. */
  readonly idf: number;
  /** How much it tells in texts at large. */
  readonly rarity: number;
  /** From 0 to 1: how surely it is a name. */
  readonly nameness: number;
}

/** A word, or two in a row, that says the same as one of a question, or as it and the one beside it. */
export interface Synonym {
  readonly stems: readonly number[];
  /** The share of what the question's word tells in texts at large that it tells, as far as its sense is meant: to 1. */
  readonly worth: number;
}

/** @returns null for a misspelling of a word that says nothing of the subject */
export function readTerm(token: Token, index: Index, asked: Asked): Term | null {
  const stems = new Map(knownStems(token, index).map((stem) => [stem, 1]));
  if (stems.size > 0) return createTerm(token, [token], stems, index);
  const ways =
    asked.kind === "unclear" ? translate(analyse(token.word, asked.language), asked.dictionary, index) : [];
  if (ways.length > 0) return readRendering({ tokens: [token], ways }, index)[0] ?? null;
  // A word that the language has is no misspelling, nor is one that only its accents tell from a stop word.
  if ((!isNumber(token.word) && index.isWord(token.stem)) || index.language.stopWords.has(token.word))
    return createTerm(token, [token], stems, index);
  const unknown = readUnknown(token.word, index);
  return unknown && createTerm(token, [token], unknown, index);
}

/** How sure the first of several translations is, and the others. */
const FIRST_WAY = 1;
const OTHER_WAY = 0.8;

/** A notion of a question in another language: one term, or one for each word of what the documents say for it. */
export function readRendering({ tokens, ways }: Rendering, index: Index): Term[] {
  const [token] = tokens;
  const [first] = ways;
  if (!token) return [];
  if (!first) {
    const known = new Map(knownStems(token, index).map((stem) => [stem, FIRST_WAY]));
    return [
      createTerm(token, [token], known.size > 0 ? known : (readUnknown(token.word, index) ?? known), index),
    ];
  }

  const others = ways
    .slice(1)
    .filter((way) => way.length === 1)
    .flat();
  return first.map((word, place) => {
    const stems = new Map<number, number>();
    const add = (one: Token, weight: number) => {
      for (const stem of knownStems(one, index)) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
    };
    // A word that the passages' language lacks they may have as it is.
    if (tokens.length === 1 && (token.capital || !index.isWord(token.stem))) add(token, FIRST_WAY);
    add(word, FIRST_WAY);
    if (place === 0) for (const other of others) add(other, OTHER_WAY);
    return createTerm(token, [word, ...(place === 0 ? others : [])], stems, index);
  });
}

// A word typed without its accents may have another stem than with them; the index has seen the word itself.
function knownStems({ word, stem }: Token, { vocabulary, stems }: Index): number[] {
  const number = vocabulary.word(word);
  return [vocabulary.stem(stem), number === undefined ? undefined : vocabulary.stemOf[number]].filter(
    (one) => one !== undefined && stems.of(one) > 0,
  ) as number[];
}

/** How alike a word must look to be the kin of one that passages or the language have: that one is not misspelt. */
const KIN = 0.5;

/** A word that so many passages have is likely the one that is meant. */
const RARE = 5;

/** @param tokens the ways to say it, the commonest first */
function createTerm(
  asked: Token,
  tokens: readonly Token[],
  written: ReadonlyMap<number, number>,
  index: Index,
): Term {
  const { vocabulary, stems: frequencies } = index;
  const stems = new Map([...written, ...tokens.flatMap(({ stem }) => ofSameName(stem, index))]);
  const lookalikes = new Map<number, number>();
  const commonest = [...stems.keys()].sort((a, b) => frequencies.of(b) - frequencies.of(a))[0];
  // To look for others takes as long as the rest of a search.
  const rare = frequencies.of(commonest) < RARE ? tokens : [];
  for (const token of rare) {
    const least = stems.size > 0 || index.isWord(token.stem) ? KIN : 0;
    for (const { word, similarity } of vocabulary.lookalikes(token.word)) {
      const its = vocabulary.stemOf[word] ?? 0;
      if (!stems.has(its) && frequencies.of(its) > 0 && similarity >= least)
        lookalikes.set(its, Math.max(lookalikes.get(its) ?? 0, similarity));
    }
  }
  const idf = frequencies.idf(commonest);
  const rarity = index.background?.rarity(tokens.map(({ stem }) => stem)) ?? idf;
  // A country says the same as a state, but not as the United States; 14 the same as XIV.
  const mayBeName = asked.capital || isNumber(asked.word);
  const maySay = (stem: number) => !stems.has(stem) && (mayBeName || index.nameness(stem) < NAME);
  const synonyms = tokens
    .flatMap(({ stem }) => index.synonyms([stem]))
    .filter((said) => said.stems.length > 1 || said.stems.every(maySay))
    .map((said) => ({ stems: said.stems, worth: worthOf(said, rarity) }));
  return {
    asked,
    tokens,
    stems,
    lookalikes,
    synonyms,
    idf,
    rarity,
    nameness: Math.max(0, ...Array.from(stems.keys(), index.nameness)),
  };
}

/** "Ukraine" and "ukrainien" are one word, as the stemmer reads "Russie" and "russe" as one. */
function ofSameName(asked: string, { vocabulary, nameness, synonyms }: Index): (readonly [number, number])[] {
  const isName = (stem: number | undefined) => stem !== undefined && nameness(stem) >= NAME;
  const isNamed = isName(vocabulary.stem(asked));
  return synonyms([asked]).flatMap(({ stems: [stem], isDerived }) =>
    isDerived && stem !== undefined && (isNamed || isName(stem)) ? [[stem, 1]] : [],
  );
}

/** @param asked how much what is asked for tells in texts at large */
function worthOf({ share, rarity }: IndexedSynonym, asked: number): number {
  return Math.cbrt(share) * Math.min(1, rarity / asked);
}

/**
 * What says the same as two words of a question in a row ("Union européenne", UE) is a synonym of both, or of the one
 * that says what it is about ("faire appel", recourir).
 *
 * @param words those of the question that are no stop words, in order
 */
export function addSynonymsOfTwo(
  terms: readonly Term[],
  words: readonly Token[],
  index: Index,
): readonly Term[] {
  const termOf = new Map(terms.map((term) => [term.asked.stem, term]));
  const synonyms = new Map<Term, Synonym[]>();
  words.slice(1).forEach((second, place) => {
    const stems = [words[place]?.stem ?? "", second.stem];
    const pair = stems.map((stem) => termOf.get(stem)).filter((term) => term !== undefined);
    const rarity = pair.reduce((sum, term) => sum + term.rarity, 0);
    for (const said of pair.length > 0 ? index.synonyms(stems) : []) {
      const synonym = { stems: said.stems, worth: worthOf(said, rarity) };
      for (const term of pair) synonyms.set(term, [...(synonyms.get(term) ?? []), synonym]);
    }
  });
  return terms.map((term) => ({ ...term, synonyms: [...term.synonyms, ...(synonyms.get(term) ?? [])] }));
}

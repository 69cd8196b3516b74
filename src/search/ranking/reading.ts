import type { Index } from "../index/index.ts";
import { ALIAS, aliasIn, REFERENCE, SENTENCE_END } from "../index/marks.ts";
import { TRAITS } from "../index/traits.ts";
import type { Query } from "../question/query.ts";

/** What one pass over the words of a passage finds of a question. */
export interface Reading {
  /** How often it has each word of the question. */
  readonly words: ReadonlyMap<number, number>;
  /** Which pairs of the question's words stand in a row, by the place of the first in the question. */
  readonly pairs: ReadonlySet<number>;
  /** How often it has each letter sequence of the question's terms, in their order. */
  readonly grams: readonly number[];
  /** By term of the question: how well the best of its synonyms serves that the passage has, its heading aside; 0 for none. */
  readonly synonyms: readonly number[];
  /** The same of the words that look like it. */
  readonly lookalikes: readonly number[];
  /** By term of the question: how many words, stop words aside, stand before it; infinitely many where its sentences lack it. */
  readonly first: readonly number[];
  /** By term of the question: how much of it the passage has, if it has it: less where its sentences lack it. */
  readonly shares: readonly number[];
  /** How many words it has, stop words and its heading aside, and how many of them are the question's. */
  readonly content: { readonly words: number; readonly asked: number };
  /** Numbers that the question does not have and that are no part of a date. */
  readonly quantities: number;
  /** How many words from one of them a term comes that is counted, or its synonym: 1 or more, infinitely many where none does. */
  readonly counted: number;
  /** Where the question asks who: whether it has somebody whom the question does not have. */
  readonly hasPerson: boolean;
  /** Years, months and days that the question does not have. */
  readonly dates: number;
  /** Of the sentence with most of the letter sequences: their idf, and its dates. */
  readonly sentence: { readonly idf: number; readonly dates: number };
}

/** How much a word counts that a passage has by its heading, which others share. */
const BORROWED = 0.5;

/** How much a word counts in a title that a passage refers to: only so much that it is found. */
export const REFERRED = 0.1;

/** How many marks there are for all words. */
const MARKS = 4_096;

/** What a word may be of a question's: one of its words, a term, or a synonym or lookalike of one. */
const MARK = { asked: 1, term: 2, other: 4 };

/** A function that reads passages for one question. */
export function createReader(index: Index, query: Query): (passage: number) => Reading {
  const { vocabulary, texts, traits } = index;
  const { values: grams, starts } = vocabulary.gramsOf;
  // By letter sequence: its place among those that are asked for, from 1.
  const places = new Uint16Array(vocabulary.grams.length);
  const gramIdf = [...query.grams.values()];
  Array.from(query.grams.keys()).forEach((gram, place) => {
    places[gram] = place + 1;
  });
  const asked = new Set(query.words.flatMap(({ forms }) => forms));
  // Two stems in a row have a number beyond those of all stems.
  const inRow = (first: number, second: number) => (first + 1) * vocabulary.stems.length + second;
  const numberOf = ([first = 0, second]: readonly number[]) =>
    second === undefined ? first : inRow(first, second);
  const synonymsOf = termsByStem(
    query.terms.map(({ synonyms }) => synonyms.map(({ stems, worth }) => [numberOf(stems), worth])),
  );
  const lookalikesOf = termsByStem(query.terms.map((term) => term.lookalikes));
  const termsOf = termsByStem(query.terms.map(({ stems }) => Array.from(stems.keys(), (stem) => [stem, 1])));
  const followers = new Map<number, Map<number, number>>();
  query.words.slice(1).forEach(({ forms }, place) => {
    for (const first of query.words[place]?.forms ?? []) {
      const its = followers.get(first) ?? new Map<number, number>();
      for (const form of forms) its.set(form, place);
      followers.set(first, its);
    }
  });
  // Most words have nothing to do with the question: those without a mark are looked up nowhere else.
  const marks = new Uint8Array(MARKS);
  const mark = (word: number, as: number) => {
    marks[word % MARKS] = (marks[word % MARKS] ?? 0) | as;
  };
  const { values: forms, starts: formStarts } = vocabulary.formsOf;
  const markForms = (stem: number, as: number) => {
    const end = formStarts[stem + 1] ?? 0;
    for (let at = formStarts[stem] ?? 0; at < end; at++) mark(forms[at] ?? 0, as);
  };
  for (const word of asked) mark(word, MARK.asked);
  for (const stem of termsOf.keys()) markForms(stem, MARK.term);
  for (const stem of lookalikesOf.keys()) markForms(stem, MARK.other);
  for (const { stems } of query.terms.flatMap(({ synonyms }) => synonyms))
    markForms(stems.at(-1) ?? 0, MARK.other);

  return (passage) => {
    const words = new Map<number, number>();
    const pairs = new Set<number>();
    const counts = new Array<number>(gramIdf.length).fill(0);
    // By letter sequence: the last sentence that it was met in.
    const metIn = new Array<number>(gramIdf.length).fill(-1);
    let sentence = 0;
    let idf = 0;
    const synonyms = new Array<number>(query.terms.length).fill(0);
    const lookalikes = new Array<number>(query.terms.length).fill(0);
    const first = new Array<number>(query.terms.length).fill(Number.POSITIVE_INFINITY);
    const borrowed = new Array<number>(query.terms.length);
    let place = 0;
    let echoed = 0;
    let quantities = 0;
    // Whether the last word counts among them.
    let isQuantity = false;
    let sinceQuantity = Number.POSITIVE_INFINITY;
    let counted = Number.POSITIVE_INFINITY;
    let hasPerson = false;
    let dates = 0;
    let best = { idf: 0, dates: 0 };
    let its = 0;
    let last = SENTENCE_END;
    let lastAlias = SENTENCE_END;
    // The last word that was no stop word.
    let before = SENTENCE_END;
    let weight = index.passages[passage]?.section ? BORROWED : 1;

    const meetGrams = (word: number) => {
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? 0; at < end; at++) {
        const gram = (places[grams[at] ?? 0] ?? 0) - 1;
        if (gram === -1) continue;
        counts[gram] = (counts[gram] ?? 0) + weight;
        if (metIn[gram] === sentence) continue;
        metIn[gram] = sentence;
        idf += gramIdf[gram] ?? 0;
      }
    };
    const count = (served: readonly Served[] = []) => {
      if (sinceQuantity < counted && served.some(([term]) => query.counted.has(term)))
        counted = sinceQuantity;
    };
    const text = texts.of(passage);
    for (let position = 0; position < text.length; position++) {
      const word = text[position] ?? SENTENCE_END;
      if (word === SENTENCE_END) {
        sinceQuantity = Number.POSITIVE_INFINITY;
        isQuantity = false;
        weight = 1;
        if (idf > best.idf) best = { idf, dates: its };
        sentence++;
        idf = 0;
        its = 0;
        last = word;
        before = word;
        continue;
      }
      if (word === REFERENCE) {
        const end = text.indexOf(SENTENCE_END, position);
        for (const written of text.subarray(position + 1, end)) {
          const its = aliasIn(written) ?? written;
          if (asked.has(its)) words.set(its, (words.get(its) ?? 0) + REFERRED);
          const isContent = ((traits[its] ?? 0) & TRAITS.stop) === 0;
          if (isContent) note(borrowed, termsOf.get(vocabulary.stemOf[its] ?? -1), REFERRED);
        }
        position = end;
        continue;
      }
      if (word === ALIAS) {
        lastAlias = SENTENCE_END;
        continue;
      }
      const alias = aliasIn(word);
      if (alias !== undefined) {
        const pair = followers.get(lastAlias)?.get(alias);
        if (pair !== undefined) pairs.add(pair);
        lastAlias = alias;
        if ((traits[alias] ?? 0) & TRAITS.stop) continue;
        if (asked.has(alias)) words.set(alias, (words.get(alias) ?? 0) + weight);
        note(borrowed, termsOf.get(vocabulary.stemOf[alias] ?? 0), weight);
        meetGrams(alias);
        continue;
      }
      sinceQuantity++;
      const wasQuantity = isQuantity;
      isQuantity = false;
      const traitsOfWord = traits[word] ?? 0;
      const isContent = (traitsOfWord & TRAITS.stop) === 0;
      const marked = marks[word % MARKS] ?? 0;
      if (marked & MARK.asked && asked.has(word)) {
        words.set(word, (words.get(word) ?? 0) + weight);
        const pair = followers.get(last)?.get(word);
        if (pair !== undefined) pairs.add(pair);
      }
      if (marked & MARK.other && isContent && weight === 1) {
        const stem = vocabulary.stemOf[word] ?? 0;
        const served = synonymsOf.get(stem);
        note(synonyms, served);
        count(served);
        if (before !== SENTENCE_END)
          note(synonyms, synonymsOf.get(inRow(vocabulary.stemOf[before] ?? 0, stem)));
        note(lookalikes, lookalikesOf.get(stem));
      }
      if (marked & MARK.term && isContent) {
        const terms = termsOf.get(vocabulary.stemOf[word] ?? 0) ?? [];
        if (weight < 1) note(borrowed, terms, weight);
        else if (terms.length > 0) echoed++;
        if (weight === 1) for (const [term] of terms) first[term] = Math.min(first[term] ?? 0, place);
        count(terms);
      }
      const followsDay = isDay(traits[last] ?? 0);
      last = word;
      if (!isContent) continue;
      before = word;
      if (weight === 1) place++;
      meetGrams(word);
      if (query.asksWho && !hasPerson) hasPerson = !asked.has(word) && index.isPerson(word);
      if (traitsOfWord <= TRAITS.stop || asked.has(word)) continue;
      if (traitsOfWord & TRAITS.quantity) {
        isQuantity = (traitsOfWord & TRAITS.date) === 0 && !followsDay;
        quantities += Number(isQuantity);
        sinceQuantity = 0;
      }
      if (traitsOfWord & TRAITS.date) {
        dates++;
        its++;
        if (wasQuantity && isDay(traitsOfWord)) quantities--;
      }
    }
    return {
      words,
      pairs,
      grams: counts,
      synonyms,
      lookalikes,
      first,
      // What is met nowhere is a stop word but for its accents ("sûr"), and the index knows better.
      shares: first.map((at, term) => (at < Number.POSITIVE_INFINITY ? 1 : (borrowed[term] ?? 1))),
      content: { words: place, asked: echoed },
      quantities,
      counted,
      hasPerson,
      dates,
      sentence: best,
    };
  };
}

/** Whether a word of these traits is a month or a day of the week: a number beside it is none of anything else. */
function isDay(traits: number): boolean {
  return (traits & (TRAITS.date | TRAITS.quantity)) === TRAITS.date;
}

/** A term of a question, by its place, and how well a word serves for it: 0 to 1. */
type Served = readonly [number, number];

/** @param words by term: the stems that serve for it */
function termsByStem(
  words: readonly Iterable<readonly [number, number]>[],
): ReadonlyMap<number, readonly Served[]> {
  const terms = new Map<number, Served[]>();
  words.forEach((its, term) => {
    for (const [stem, worth] of its) {
      const known = terms.get(stem);
      if (known) known.push([term, worth]);
      else terms.set(stem, [[term, worth]]);
    }
  });
  return terms;
}

/** Keeps, by term, the best that was met: how well it serves, by how much it counts. */
function note(best: number[], served: readonly Served[] = [], weight = 1): void {
  for (const [term, worth] of served) best[term] = Math.max(best[term] ?? 0, worth * weight);
}

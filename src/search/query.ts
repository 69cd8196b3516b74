import type { Token } from "./analysis.ts";
import { gramsOf } from "./grams.ts";
import type { Index } from "./index.ts";
import { analyseQuestion } from "./question.ts";
import { readUnknown } from "./spelling.ts";
import { isNumber } from "./vocabulary.ts";

/** A word that a question asks for, as an index reads it. */
export interface Term {
  readonly written: string;
  readonly stem: string;
  /** The stems it stands for, each with a weight: 1, or less for a word that only looks akin to one that no passage has. */
  readonly stems: ReadonlyMap<number, number>;
  /** Stems of words that look like it, with their similarity: "navigateur" for "navigation". */
  readonly lookalikes: ReadonlyMap<number, number>;
  /** How much it tells passages apart. */
  readonly idf: number;
  /** From 0 to 1: how surely it is a name. */
  readonly nameness: number;
}

/** A question as an index reads it. */
export interface Query {
  readonly terms: readonly Term[];
  /** Every word of it, stop words too, in order. */
  readonly words: readonly { readonly number: number; readonly idf: number }[];
  /** Words in a row that a passage must have. */
  readonly phrases: readonly (readonly number[])[];
  /** The letter sequences of its terms, by number; those that no passage has count in `gramTotal` alone. */
  readonly grams: ReadonlyMap<number, number>;
  readonly gramTotal: number;
  readonly asksWhen: boolean;
  readonly asksHowMany: boolean;
}

/** The number of a word that no passage has; not that of the end of a sentence. */
export const UNKNOWN = -2;

export function createQuery(text: string, index: Index): Query {
  const { vocabulary, language } = index;
  const { words, terms: asked, phrases, asksWhen, asksHowMany } = analyseQuestion(text, language);
  const numberOf = ({ word }: Token) => vocabulary.word(word) ?? UNKNOWN;

  const terms = asked.map((token) => readTerm(token, index)).filter((term) => term !== null);
  const gramIdf = new Map<string, number>();
  for (const { written } of terms) {
    if (isNumber(written)) continue;
    for (const gram of gramsOf(written)) gramIdf.set(gram, index.grams.idf(vocabulary.gram(gram)));
  }
  const known = Array.from(gramIdf, ([gram, idf]) => [vocabulary.gram(gram) ?? UNKNOWN, idf] as const);
  return {
    terms,
    words: words.map((token) => ({
      number: numberOf(token),
      idf: index.words.idf(vocabulary.word(token.word)),
    })),
    phrases: phrases.map((phrase) => phrase.map(numberOf)),
    grams: new Map(known.filter(([gram]) => gram !== UNKNOWN)),
    gramTotal: [...gramIdf.values()].reduce((total, idf) => total + idf, 0),
    asksWhen,
    asksHowMany,
  };
}

/** @returns null for a misspelling of a word that says nothing of the subject */
function readTerm({ word, stem }: Token, index: Index): Term | null {
  const { vocabulary, stems: frequencies } = index;
  // A word typed without its accents may have another stem than with them; the index has seen the word itself.
  const number = vocabulary.word(word);
  const candidates = [vocabulary.stem(stem), number === undefined ? undefined : vocabulary.stemOf[number]];
  const known = candidates.filter((one) => one !== undefined).filter((one) => frequencies.of(one) > 0);
  const stems = known.length > 0 ? new Map(known.map((one) => [one, 1])) : readUnknown(word, index);
  if (stems === null) return null;

  const lookalikes = new Map<number, number>();
  for (const { word: like, similarity } of vocabulary.lookalikes(word)) {
    const its = vocabulary.stemOf[like] ?? UNKNOWN;
    if (!stems.has(its) && frequencies.of(its) > 0)
      lookalikes.set(its, Math.max(lookalikes.get(its) ?? 0, similarity));
  }
  const commonest = [...stems.keys()].sort((a, b) => frequencies.of(b) - frequencies.of(a))[0];
  return {
    written: word,
    stem,
    stems,
    lookalikes,
    idf: frequencies.idf(commonest),
    nameness: Math.max(0, ...Array.from(stems.keys(), index.nameness)),
  };
}

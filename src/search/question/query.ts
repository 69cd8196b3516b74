import type { Index } from "../index/index.ts";
import { isNumber, type Lookalike } from "../index/vocabulary.ts";
import type { Measure } from "../languages/index.ts";
import { analyse, type Token } from "../text/analysis.ts";
import { gramsOf } from "../text/grams.ts";
import { type Asked, type Foreign, renderForeign } from "./foreign.ts";
import { analyseQuestion } from "./question.ts";
import { addSynonymsOfTwo, readRendering, readTerm, type Term } from "./term.ts";

/** A question as an index reads it. */
export interface Query {
  readonly terms: readonly Term[];
  /** Its first word, whose capital says nothing. */
  readonly first: Token | undefined;
  /**
   * Every word of it, stop words too, in order, by the words of the index that it may be; none for an unknown one or one
   * that asks.
   */
  readonly words: readonly { readonly forms: readonly number[]; readonly idf: number }[];
  /** Words in a row that a passage must have. */
  readonly phrases: readonly (readonly number[])[];
  /** The letter sequences of its terms, by number; those that no passage has count in `gramTotal` alone. */
  readonly grams: ReadonlyMap<number, number>;
  readonly gramTotal: number;
  readonly asksWho: boolean;
  readonly asksWhen: boolean;
  readonly asksHowMany: boolean;
  readonly measures: readonly Measure[];
  /** The places of the terms for what is counted, where it asks how many. */
  readonly counted: ReadonlySet<number>;
}

/** The number of a word that no passage has; not that of the end of a sentence. */
const UNKNOWN = -2;

export function createQuery(text: string, whole: Index, asked: Asked): Query {
  const index = withBoundedLookalikes(whole);
  const { vocabulary, language } = index;
  const question = analyseQuestion(text, asked.kind === "foreign" ? asked.language : language);
  const terms =
    asked.kind === "foreign"
      ? renderForeign(question.terms, asked, index).flatMap((rendering) => readRendering(rendering, index))
      : addSynonymsOfTwo(
          question.terms.map((token) => readTerm(token, index, asked)).filter((term) => term !== null),
          question.words.filter(({ stop }) => !stop),
          index,
        );
  const words =
    asked.kind === "foreign"
      ? terms.map(({ stems, idf }) => ({
          forms: [...stems.keys()].flatMap((stem) => [...vocabulary.formsOf.of(stem)]),
          idf,
        }))
      : question.words.map(({ word }) => {
          const number = vocabulary.word(word);
          // A passage may have "qui" as well, but not to ask.
          const isLookedFor = number !== undefined && !language.interrogatives.has(word);
          return { forms: isLookedFor ? [number] : [], idf: index.words.idf(number) };
        });
  const phrases =
    asked.kind === "foreign"
      ? analyseQuestion(text, language).phrases.filter(
          (phrase) => asked.elsewhere || !isForeign(phrase, asked, index),
        )
      : question.phrases;
  return {
    terms,
    first: question.words[0],
    words,
    phrases: phrases.map((phrase) => phrase.map(({ word }) => vocabulary.word(word) ?? UNKNOWN)),
    ...weighGrams(terms, index),
    asksWho: question.asksWho,
    asksWhen: question.asksWhen,
    asksHowMany: question.asksHowMany,
    measures: question.measures,
    counted: new Set(
      terms.flatMap(({ asked: { stem } }, place) =>
        question.counted.some((token) => token.stem === stem) ? [place] : [],
      ),
    ),
  };
}

/** Whether words in quotation marks are the question's language's, so that no passage can have them as they are. */
function isForeign(
  phrase: readonly Token[],
  { language, dictionary }: Foreign,
  { vocabulary }: Index,
): boolean {
  return phrase.some(
    ({ word }) =>
      vocabulary.word(word) === undefined &&
      analyse(word, language).some(({ stem, stop }) => stop || dictionary.lookup([stem]).length > 0),
  );
}

/** A sensible question has no more words that few passages have; to look one up takes as long as the rest of a search. */
const MOST_LOOKED_UP = 16;

/** An index in which each word is looked up once for those that look like it, and only so many are. */
function withBoundedLookalikes(index: Index): Index {
  const known = new Map<string, readonly Lookalike[]>();
  const lookalikes = (written: string) => {
    const found =
      known.get(written) ?? (known.size < MOST_LOOKED_UP ? index.vocabulary.lookalikes(written) : []);
    known.set(written, found);
    return found;
  };
  return { ...index, vocabulary: { ...index.vocabulary, lookalikes } };
}

function weighGrams(
  terms: readonly Term[],
  { vocabulary, grams }: Index,
): Pick<Query, "grams" | "gramTotal"> {
  const known = new Map<number, number>();
  const counted = new Set<string>();
  let gramTotal = 0;
  for (const { tokens } of terms) {
    for (const { word } of tokens) {
      for (const gram of isNumber(word) ? [] : gramsOf(word)) {
        if (counted.has(gram)) continue;
        counted.add(gram);
        const number = vocabulary.gram(gram);
        const idf = grams.idf(number);
        // Of several ways to say a thing a passage has one.
        gramTotal += idf / tokens.length;
        if (number !== undefined) known.set(number, idf);
      }
    }
  }
  return { grams: known, gramTotal };
}

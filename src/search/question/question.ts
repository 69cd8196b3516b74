import { KNOWN_LANGUAGES, type Language, MEASURES, type Measure } from "../languages/index.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { analyse, fold, type Token } from "../text/analysis.ts";

/**
 * What is asked for: the sentence that answers, or, by bare words such as a heading has, the place that is about them.
 */
export type Kind = "question" | "topic";

export function kindOf(text: string): Kind {
  const asks = plainWords(text).some((word) =>
    KNOWN_LANGUAGES.some(({ interrogatives }) => interrogatives.has(word)),
  );
  return asks || text.includes("?") ? "question" : "topic";
}

/**
 * The language a question is asked in: that of its function words or, where it has none, as in "NATO bases", the one whose
 * lexicon alone has its other words. Undefined where neither tells.
 */
export function languageOfQuestion(text: string): Language | undefined {
  return languageOfText(text) ?? languageOfWords(text);
}

/**
 * The language of a text by its function words, which any of some length has; undefined where they don't tell.
 *
 * A detector by letters is unreliable on so few words as a question has.
 */
export function languageOfText(text: string): Language | undefined {
  const words = plainWords(text);
  return most(
    KNOWN_LANGUAGES.map((language) => ({
      language,
      count: words.filter((word) => language.stopWords.has(word) || language.askingWords.has(word)).length,
    })),
  );
}

function languageOfWords(text: string): Language | undefined {
  const known = KNOWN_LANGUAGES.map((language) => {
    const { has } = lexiconOf(language);
    const words = analyse(text.slice(0, LONGEST_QUESTION), language).slice(0, MOST_TERMS);
    return { language, words: new Set(words.flatMap(({ word, stem }) => (has(stem) ? [word] : []))) };
  });
  return most(
    known.map(({ language, words }) => {
      const others = known.filter((other) => other.language !== language);
      const its = [...words].filter((word) => !others.some((other) => other.words.has(word)));
      return { language, count: its.length };
    }),
  );
}

/** The language with the highest count; undefined where two have it. */
function most(counts: { readonly language: Language; readonly count: number }[]): Language | undefined {
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.language : undefined;
}

/** The words of a question whose language is not known, folded. */
function plainWords(text: string): readonly string[] {
  return fold(text.slice(0, LONGEST_QUESTION)).match(/\p{L}+/gu) ?? [];
}

/** A question in the analysis of one language. */
export interface Question {
  /** Every word, in order. */
  readonly words: readonly Token[];
  /** The words that say what it is about, each stem once. */
  readonly terms: readonly Token[];
  /** What it has in quotation marks: words that must stand in a passage in this order. */
  readonly phrases: readonly (readonly Token[])[];
  readonly asksWho: boolean;
  readonly asksWhen: boolean;
  /** Whether it asks how many, or for a size: for what is told by a number. */
  readonly asksHowMany: boolean;
  /** What of it not every date or number tells. */
  readonly measures: readonly Measure[];
  /** The words for what is counted, where it asks how many: "Combien de chats", "le nombre des chats", "how many black cats". */
  readonly counted: readonly Token[];
}

// What a question says beyond these finds nothing better, and would cost time. A set of terms fits into 32 bits.
const LONGEST_QUESTION = 1000;
const MOST_WORDS = 128;
const MOST_TERMS = 32;
const MOST_PHRASES = 4;

/** What is counted stands among so many words after the one that asks how many. */
const COUNTED = 3;

const QUOTED = /"([^"]+)"|[“„]([^“”]+)[“”]|«([^»]+)»/gu;

export function analyseQuestion(text: string, language: Language): Question {
  // One character may stand for eighteen.
  const bounded = text.slice(0, LONGEST_QUESTION).normalize("NFKC").slice(0, LONGEST_QUESTION);
  // Where all is in capitals, they make no name.
  const shouts = !/\p{Ll}/u.test(bounded);
  const words = analyse(bounded.replace(language.inverted, ""), language)
    .slice(0, MOST_WORDS)
    .map((token) => (shouts ? { ...token, capital: false } : token));
  const terms = new Map<string, Token>();
  const fillers = fillersIn(words, language);
  words.forEach((token, place) => {
    if (isAbout(token, language) && !fillers.has(place) && terms.size < MOST_TERMS && !terms.has(token.stem))
      terms.set(token.stem, token);
  });
  const [counting] = placesOf(language.counting, words);
  const following = counting === undefined ? [] : words.slice(counting.end, counting.end + COUNTED);
  const folded = fold(bounded);
  const asksWhen = language.when.test(folded);
  const asksHowMany = counting !== undefined || placesOf(language.measuring, words).length > 0;
  const quoted = Array.from(bounded.matchAll(QUOTED), ([marked]) => analyse(marked, language));
  const measures = MEASURES.filter(
    (measure) =>
      (asksWhen || asksHowMany) && placesOf(language.measures[measure]?.asked ?? [], words).length > 0,
  );
  return {
    words,
    terms: [...terms.values()],
    phrases: quoted.filter((phrase) => phrase.length > 0).slice(0, MOST_PHRASES),
    asksWho: language.who.test(folded),
    asksWhen,
    asksHowMany,
    measures,
    // No number stands before "temps" or "argent", but a measure does.
    counted: measures.length > 0 ? [] : firstInRow(following, (token) => isAbout(token, language)),
  };
}

/** The first words of a kind that stand in a row. */
function firstInRow(words: readonly Token[], isOne: (token: Token) => boolean): readonly Token[] {
  const start = words.findIndex(isOne);
  if (start === -1) return [];
  const end = words.findIndex((token, place) => place > start && !isOne(token));
  return words.slice(start, end === -1 ? undefined : end);
}

/** The places of the words that belong to a set phrase which says nothing of the subject. */
function fillersIn(words: readonly Token[], { fillers }: Language): ReadonlySet<number> {
  return new Set(
    placesOf(fillers, words).flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    ),
  );
}

/** Where any of the phrases stand, the first first; `end` is the place of the word after it. */
function placesOf(
  phrases: readonly (readonly string[])[],
  words: readonly Token[],
): { readonly start: number; readonly end: number }[] {
  return words.flatMap((_, start) =>
    phrases
      .filter((phrase) => phrase.every((word, at) => words[start + at]?.word === word))
      .map(({ length }) => ({ start, end: start + length })),
  );
}

/** Whether a word of a question says what it is about, wherever it stands. */
export function isAbout({ word, stop }: Pick<Token, "word" | "stop">, language: Language): boolean {
  return !stop && !language.askingWords.has(word);
}

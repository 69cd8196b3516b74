import { analyse, fold } from "./analysis.ts";
import type { Language } from "./languages/index.ts";

/** A word that a question asks for. */
export interface Term {
  readonly word: string;
  readonly stem: string;
}

/** What a question asks for, in the analysis of one language. */
export interface Query {
  readonly language: Language;
  /** In the question's order, each stem once; bounded in number. */
  readonly terms: readonly Term[];
  /** What was in quotation marks, as folded words with a space between and around them. */
  readonly phrases: readonly string[];
}

/** Beyond these a question says nothing more that could help, and costs time. */
const LONGEST_QUESTION = 1000;
const MOST_TERMS = 32;

const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/gu;

export function analyseQuestion(question: string, language: Language): Query {
  const text = question.slice(0, LONGEST_QUESTION);
  const terms = new Map<string, Term>();
  for (const { word, stem, stop } of analyse(text, language)) {
    if (stop || language.askingWords.has(word) || terms.has(stem)) continue;
    if (terms.size < MOST_TERMS) terms.set(stem, { word, stem });
  }
  const phrases = Array.from(text.matchAll(QUOTED), ([quoted]) => phrase(quoted, language));
  return { language, terms: [...terms.values()], phrases: phrases.filter((words) => words.trim() !== "") };
}

/** A text as its folded words, so that words in a row are a substring. */
export function phrase(text: string, language: Language): string {
  return ` ${analyse(text, language)
    .map(({ word }) => fold(word))
    .join(" ")} `;
}

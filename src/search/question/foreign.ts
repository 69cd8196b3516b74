import type { Index } from "../index/index.ts";
import type { Language } from "../languages/index.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { analyse, type Token } from "../text/analysis.ts";
import { isAbout } from "./question.ts";

/** A language that a question may be asked in, and what the index's language says for its words. */
export interface Foreign {
  readonly language: Language;
  readonly dictionary: Dictionary;
}

/** How the question's language relates to that of the index. */
export type Asked =
  | { readonly kind: "same" }
  /** In another language; `elsewhere`: other documents are in it, so that a quotation in it is to be found there. */
  | ({ readonly kind: "foreign"; readonly elsewhere: boolean } & Foreign)
  /** Perhaps in another: it is asked for those words that the index does not know. */
  | ({ readonly kind: "unclear" } & Foreign);

/** What the documents may say for one notion of a question in another language. */
export interface Rendering {
  /** The words of the question. */
  readonly tokens: readonly Token[];
  /** Ways to say it, each as the words that say what it is about, the commonest first. */
  readonly ways: readonly (readonly Token[])[];
}

/** The notions of a question in another language; the longest that the dictionary has go first. */
export function renderForeign(
  words: readonly Token[],
  { language, dictionary }: Foreign,
  index: Index,
): Rendering[] {
  const asked = words.filter((token) => isAbout(token, language));
  const renderings: Rendering[] = [];
  for (let at = 0; at < asked.length; ) {
    let length = Math.min(dictionary.longest, asked.length - at);
    let ways: Token[][] = [];
    for (; length > 0; length--) {
      ways = translate(asked.slice(at, at + length), dictionary, index);
      if (ways.length > 0) break;
    }
    const tokens = asked.slice(at, at + Math.max(1, length));
    renderings.push({ tokens, ways });
    at += tokens.length;
  }
  return renderings;
}

export function translate(tokens: readonly Token[], dictionary: Dictionary, { language }: Index): Token[][] {
  return dictionary
    .lookup(tokens.map(({ stem }) => stem))
    .map((translation) => analyse(translation, language).filter(({ stop }) => !stop))
    .filter((way) => way.length > 0);
}

import { languageOf } from "../../search/languages/index.ts";
import type { Word } from "../text/words.ts";

/** What a reader must know of a change before all. */
export type Flag = "number" | "negation" | "name";

/** Shorter words have opposites only by chance: `port`, `import`. */
const SHORTEST_OPPOSITE = 4;

/**
 * @param from the document's words
 * @param to the quote's words
 * @param language BCP 47 tag of the document
 * @param names keys of the words that are names
 */
export function flagsOf(
  from: readonly Word[],
  to: readonly Word[],
  language: string,
  names: (key: string) => boolean,
): Flag[] {
  const { numberWords } = languageOf(language).quote;
  const keys = [...from, ...to].map(({ key }) => key);
  const flags: Flag[] = [];
  if (keys.some((key) => /\d/u.test(key) || numberWords.has(key))) flags.push("number");
  const isNegated = negationsIn(from, language) !== negationsIn(to, language);
  if (isNegated || haveOpposites(from, to, language)) flags.push("negation");
  if (keys.some(names)) flags.push("name");
  return flags;
}

/** As one text, to compare; `n’` is `ne`. */
function negationsIn(words: readonly Word[], language: string): string {
  const { clauseNegations, otherNegations, shortNegations } = languageOf(language).quote;
  const negations = words.filter(({ key }) => clauseNegations.has(key) || otherNegations.has(key));
  return negations.map(({ key }) => shortNegations[key] ?? key).join(" ");
}

/** `possible` and `impossible`, in any of their forms. */
function haveOpposites(from: readonly Word[], to: readonly Word[], language: string): boolean {
  const { stem, quote } = languageOf(language);
  const negates = (negative: string, positive: string) =>
    positive.length >= SHORTEST_OPPOSITE &&
    quote.negatingPrefixes.some(
      (prefix) => negative.startsWith(prefix) && stem(negative.slice(prefix.length)) === stem(positive),
    );
  return from.some(({ key: a }) => to.some(({ key: b }) => negates(a, b) || negates(b, a)));
}

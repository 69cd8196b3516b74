import { CAMEL_CASE, CAMEL_PREFIX } from "./glued-words.ts";
import { OPENING_WORDS, opensSentence } from "./opening-words.ts";

/** How often a text has a word, as it is written. */
export type Vocabulary = ReadonlyMap<string, number>;

export function vocabularyOf(text: string): Vocabulary {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

interface Junction {
  /** The text since the last break, to the last letter. */
  readonly before: string;
  /** Marks after that letter that close, and marks before the capital that open. */
  readonly closed: string;
  readonly opened: string;
  /** The text from the capital on. */
  readonly after: string;
  readonly vocabulary: Vocabulary;
  /** Whether the text around lost breaks after full stops. */
  readonly isBroken: boolean;
}

/** As many words and characters as a heading has at the most. */
const LONGEST_HEADING = { words: 20, characters: 150 };

/**
 * Whether a break was lost where a letter or quotation mark without a full stop is glued to a capital.
 *
 * @returns what ends there
 */
export function endsHeading(junction: Junction): "heading" | "paragraph" | undefined {
  const { before, closed, opened, after } = junction;
  const text = before + closed;
  const quoted = /["»”]/u.test(closed) || /["«“]/u.test(opened);
  if (quoted) {
    // A quotation mark has a space on one side, so this is a break, and after a long text not that of a heading.
    if (!/^\p{Lu}(?:\p{Ll}|[’'\s])/u.test(after) || /[(@/_=]\S*$/u.test(before)) return undefined;
    return isHeading(text) ? "heading" : "paragraph";
  }
  if (opened !== "" || !isHeading(text)) return undefined;
  return partsWords(junction) ? "heading" : undefined;
}

/** Short, beginning like one, and without the end of a sentence inside. */
function isHeading(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length <= LONGEST_HEADING.characters &&
    trimmed.split(/\s+/u).length <= LONGEST_HEADING.words &&
    /^["«“(]?[\u00A0\u202F ]?[\p{Lu}\p{N}]/u.test(trimmed) &&
    !/(?:\p{Ll}{2}|\d)[.!?…]["»”)]*\s+\p{Lu}/u.test(trimmed)
  );
}

/** Whether the words on both sides of the junction are two, and not one such as YouTube, McDonald or iPhone. */
function partsWords({ before, closed, after, vocabulary, isBroken }: Junction): boolean {
  const [left = ""] = /[\p{L}\p{N}]+$/u.exec(before) ?? [];
  const [right = ""] = /^[\p{L}\p{N}]+/u.exec(after) ?? [];
  const address = /[@/_#\\]\S*$|www\.\S*$/u.test(before) || /^[^\s]*[@/_\\]/u.test(after);
  if (address || /^\p{Lu}\p{Lu}/u.test(after)) return false;
  if (opensSentence(after) && (closed !== "" || !CAMEL_CASE.has(left + right))) {
    return closed !== "" || left.length > 1;
  }
  // Words with a capital inside come more than once or are known, and go on with a small letter.
  if (!isBroken) return false;
  const isOne = CAMEL_CASE.has(left + right) || (vocabulary.get(left + right) ?? 0) > 1;
  if (isOne || CAMEL_PREFIX.test(left) || !/^\p{Lu}\p{Ll}+[\s’']/u.test(after)) return false;
  const isKnown = (word: string) => vocabulary.has(word) && !OPENING_WORDS.has(word.toLowerCase());
  const startsElsewhere = isKnown(right) || isKnown(right.toLowerCase());
  if (/^\p{Ll}/u.test(left)) return left.length > 2;
  return startsElsewhere || isKnown(left);
}

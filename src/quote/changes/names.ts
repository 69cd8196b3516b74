import type { Document } from "../../library/document.ts";
import type { Library } from "../../library/library.ts";
import { languageOf } from "../../search/languages/index.ts";
import { splitWords, type Word } from "../text/words.ts";

/** What a sentence begins with: the text's start, or a full stop that no short word with a capital stands before. */
const SENTENCE_START = /(?:^|(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})[.!?…:]["»”)\]]*\s|\n)[\s"«“„‹([—–-]*$/u;

/** Far enough to look back from a word for the beginning of its sentence. */
const LOOK_BACK = 24;

/**
 * The keys of the words that are written with a capital where none is due. Text all in capitals tells nothing.
 *
 * @param language BCP 47 tag
 */
export function namesIn(text: string, words: readonly Word[], language: string): Set<string> {
  if (!/\p{Ll}/u.test(text)) return new Set();
  const { stopWords } = languageOf(language);
  const names = words.filter(({ key, start }) => {
    if (!/^\p{Lu}/u.test(text.slice(start, start + 2)) || stopWords.has(key)) return false;
    const before = start > LOOK_BACK ? `x${text.slice(start - LOOK_BACK, start)}` : text.slice(0, start);
    return !SENTENCE_START.test(before);
  });
  return new Set(names.map(({ key }) => key));
}

const known = new WeakMap<Document, ReadonlySet<string>>();

/** The names in a document's passages, by their keys. */
export function namesOf(document: Document, library: Library): ReadonlySet<string> {
  const found =
    known.get(document) ??
    new Set(
      library
        .passagesOf(document)
        .flatMap(({ text }) => [
          ...namesIn(text, splitWords(text, languageOf(document.language).quote), document.language),
        ]),
    );
  known.set(document, found);
  return found;
}

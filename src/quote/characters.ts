import type { Concordance } from "./concordance/concordance.ts";
import { type PlacedWord, textBeside, textBetween } from "./concordance/stretch.ts";
import type { Word } from "./text/words.ts";

/** White space that is only layout; no-break spaces are typography. */
const WHITE_SPACE = /[\t\n\v\f\r \u2028\u2029]+/gu;

/**
 * Whether a quote has the very characters of the document, white space aside, what stands before its first word and after
 * its last among them.
 *
 * @param words the words of the quote
 * @param document the same words in the document
 */
export function sameCharacters(
  text: string,
  words: readonly Word[],
  document: readonly PlacedWord[],
  concordance: Concordance,
): boolean {
  const [first, last] = [words[0], words.at(-1)];
  const [begin, end] = [document[0], document.at(-1)];
  if (!first || !last || !begin || !end) return false;
  const before = bare(textBeside(begin, concordance)[0]);
  const after = bare(textBeside(end, concordance)[1]);
  return (
    before.endsWith(bare(text.slice(0, first.start))) &&
    bare(text.slice(first.start, last.end)) === bare(written(document)) &&
    after.startsWith(bare(text.slice(last.end)))
  );
}

/** Words with all that stands between them. */
function written(words: readonly PlacedWord[]): string {
  return words
    .map((word, index) => {
      const next = words[index + 1];
      return word.unit.text.slice(word.start, word.end) + (next ? textBetween(word, next) : "");
    })
    .join("");
}

/** White space stays where it parts two words, so that `surle` is not `sur le` nor `14000` `14 000`. */
function bare(text: string): string {
  return text.replace(WHITE_SPACE, " ").replace(/(?<![\p{L}\p{M}\p{N}]) | (?![\p{L}\p{N}])/gu, "");
}

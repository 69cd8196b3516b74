import { diffArrays } from "diff";
import type { Step } from "./step.ts";
import type { PlacedWord } from "./stretch.ts";
import type { Word } from "./words.ts";

/** Two short lists of words, word by word. */
export function compare(quote: readonly Word[], document: readonly PlacedWord[]): Step[] {
  const steps: Step[] = [];
  let [q, d] = [0, 0];
  let [quoted, read]: [Word[], PlacedWord[]] = [[], []];
  const settle = () => {
    steps.push(...describe(quoted, read));
    [quoted, read] = [[], []];
  };
  for (const part of diffArrays<Word>([...document], [...quote], { comparator: isSameWord })) {
    const [inQuote, inDocument] = [quote.slice(q, q + part.count), document.slice(d, d + part.count)];
    if (!part.added) d += part.count;
    if (!part.removed) q += part.count;
    if (part.added) quoted.push(...inQuote);
    else if (part.removed) read.push(...inDocument);
    else {
      settle();
      steps.push({ kind: "same", quote: inQuote, document: inDocument, respaced: false });
    }
  }
  settle();
  return steps;
}

/** As many more words than the quote's, or fewer, may be spaced otherwise at its ends. */
const RESPACED = 2;

/**
 * Words at an end of a quote: compared with as many words of the document, or with those that have the same letters.
 *
 * @param beside so many words of the document that stand there
 */
export function compareEnd(quote: readonly Word[], beside: (count: number) => readonly PlacedWord[]): Step[] {
  if (quote.length === 0) return [];
  for (let count = Math.max(1, quote.length - RESPACED); count <= quote.length + RESPACED; count++) {
    const document = beside(count);
    if (haveSameLetters(quote, document)) return compare(quote, document);
  }
  return compare(quote, beside(quote.length));
}

/** Words for as many others are changed one by one; added and dropped words are told one by one. */
function describe(quote: readonly Word[], document: readonly PlacedWord[]): Step[] {
  if (quote.length > 0 && haveSameLetters(quote, document)) {
    return [{ kind: "same", quote, document, respaced: true }];
  }
  if (quote.length > 0 && document.length > 0 && quote.length !== document.length) {
    return [{ kind: "changed", quote, document }];
  }
  return Array.from({ length: Math.max(quote.length, document.length) }, (_, index) => ({
    kind: "changed",
    quote: quote.slice(index, index + 1),
    document: document.slice(index, index + 1),
  }));
}

/** Digits never count: `14 5` is not `145`. */
function haveSameLetters(a: readonly Word[], b: readonly Word[]): boolean {
  const letters = (words: readonly Word[]) => words.map(({ key }) => key).join("");
  return letters(a) === letters(b) && !/\d/u.test(letters(a));
}

function isSameWord(a: Word, b: Word): boolean {
  return a.key === b.key || a.key === b.other || b.key === a.other;
}

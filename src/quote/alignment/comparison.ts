import { diffArrays } from "diff";
import type { PlacedWord } from "../concordance/stretch.ts";
import type { Word } from "../text/words.ts";
import type { Step } from "./step.ts";

/** Longer lists have been rewritten rather than changed, and comparing them would cost the square of their length. */
const LONGEST = 80;

/** Two lists of words, word by word. */
export function compare(quote: readonly Word[], document: readonly PlacedWord[]): Step[] {
  if (quote.length > LONGEST || document.length > LONGEST) return describe(quote, document);
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

/** How many fewer words than the quote's, and how many more, are looked at beside its ends. */
const FEWER = 2;
const MORE = 4;

/**
 * Words at an end of a quote, compared with those of the document that stand there: as many as explain them best.
 *
 * @param end which end of the quote they are
 * @param beside so many words of the document
 */
export function compareEnd(
  quote: readonly Word[],
  end: "first" | "last",
  beside: (count: number) => readonly PlacedWord[],
): Step[] {
  if (quote.length === 0) return [];
  if (quote.length > LONGEST) return describe(quote, []);
  const counts = Array.from({ length: FEWER + MORE + 1 }, (_, index) => quote.length - FEWER + index);
  // As many words as the quote's come first, and win where others explain no more.
  counts.sort((a, b) => Math.abs(a - quote.length) - Math.abs(b - quote.length));
  const ways = counts
    .filter((count) => count > 0)
    .map((count) => withoutOuter(compare(quote, beside(count)), end));
  return ways.reduce((best, way) => (cost(way) < cost(best) ? way : best));
}

/** What the document has beyond the quote's end is not missing from it. */
function withoutOuter(steps: readonly Step[], end: "first" | "last"): Step[] {
  const isOuter = (step: Step | undefined) => step?.kind === "changed" && step.quote.length === 0;
  const left = [...steps];
  while (isOuter(left.at(end === "first" ? 0 : -1))) {
    if (end === "first") left.shift();
    else left.pop();
  }
  return left;
}

/** What a word that is left out counts, where a word of the quote that nothing explains counts 2. */
const LEFT_OUT = 0.7;

function cost(steps: readonly Step[]): number {
  return steps.reduce(
    (sum, step) =>
      step.kind === "changed"
        ? sum + 2 * step.quote.length + LEFT_OUT * Math.max(0, step.document.length - step.quote.length)
        : sum,
    0,
  );
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

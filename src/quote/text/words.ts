import type { QuoteLanguage } from "../../search/languages/index.ts";
import { fold } from "../../search/text/analysis.ts";

/** A word where it stands in a text; offsets are UTF-16 units, `end` exclusive. */
export interface Word {
  /** What is left when typography is taken away: two words with the same key are the same word. */
  readonly key: string;
  /** For a number that can be read in two ways, such as `14.000`: the other key. */
  readonly other?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Digits with one mark between all groups of three, and perhaps decimals. */
const GROUPED =
  /(?<![\d.,])\d{1,3}([ \u00A0\u2009\u202F.,'’])\d{3}(?:\1\d{3})*(?!\d)(?:(?!\1)[.,]\d+(?![.,]?\d))?/u;
const DECIMAL = /(?<!\d[.,])\d+[.,]\d+(?![.,]?\d)/u;
/** A sign belongs to the number where nothing stands before it: `-5`, but not `10-15`. */
const SIGN = /(?<![^\s(])[-−](?=\d)/u;
const LETTERS = /\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’‘ʼ][\p{L}\p{M}]+)*/u;
/** Signs that are read aloud. */
const SIGNS = /[\p{Sc}%‰°§&=<>+±×÷≤≥≠≈]|(?!\d)\p{Extended_Pictographic}/u;
const WORD = new RegExp(
  `(?:${SIGN.source})?(?:${GROUPED.source}|${DECIMAL.source}|\\d+)|${LETTERS.source}|${SIGNS.source}`,
  "gu",
);

/** What French writes onto the next word: `l’`, `qu’`. */
const CLITIC = /^(?:\p{L}|(?:jus|lors|puis|quoi|quel)?qu)['’‘ʼ](?=\p{L})/iu;

/**
 * The words of a text in order. A number is one word however its digits are grouped, `l’` is a word, hyphens part words,
 * and punctuation is none.
 */
export function splitWords(text: string, { thousands }: Pick<QuoteLanguage, "thousands">): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const end = index + written.length;
    if (/\d$/u.test(written)) {
      words.push({ ...readNumber(written, thousands), start: index, end });
      continue;
    }
    const clitic = CLITIC.exec(written)?.[0].length ?? 0;
    if (clitic > 0) words.push({ key: keyOf(written.slice(0, clitic)), start: index, end: index + clitic });
    words.push({ key: keyOf(written.slice(clitic)), start: index + clitic, end });
  }
  return words;
}

function keyOf(letters: string): string {
  return fold(letters).replace(/[^\p{L}\p{S}%§&]/gu, "");
}

/** A mark before exactly three digits groups them or begins the decimals; which, a language tells and a chat does not. */
function readNumber(written: string, thousands: "." | ","): Pick<Word, "key" | "other"> {
  const sign = /^[-−]/u.test(written) ? "-" : "";
  const digits = written.replace(/^[-−]/u, "");
  const parts = digits.split(/\D/u);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const marks = digits.replace(/\d/gu, "");
  const key = (value: string) => sign + value.replace(/^0+(?=\d)/u, "");
  const grouped = key(parts.join(""));
  if (marks === "") return { key: grouped };

  const decimal = key(`${parts.slice(0, -1).join("")}.${last}`);
  if (marks.length > 1) return { key: marks[0] === marks.at(-1) ? grouped : decimal };
  if (last.length !== 3 || first.length > 3 || first.startsWith("0")) return { key: decimal };
  if (marks !== "." && marks !== ",") return { key: grouped };
  return marks === thousands ? { key: grouped, other: decimal } : { key: decimal, other: grouped };
}

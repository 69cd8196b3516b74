import type { Language } from "../languages/index.ts";

/** A word of a text as the index knows it. */
export interface Token {
  /** In lower case, without accents. */
  readonly word: string;
  /** What its forms have in common, without accents. */
  readonly stem: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it says nothing of the subject ("the", "of"). */
  readonly stop: boolean;
}

/** No word is longer; what goes beyond is cut, in texts and in questions alike. */
const LONGEST_WORD = 40;

const INVISIBLE = /\p{Cf}|(?![\t\n\r])\p{Cc}/gu;
const APOSTROPHES = /[’‘ʼ‛′`´]/gu;
const ACRONYM = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?/gu;
const WORD =
  /(?<!\d[.,])\d+(?:[.,]\d+)?(?![\d\p{L}])(?![.,]\d)|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*'?/gu;
/** What Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" };

const ASCII = /^\p{ASCII}*$/u;

/** Lower case, without accents or ligatures: what is left when someone types in a hurry. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words have nothing to take apart.
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæßøłđ]/gu, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The words of a text in their order. Whatever looks the same to a reader gives the same words: composed or
 * decomposed accents, any apostrophe or hyphen, invisible characters, `14 000` and `14000`, `S.N.C.F.` and `SNCF`.
 */
export function analyse(text: string, language: Language): Token[] {
  return split(text, language)
    .map((written) => toToken(written, language))
    .filter(({ word }) => word !== "");
}

/** `analyse` for many texts of one language: it remembers words, most of which come again and again. */
export function createAnalyser(language: Language): (text: string) => readonly Token[] {
  const known = new Map<string, Token>();
  return (text) =>
    split(text, language)
      .map((written) => {
        const token = known.get(written) ?? toToken(written, language);
        known.set(written, token);
        return token;
      })
      .filter(({ word }) => word !== "");
}

function split(text: string, language: Language): string[] {
  const plain = text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(APOSTROPHES, "'")
    .replace(language.alternatives, "")
    .replace(ACRONYM, (letters) => letters.replaceAll(".", ""))
    .replace(language.grouped, (digits) => digits.replace(/\D/gu, ""));
  return plain.match(WORD) ?? [];
}

function toToken(written: string, language: Language): Token {
  const bare = written.replace(/'$/u, "").replace(language.clitics, "").replaceAll("'", "");
  const lower = bare.toLowerCase().slice(0, LONGEST_WORD);
  const word = /^\d/u.test(lower) ? lower.replace(/^0+(?=\d)/u, "").replace(",", ".") : fold(lower);
  return {
    word,
    stem: fold(language.stem(word === fold(lower) ? lower : word)),
    capital: /^\p{Lu}/u.test(bare),
    stop: language.stopWords.has(word) && !language.accentedWords.has(lower),
  };
}

import snowball from "snowball-stemmers";
import { fold } from "../text/analysis.ts";

/** All that has to be known of a language: by the analysis, and by the check of quotes. */
export interface Language {
  /** Its primary subtag, such as `fr`. */
  readonly tag: string;
  /** Words that say nothing of the subject, folded; they are not indexed. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that are stop words without their accents alone, with them: `né` is no `ne`. */
  readonly accentedWords: ReadonlySet<string>;
  /** Words that only ask ("how many") or belong to chat ("pls"), folded; left out of questions, not of passages. */
  readonly askingWords: ReadonlySet<string>;
  /** Set phrases whose words say nothing of the subject together ("after all"), folded; left out of questions too. */
  readonly fillers: readonly (readonly string[])[];
  /** Words that make a question of a sentence, in chat too, folded. */
  readonly interrogatives: ReadonlySet<string>;
  /** How a question asks for a time, folded; "when" may also join two clauses. */
  readonly when: RegExp;
  /** Words that tell a time, beside years and the names of months and days, folded. */
  readonly timeWords: ReadonlySet<string>;
  /** What a question begins or ends with that asks who, folded. */
  readonly who: RegExp;
  /** Somebody by office, trade or kin, a group of people or an institution, folded, in the singular. */
  readonly persons: ReadonlySet<string>;
  /** Words in a row that ask how many of what comes next, folded. */
  readonly counting: readonly (readonly string[])[];
  /** Words in a row that ask for a size, which is told by a number, folded. */
  readonly measuring: readonly (readonly string[])[];
  /** How a question asks for what not every date or number answers, and how a text tells it. */
  readonly measures: Readonly<Partial<Record<Measure, AskedFor>>>;
  /** Numbers in words, folded, without those that are articles as well. */
  readonly numberWords: ReadonlySet<string>;
  /** What is written onto a word and is none of it: `l'`, `'s`. Apostrophes come straight. */
  readonly clitics: RegExp;
  /** Endings for others that a word has beside its own: `salarié(e)s`, `étudiant·e·s`, `word(s)`. */
  readonly alternatives: RegExp;
  /** Pronouns that a question writes behind its verb (`-t-il`); they are none of the subject's words. */
  readonly inverted: RegExp;
  /** Captures the title of another part of the text, to which one is referred ("section 4.2, « Partitions »"). */
  readonly references: RegExp;
  /** A whole number whose thousands are set apart, as in `14 000`. */
  readonly grouped: RegExp;
  /** Cuts a word in lower case, with its accents, to what its forms have in common. */
  stem(word: string): string;
  /** By stem, folded: those of its irregular forms, in whose place it stands (`mis`, by `mettr`). */
  readonly otherStems: ReadonlyMap<string, readonly string[]>;
  readonly quote: QuoteLanguage;
}

/** What not every date or number answers; a share is part of a whole. */
export type Measure = (typeof MEASURES)[number];
export const MEASURES = [
  "year",
  "money",
  "duration",
  "age",
  "share",
  "length",
  "area",
  "weight",
  "temperature",
] as const;

export interface AskedFor {
  /** Words in a row that ask for it, in a question that asks when or how many, folded. */
  readonly asked: readonly (readonly string[])[];
  /** Finds it in a text. */
  readonly told: RegExp;
}

/** What tells which changes of a quote matter most. Words come folded, apostrophes left out. */
export interface QuoteLanguage {
  /** Words that turn a clause into its opposite: one that is cut out of its clause makes the quote another. */
  readonly clauseNegations: ReadonlySet<string>;
  /** Other words that negate. */
  readonly otherNegations: ReadonlySet<string>;
  /** Negations that are written short before a vowel, with their whole form. */
  readonly shortNegations: Readonly<Record<string, string>>;
  /** What makes an opposite in front of a word: `in`, `un`. */
  readonly negatingPrefixes: readonly string[];
  /** Numbers in letters, ordinals, fractions and rough numbers ("dozens"). */
  readonly numberWords: ReadonlySet<string>;
  /** Words that open a clause of its own, wherever they stand ("which", "because"). */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that open a clause where a comma comes before them ("and"). */
  readonly coordinators: ReadonlySet<string>;
  /** Groups of three digits are set apart by this mark, beside spaces. */
  readonly thousands: "." | ",";
}

/** Stems that are kept. Most words come again and again, and to stem one takes as long as to look up a hundred. */
const MOST_STEMS = 20_000;

/** One of the Snowball stemmers: https://snowballstem.org/algorithms/ */
export function snowballStem(algorithm: string): (word: string) => string {
  const stemmer = snowball.newStemmer(algorithm);
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? stemmer.stem(word);
    if (known.size === MOST_STEMS) known.clear();
    known.set(word, stem);
    return stem;
  };
}

/** Forms that a stemmer leaves apart from their word. */
export interface Forms {
  /** By the stem of a form, with its accents or typed without: that of its word. */
  readonly stemOf: ReadonlyMap<string, string>;
  readonly otherStems: Language["otherStems"];
}

/**
 * Forms by patterns of their stems, as the stemmer cuts them: what those of a word begin with, the ending of the word's
 * own (`_` for none) and those of its forms'. Stems that other words have as well are best left out ("found").
 */
export function readForms(patterns: string): Forms {
  const stems = patterns
    .trim()
    .split("\n")
    .flatMap((pattern) => {
      const [beginnings = [], [own = ""] = [], endings = []] = pattern
        .split(":")
        .map((parts) => parts.trim().replaceAll("_", "").split(" "));
      return beginnings.flatMap((beginning) =>
        endings.map((ending) => [beginning + ending, beginning + own] as const),
      );
    });
  const otherStems = new Map<string, string[]>();
  for (const [stem, own] of stems)
    otherStems.set(fold(own), [...(otherStems.get(fold(own)) ?? []), fold(stem)]);
  return {
    stemOf: new Map([...stems.map(([stem, own]) => [fold(stem), own] as const), ...stems]),
    otherStems,
  };
}

/** A list of words as one writes it. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** Phrases with commas between them, each by its words. */
export function phraseList(text: string): readonly (readonly string[])[] {
  return text.split(",").map((phrase) => phrase.trim().split(/\s+/u));
}

/**
 * Titles in quotation marks of numbered parts of a text.
 *
 * @param parts words for such a part, in lower case
 */
export function referencesTo(parts: string): RegExp {
  const any = Array.from(wordSet(parts), (word) =>
    word.replace(/./u, (first) => `[${first.toUpperCase()}${first}]`),
  );
  const number = String.raw`(?:\p{Lu}|(?:\p{L}[.-]?)?\d+(?:[.-]\d+)*)`;
  return new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${any.join("|")})\s+${number}\.?,?\s*[«"“]\s*)([^«»"“”]+)(?=[»"”])`,
    "u",
  );
}

/** Whole numbers with a space or the given mark between the thousands. */
export function groupedBy(mark: string): RegExp {
  return new RegExp(`(?<![\\d.,])\\d{1,3}(?:[ ${mark}]\\d{3})+(?!\\d)`, "gu");
}

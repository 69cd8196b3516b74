/** What the check has to know of a language to tell which changes matter most. Words come folded, apostrophes left out. */
export interface QuoteLanguage {
  /** Its primary subtag, such as `fr`. */
  readonly tag: string;
  /** Words that turn a clause into its opposite: one that is cut out of its clause makes the quote another. */
  readonly clauseNegations: ReadonlySet<string>;
  /** Other words that negate. */
  readonly otherNegations: ReadonlySet<string>;
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

/** A list of words as one writes it. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

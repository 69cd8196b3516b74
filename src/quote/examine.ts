import { align, alignWhole, type QuoteText } from "./alignment/alignment.ts";
import { bestChain } from "./alignment/chain.ts";
import { alignPieces } from "./alignment/pieces.ts";
import type { Step } from "./alignment/step.ts";
import { type ChangedWords, changedWords } from "./changes/change.ts";
import { sameCharacters } from "./characters.ts";
import { closeness, languageOfSteps } from "./closeness.ts";
import type { Concordance } from "./concordance/concordance.ts";
import { findRuns, findWhole } from "./concordance/runs.ts";
import { passageWordsFrom, wordsFrom } from "./concordance/stretch.ts";
import { isQuotedByDocument } from "./short.ts";
import { findElisions } from "./text/elision.ts";
import type { Reading } from "./text/reading.ts";
import { splitWords } from "./text/words.ts";
import { VERDICTS, type Verdict } from "./verdict.ts";

/** What is found of one reading of a text. */
export interface Finding {
  readonly verdict: Verdict;
  readonly quote: QuoteText;
  readonly steps: readonly Step[];
  readonly changed: readonly ChangedWords[];
  /** How much of it is the documents', from 0 to 1. */
  readonly closeness: number;
}

/** Fewer words than these may be anybody's. */
const FEWEST_WORDS = 4;

/** From here on a quote is close to a passage; below, names and common turns explain what they share. */
const CLOSE = 0.6;

/** A turn that stands in more places than this is looked at in the first of them. */
const MOST_PLACES = 500;

/**
 * A quote is looked for as a whole, then as pieces with a mark between them, and at last along the rows of words that it
 * shares with the documents.
 */
export function examine(reading: Reading, concordance: Concordance): Finding {
  const { text } = reading;
  const words = splitWords(text, { thousands: "." });
  const quote = { text, words, elisions: findElisions(text, words) };
  const ids = words.map((word) => concordance.id(word) ?? 0);
  const isShort = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length < FEWEST_WORDS;

  const places = findPlaces(ids, reading, quote, concordance);
  if (isShort) {
    const quoted = best(places.filter(({ isQuoted }) => isQuoted));
    return quoted ? conclude(quoted.verdict, quote, quoted.steps) : tooShort(quote, places[0]?.steps ?? []);
  }
  const whole = best(places);
  if (whole) return conclude(whole.verdict, quote, whole.steps);
  const pieces = quote.elisions.length > 0 ? alignPieces(ids, quote, concordance) : undefined;
  if (pieces) return conclude("elided", quote, pieces);

  const marks = quote.elisions.map(({ after }) => after);
  const chain = bestChain(findRuns(ids, concordance), ids.length, marks, concordance);
  const steps = align(chain, quote, concordance);
  const close = closeness(steps, languageOfSteps(steps));
  if (close < CLOSE) return { verdict: "not-found", quote, steps, changed: [], closeness: close };
  const kinds = new Set(steps.map(({ kind }) => kind));
  const verdict = kinds.has("joint") ? "stitched" : kinds.has("cut") ? "elided" : "typography";
  return conclude(verdict, quote, steps, close);
}

/** Whatever else it is, a quote with a change is altered. */
function conclude(verdict: Verdict, quote: QuoteText, steps: readonly Step[], close = 1): Finding {
  const changed = changedWords(steps);
  return { verdict: changed.length > 0 ? "altered" : verdict, quote, steps, changed, closeness: close };
}

function tooShort(quote: QuoteText, steps: readonly Step[]): Finding {
  return { verdict: "too-short", quote, steps, changed: [], closeness: 1 };
}

/** A place where all words stand in a row. */
interface ExactPlace {
  readonly verdict: Verdict;
  readonly steps: readonly Step[];
  /** Whether it is in passages alone. */
  readonly isText: boolean;
  /** Whether the document has just these words in quotation marks. */
  readonly isQuoted: boolean;
}

function findPlaces(
  ids: readonly number[],
  { isAsGiven }: Reading,
  quote: QuoteText,
  concordance: Concordance,
): ExactPlace[] {
  if (ids.length === 0) return [];
  const places = findWhole(ids, concordance).slice(0, MOST_PLACES);
  return places.flatMap(([first, last]) => {
    const all = wordsFrom(first, last + 1, concordance);
    const words = all.length === ids.length ? all : passageWordsFrom(first, last + 1, concordance);
    if (words.length !== ids.length) return [];
    const steps = alignWhole(words, quote, concordance);
    const isExact = isAsGiven && sameCharacters(quote.text, quote.words, words, concordance);
    const isElided = steps.some(({ kind }) => kind === "cut");
    return [
      {
        verdict: isElided ? "elided" : isExact ? "verbatim" : "typography",
        steps,
        isText: words.every(({ unit }) => unit.kind === "text"),
        isQuoted: isQuotedByDocument(words, concordance),
      },
    ];
  });
}

/** The best verdict; of equals a passage before a title or a heading. */
function best(places: readonly ExactPlace[]): ExactPlace | undefined {
  const rank = ({ verdict, isText }: ExactPlace) => 2 * VERDICTS.indexOf(verdict) + (isText ? 0 : 1);
  return [...places].sort((a, b) => rank(a) - rank(b))[0];
}

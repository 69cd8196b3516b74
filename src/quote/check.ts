import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { align, alignWhole, type QuoteText } from "./alignment.ts";
import { bestChain } from "./chain.ts";
import { type Change, type ChangedWords, changedWords, describeChanges } from "./change.ts";
import { sameCharacters } from "./characters.ts";
import { closeness as closenessOf } from "./closeness.ts";
import { type Concordance, concordanceOf } from "./concordance.ts";
import { findElisions } from "./elision.ts";
import { type Excerpt, excerptsOf } from "./excerpt.ts";
import type { Flag } from "./flags.ts";
import type { Range } from "./marks.ts";
import { alignPieces } from "./pieces.ts";
import { type Reading, readingsOf } from "./reading.ts";
import { findRuns, findWhole } from "./runs.ts";
import { isQuotedByDocument } from "./short.ts";
import type { Step } from "./step.ts";
import { passageWordsFrom, wordsFrom } from "./stretch.ts";
import { VERDICTS, type Verdict } from "./verdict.ts";
import { splitWords } from "./words.ts";

/** What a document is found to say of a quote. */
export interface Check {
  /** The quote as it was read: without the marks around it. */
  readonly quote: string;
  readonly verdict: Verdict;
  /** Where its words stand, in the quote's order, each passage once; a title or a heading by the passage below. */
  readonly passages: readonly Passage[];
  readonly changes: readonly Change[];
  /** What the changes concern, each once. */
  readonly flags: readonly Flag[];
  /** The words of the quote that the document has not, as parts of the quote. */
  readonly marks: readonly Range[];
  /** The document's words beside it. */
  readonly excerpts: readonly Excerpt[];
  /** The parts of the quote whose words are the documents'. */
  readonly shared: readonly Range[];
  /** Whether it never goes on at another place without a mark. */
  readonly isContinuous: boolean;
  /** How much of it is the documents', from 0 to 1; to compare readings, not to show. */
  readonly closeness: number;
}

/** Fewer words than these may be anybody's. */
const FEWEST_WORDS = 4;

/** From here on a quote is close to a passage; below, names and common turns explain what they share. */
const CLOSE = 0.6;

/** A turn that stands in more places than this is looked at in the first of them. */
const MOST_PLACES = 500;

interface Finding {
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly quote: QuoteText;
  readonly steps: readonly Step[];
  readonly changed: readonly ChangedWords[];
  readonly closeness: number;
}

/**
 * Whether a quote is what the documents say. The text is one quote: marks around it and a leading `>` are not counted as
 * its own, unless the document has them. The cost grows linearly in the text.
 */
export function checkQuote(text: string, library: Library): Check {
  const concordance = concordanceOf(library);
  const findings: Finding[] = [];
  for (const reading of readingsOf(text)) {
    const finding = examine(reading, concordance);
    findings.push(finding);
    if (finding.verdict === "verbatim") break;
  }
  const [best] = findings.sort(compareFit);
  if (!best) throw new RangeError("A text has at least one reading.");
  return report(best, library);
}

/** Orders readings of the same words, the one that fits best first. */
export function compareFit(
  a: Pick<Check, "verdict" | "closeness">,
  b: Pick<Check, "verdict" | "closeness">,
): number {
  return VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.closeness - a.closeness;
}

function examine(reading: Reading, concordance: Concordance): Finding {
  const { text } = reading;
  const words = splitWords(text, { thousands: "." });
  const quote = { text, words, elisions: findElisions(text, words) };
  const ids = words.map((word) => concordance.id(word) ?? 0);
  const finding = (verdict: Verdict, steps: readonly Step[], close = 1): Finding => {
    const changed = verdict === "not-found" || verdict === "too-short" ? [] : changedWords(steps);
    const isAltered = changed.length > 0;
    return { reading, quote, steps, changed, verdict: isAltered ? "altered" : verdict, closeness: close };
  };

  const whole = findExact(ids, reading, quote, concordance);
  if ((text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length < FEWEST_WORDS) {
    return whole?.isQuoted ? finding(whole.verdict, whole.steps) : finding("too-short", whole?.steps ?? []);
  }
  if (whole) return finding(whole.verdict, whole.steps);
  const pieces = quote.elisions.length > 0 ? alignPieces(ids, quote, concordance) : undefined;
  if (pieces) return finding("elided", pieces);

  const marks = quote.elisions.map(({ after }) => after);
  const chain = bestChain(findRuns(ids, concordance), ids.length, marks, concordance);
  const steps = align(chain, quote, concordance);
  const close = closenessOf(steps, languageOfSteps(steps));
  if (close < CLOSE) return finding("not-found", steps, close);
  const kinds = new Set(steps.map(({ kind }) => kind));
  return finding(kinds.has("joint") ? "stitched" : kinds.has("cut") ? "elided" : "typography", steps, close);
}

/** The best place where all words stand in a row. */
function findExact(ids: readonly number[], reading: Reading, quote: QuoteText, concordance: Concordance) {
  if (ids.length === 0) return undefined;
  const found = findWhole(ids, concordance)
    .slice(0, MOST_PLACES)
    .flatMap(([first, last]) => {
      const all = wordsFrom(first, last + 1, concordance);
      const words = all.length === ids.length ? all : passageWordsFrom(first, last + 1, concordance);
      if (words.length !== ids.length) return [];
      const steps = alignWhole(words, quote, concordance);
      const isExact = reading.isAsGiven && sameCharacters(quote.text, quote.words, words, concordance);
      const isElided = steps.some(({ kind }) => kind === "cut");
      const verdict: Verdict = isElided ? "elided" : isExact ? "verbatim" : "typography";
      const isText = words.every(({ unit }) => unit.kind === "text");
      return [{ verdict, steps, isText, isQuoted: isQuotedByDocument(words, concordance) }];
    });
  const few = quote.words.length < FEWEST_WORDS;
  const rank = (one: (typeof found)[number]) =>
    (few && !one.isQuoted ? 100 : 0) + 2 * VERDICTS.indexOf(one.verdict) + (one.isText ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b))[0];
}

function languageOfSteps(steps: readonly Step[]): string {
  const [word] = steps.flatMap((step) => ("document" in step ? step.document.slice(0, 1) : []));
  return word?.unit.passage.document.language ?? "";
}

function report({ reading, verdict, quote, steps, changed, closeness }: Finding, library: Library): Check {
  const isNone = verdict === "not-found" || verdict === "too-short";
  const changes = describeChanges(changed, quote, library, languageOfSteps(steps));
  const words = steps.flatMap((step) => (step.kind === "same" ? step.document : []));
  const parts = (kind: "same" | "changed") =>
    steps.flatMap((step) => (step.kind === kind ? rangeOf(step.quote) : []));
  return {
    quote: reading.text,
    verdict,
    passages: isNone ? [] : [...new Set(words.map(({ unit }) => unit.passage))],
    changes,
    flags: (["number", "negation", "name"] as const).filter((flag) =>
      changes.some(({ flags }) => flags.includes(flag)),
    ),
    marks: isNone ? [] : parts("changed"),
    excerpts: isNone ? [] : excerptsOf(steps, changed),
    shared: parts("same"),
    isContinuous: steps.every(({ kind }) => kind !== "joint"),
    closeness,
  };
}

function rangeOf(words: readonly Range[]): Range[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

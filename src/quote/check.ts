import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { type Change, describeChanges } from "./changes/change.ts";
import type { Flag } from "./changes/flags.ts";
import { languageOfSteps } from "./closeness.ts";
import { concordanceOf } from "./concordance/concordance.ts";
import { examine, type Finding } from "./examine.ts";
import { type Excerpt, excerptsOf } from "./excerpt.ts";
import type { Range } from "./text/marks.ts";
import { readingsOf } from "./text/reading.ts";
import { VERDICTS, type Verdict } from "./verdict.ts";

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

function report({ verdict, quote, steps, changed, closeness }: Finding, library: Library): Check {
  const isNone = verdict === "not-found" || verdict === "too-short";
  const changes = describeChanges(changed, quote, library, languageOfSteps(steps));
  const words = steps.flatMap((step) => (step.kind === "same" ? step.document : []));
  const parts = (kind: "same" | "changed") =>
    steps.flatMap((step) => (step.kind === kind ? rangeOf(step.quote) : []));
  return {
    quote: quote.text,
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

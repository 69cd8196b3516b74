import type { Passage } from "../library/passage.ts";
import type { Step } from "./alignment/step.ts";
import type { ChangedWords } from "./changes/change.ts";
import type { Unit } from "./concordance/concordance.ts";
import type { PlacedWord } from "./concordance/stretch.ts";
import type { Range } from "./text/marks.ts";

/** A document's words beside a quote. */
export interface Excerpt {
  readonly passage: Passage;
  /** What the words are of; of a title or a heading, the passage is the one below. */
  readonly kind: Unit["kind"];
  /** The title, the heading or the passage. */
  readonly text: string;
  /** The part of it that stands beside the quote. */
  readonly start: number;
  readonly end: number;
  /** The words that the quote has not. */
  readonly marks: readonly Range[];
}

/** Of what a cut leaves out, no more is shown to show a negation in it. */
const LONGEST_CUT = 40;

/** What belongs to the first and to the last word shown. */
const OPENING = /["“„([]+$/u;
const CLOSING = /^[.!?…]*["”)\]]*/u;

/** A new excerpt begins at every cut and joint, and with every passage. */
export function excerptsOf(steps: readonly Step[], changed: readonly ChangedWords[]): Excerpt[] {
  const missing = new Set(changed.flatMap(({ document }) => document));
  const excerpts: { unit: Unit; start: number; end: number; marks: Range[] }[] = [];
  let broken = true;
  const add = ({ unit, start, end }: PlacedWord, isMissing: boolean) => {
    const last = excerpts.at(-1);
    if (last && !broken && last.unit === unit) last.end = end;
    else excerpts.push({ unit, start, end, marks: [] });
    broken = false;
    if (isMissing) excerpts.at(-1)?.marks.push({ start, end });
  };
  for (const step of steps) {
    if (step.kind === "joint") broken = true;
    else if (step.kind !== "cut") for (const word of step.document) add(word, missing.has(word));
    else if (step.document.some((word) => missing.has(word)) && step.document.length <= LONGEST_CUT) {
      for (const word of step.document) add(word, missing.has(word));
    } else broken = true;
  }
  return excerpts.map(({ unit: { passage, kind, text }, start, end, marks }) => {
    const opening = OPENING.exec(text.slice(0, start))?.[0].length ?? 0;
    const closing = CLOSING.exec(text.slice(end))?.[0].length ?? 0;
    return { passage, kind, text, start: start - opening, end: end + closing, marks };
  });
}

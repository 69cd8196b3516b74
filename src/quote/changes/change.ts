import type { Library } from "../../library/library.ts";
import type { QuoteText } from "../alignment/alignment.ts";
import type { Step } from "../alignment/step.ts";
import { type PlacedWord, slicesOf } from "../concordance/stretch.ts";
import type { Word } from "../text/words.ts";
import { type Flag, flagsOf } from "./flags.ts";
import { namesIn, namesOf } from "./names.ts";
import { negationsCutFromTheirClause } from "./negation.ts";

/** Words that a quote has otherwise than the document. */
export interface Change {
  readonly kind: "replaced" | "added" | "dropped";
  /** The document's words; empty where they were added. */
  readonly from: string;
  /** The quote's words; empty where they were dropped. */
  readonly to: string;
  readonly flags: readonly Flag[];
}

/** The words of a change, before it is told. */
export interface ChangedWords {
  readonly quote: readonly Word[];
  readonly document: readonly PlacedWord[];
}

/** Everything that was changed, in order, a negation that was cut out of its clause among it. */
export function changedWords(steps: readonly Step[]): ChangedWords[] {
  return steps.flatMap((step, index): readonly ChangedWords[] => {
    if (step.kind === "changed") return [step];
    if (step.kind !== "cut") return [];
    const before = steps[index - 1];
    const after = steps[index + 1];
    const kept = [before, after].map((one) => (one && "document" in one ? one.document : []));
    const [last, next] = [kept[0]?.at(-1), kept[1]?.[0]];
    if (!last || !next) return [];
    return negationsCutFromTheirClause(last, step.document, next).map((word) => ({
      quote: [],
      document: [word],
    }));
  });
}

/** @param language BCP 47 tag of the document, for words that were added */
export function describeChanges(
  changes: readonly ChangedWords[],
  { text, words }: QuoteText,
  library: Library,
  language: string,
): Change[] {
  const quoted = namesIn(text, words, language);
  return changes.map(({ quote, document }) => {
    const source = document[0]?.unit.passage.document;
    const isName = (key: string) =>
      quoted.has(key) || (source !== undefined && namesOf(source, library).has(key));
    const [first, last] = [quote[0], quote.at(-1)];
    return {
      kind: quote.length === 0 ? "dropped" : document.length === 0 ? "added" : "replaced",
      from: slicesOf(document).join(" "),
      to: first && last ? text.slice(first.start, last.end) : "",
      flags: flagsOf(document, quote, source?.language ?? language, isName),
    };
  });
}

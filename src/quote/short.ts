import type { Concordance } from "./concordance/concordance.ts";
import type { PlacedWord } from "./concordance/stretch.ts";
import { quotedRanges } from "./text/marks.ts";

/** Whether words are the whole of what a document itself puts in quotation marks. */
export function isQuotedByDocument(words: readonly PlacedWord[], concordance: Concordance): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || first.unit !== last.unit) return false;
  const { unit } = first;
  return quotedRanges(unit.text).some(({ start, end }) => {
    const within = concordance.wordsOf(unit).filter((word) => word.start >= start && word.end <= end);
    return within[0]?.start === first.start && within.at(-1)?.end === last.end;
  });
}

import { splitSentences } from "../answer/sentence.ts";
import type { Passage } from "../library/passage.ts";

/** Stands where words of a passage are left out. */
const OMITTED = " […]";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The beginning of a passage, up to the end of the last sentence that fits, or of the last whole character where not
 * even the first does, with a mark for what is left out.
 *
 * @param fits whether a text is short enough
 */
export function excerpt({ text, document }: Passage, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const bySentence = longestFitting(splitSentences(text, document.language), fits);
  return (
    bySentence ??
    longestFitting(
      Array.from(graphemes.segment(text), ({ segment }) => segment),
      fits,
    ) ??
    OMITTED.trim()
  );
}

/** @returns undefined where not even the first part fits */
function longestFitting(parts: readonly string[], fits: (text: string) => boolean): string | undefined {
  let shown = "";
  let best: string | undefined;
  for (const part of parts) {
    shown += part;
    const candidate = shown.trimEnd() + OMITTED;
    if (!fits(candidate)) break;
    best = candidate;
  }
  return best;
}

/** One line of at most `length` UTF-16 units, cut between characters as readers know them. */
export function truncate(text: string, length: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= length) return line;
  let shown = "";
  for (const { segment } of graphemes.segment(line)) {
    if (shown.length + segment.length > length - 1) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}

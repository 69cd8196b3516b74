import { splitSentences } from "../answer/sentence.ts";
import type { Passage } from "../library/passage.ts";

/** A slice of a text, in UTF-16 units, `end` exclusive. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * As much of a passage as fits, cut at the ends of sentences; at whole characters where not even one sentence fits.
 *
 * @param around what must be in it, as far as it fits
 * @param fits whether a slice is short enough
 */
export function excerpt({ text, document }: Passage, around: Slice, fits: (slice: Slice) => boolean): Slice {
  const whole = { start: around.start === around.end ? around.start : 0, end: text.length };
  if (fits(whole)) return whole;

  let position = 0;
  const sentences = splitSentences(text, document.language).map((sentence): Slice => {
    position += sentence.length;
    return { start: position - sentence.length, end: position };
  });
  const first = sentences.findIndex(({ end }) => end > around.start);
  const start = Math.max(around.start === around.end ? around.start : 0, sentences[first]?.start ?? 0);
  let slice: Slice = { start, end: start };
  for (const { end } of sentences.slice(first)) {
    if (!fits({ start, end })) break;
    slice = { start, end };
  }
  if (slice.end === start) return byGrapheme(text, start, fits);
  // What room is left shows what leads up to it.
  for (const before of around.start === around.end ? [] : sentences.slice(0, first).reverse()) {
    if (!fits({ start: before.start, end: slice.end })) break;
    slice = { start: before.start, end: slice.end };
  }
  return slice;
}

function byGrapheme(text: string, start: number, fits: (slice: Slice) => boolean): Slice {
  let end = start;
  for (const { segment } of graphemes.segment(text.slice(start))) {
    if (!fits({ start, end: end + segment.length })) break;
    end += segment.length;
  }
  return { start, end };
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

import { splitSentences } from "../../answer/sentence.ts";
import type { Passage } from "../../library/passage.ts";
import { MESSAGE_TEXT } from "./limits.ts";

/** A slice of a text, in UTF-16 units, `end` exclusive. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * As much of a passage as fits, cut at the ends of sentences; at whole characters where not even one sentence fits.
 *
 * @param around what is shown first of all; where it is empty, what comes before it is not shown at all
 * @param fits whether a slice is short enough
 */
export function excerpt(passage: Passage, around: Slice, fits: (slice: Slice) => boolean): Slice {
  const onward = around.start === around.end;
  const whole = { start: onward ? around.start : 0, end: passage.text.length };
  if (fits(whole)) return whole;

  const sentences = sentencesNear(passage, around.start);
  const first = sentences.findIndex(({ end }) => end > around.start);
  let { start } = onward ? around : (sentences[first] ?? around);
  let end = start;
  for (const sentence of sentences.slice(first)) {
    if (!fits({ start, end: sentence.end })) break;
    end = sentence.end;
  }
  if (end === start) return byGrapheme(passage.text, start, fits);
  // What room is left shows what leads up to it.
  for (const sentence of onward ? [] : sentences.slice(0, first).reverse()) {
    if (!fits({ start: sentence.start, end })) break;
    start = sentence.start;
  }
  return { start, end };
}

/** The sentences about a place, as far as a message can reach: a passage may be a book. */
function sentencesNear({ text, document }: Passage, place: number): Slice[] {
  const from = Math.max(0, place - MESSAGE_TEXT);
  let position = from;
  const sentences = splitSentences(text.slice(from, place + MESSAGE_TEXT), document.language).map(
    (sentence) => {
      position += sentence.length;
      return { start: position - sentence.length, end: position };
    },
  );
  // The first and the last are only parts of sentences where the window begins or ends within the text.
  return sentences.slice(from > 0 ? 1 : 0, position < text.length && sentences.length > 1 ? -1 : undefined);
}

function byGrapheme(text: string, start: number, fits: (slice: Slice) => boolean): Slice {
  const ends = Array.from(
    graphemes.segment(text.slice(start, start + MESSAGE_TEXT)),
    ({ index, segment }) => start + index + segment.length,
  );
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits({ start, end: ends[middle - 1] ?? start })) low = middle;
    else high = middle - 1;
  }
  return { start, end: ends[low - 1] ?? start };
}

/** Text on one line, without the characters that Discord refuses: U+0000 and halves of surrogate pairs. */
export function oneLine(text: string): string {
  // No-break spaces are typography and stay.
  return text
    .replace(/[\t\n\v\f\r \u2028\u2029]+/gu, " ")
    .replaceAll("\0", "\uFFFD")
    .toWellFormed()
    .trim();
}

/** One line of at most `length` UTF-16 units, cut between characters as readers know them. */
export function truncate(text: string, length: number): string {
  // A run of spaces becomes one: twice as much is enough to look at.
  const line = oneLine(text.slice(0, 2 * length));
  if (line.length <= length && text.length <= 2 * length) return line;
  let shown = "";
  for (const { segment } of graphemes.segment(line)) {
    if (shown.length + segment.length > length - 1) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}

import type { Index } from "./index.ts";
import { SENTENCE_END } from "./marks.ts";

/** Whether a passage has some words in a row, in order; the end of a sentence, and aliases, may stand between them. */
export function hasPhrase({ texts }: Index, phrase: readonly number[], passage: number): boolean {
  const { values, starts } = texts;
  const end = starts[passage + 1] ?? 0;
  for (let at = starts[passage] ?? 0; at < end; at++) {
    if (values[at] === phrase[0] && standsAt(values, at, end, phrase)) return true;
  }
  return false;
}

function standsAt(values: Int32Array, at: number, end: number, phrase: readonly number[]): boolean {
  let position = at;
  for (const word of phrase) {
    while (position < end && (values[position] ?? 0) <= SENTENCE_END) position++;
    if (position === end || values[position] !== word) return false;
    position++;
  }
  return true;
}

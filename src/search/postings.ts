import type { Rows } from "./rows.ts";

/** The passages that have a stem, in order, and how often each has it. */
export interface Postings {
  readonly passages: Int32Array;
  readonly times: Uint8Array;
}

/** The postings of all stems, one after the other. */
export interface PackedPostings extends Postings {
  /** By stem: where its postings begin, and after the last one where those end. */
  readonly starts: Int32Array;
}

const MOST_TIMES = 255;

/**
 * @param contents by passage: the stems of its words
 * @param counts by stem: how many passages have it; 0 for one whose postings nobody will ask for
 */
export function createPostings(contents: Rows, counts: Int32Array): PackedPostings {
  const starts = new Int32Array(counts.length + 1);
  for (let stem = 0; stem < counts.length; stem++)
    starts[stem + 1] = (starts[stem] ?? 0) + (counts[stem] ?? 0);
  const passages = new Int32Array(starts[counts.length] ?? 0);
  const times = new Uint8Array(passages.length);
  const ends = starts.slice(0, counts.length);
  for (let passage = 0; passage < contents.length; passage++) {
    for (const stem of contents.of(passage)) {
      if (counts[stem] === 0) continue;
      const end = ends[stem] ?? 0;
      const met = end > (starts[stem] ?? 0) && passages[end - 1] === passage;
      const at = met ? end - 1 : end;
      passages[at] = passage;
      times[at] = Math.min(MOST_TIMES, (times[at] ?? 0) + 1);
      ends[stem] = at + 1;
    }
  }
  return { starts, passages, times };
}

export function postingsOf({ starts, passages, times }: PackedPostings, stem: number): Postings {
  const [start, end] = [starts[stem] ?? 0, starts[stem + 1] ?? 0];
  return { passages: passages.subarray(start, end), times: times.subarray(start, end) };
}

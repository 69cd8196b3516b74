import type { Rows } from "./rows.ts";

/** The passages that have a stem, in order, and how much each is about it, in `MOST` parts. */
export interface Postings {
  readonly passages: Int32Array;
  readonly impacts: Uint8Array;
}

export const MOST = 255;

/** The postings of all stems, one after the other. */
export interface PackedPostings extends Postings {
  /** By stem: where its postings begin, and after the last one where those end. */
  readonly starts: Int32Array;
}

/**
 * @param contents by passage: the stems of its words
 * @param counts by stem: how many passages have it; 0 for one whose postings nobody will ask for
 * @param impactOf how much a passage is about a stem that it has some times, 0 to 1
 */
export function createPostings(
  contents: Rows,
  counts: Int32Array,
  impactOf: (times: number, passage: number) => number,
): PackedPostings {
  const starts = new Int32Array(counts.length + 1);
  for (let stem = 0; stem < counts.length; stem++)
    starts[stem + 1] = (starts[stem] ?? 0) + (counts[stem] ?? 0);
  const passages = new Int32Array(starts[counts.length] ?? 0);
  const impacts = new Uint8Array(passages.length);
  const ends = starts.slice(0, counts.length);
  for (let passage = 0; passage < contents.length; passage++) {
    for (const stem of contents.of(passage)) {
      if (counts[stem] === 0) continue;
      const end = ends[stem] ?? 0;
      const met = end > (starts[stem] ?? 0) && passages[end - 1] === passage;
      const at = met ? end - 1 : end;
      passages[at] = passage;
      impacts[at] = Math.min(MOST, (impacts[at] ?? 0) + 1);
      ends[stem] = at + 1;
    }
  }
  // So far it is how often, which is worth less the more often and the longer the passage.
  for (let at = 0; at < impacts.length; at++)
    impacts[at] = Math.max(1, Math.round(MOST * impactOf(impacts[at] ?? 0, passages[at] ?? 0)));
  return { starts, passages, impacts };
}

export function postingsOf({ starts, passages, impacts }: PackedPostings, stem: number): Postings {
  const [start, end] = [starts[stem] ?? 0, starts[stem + 1] ?? 0];
  return { passages: passages.subarray(start, end), impacts: impacts.subarray(start, end) };
}

import type { Text } from "../corpus.ts";

/** A way to find passages, at the best setting for French that its documentation has. */
export interface Engine {
  readonly name: string;
  /** How it is set, and where that is documented. */
  readonly setting: string;
  /** Builds an index of its own; the number of a passage is its place. */
  build(texts: readonly Text[]): Ask | Promise<Ask>;
  /** Bytes that it has beyond what Node.js knows of. */
  bytesElsewhere?(): number;
}

/** The numbers of the passages that are found, best first, ten at the most. */
export type Ask = (question: string) => readonly number[] | Promise<readonly number[]>;

export const DEPTH = 10;

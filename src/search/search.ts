import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";

/** A passage with how well it answers a question. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable between hits of one question; higher is better. */
  readonly score: number;
}

export interface FindOptions {
  /** Only passages of this document. */
  readonly document?: string | undefined;
  /** How many hits at the most. */
  readonly limit?: number | undefined;
}

/** An index over a library. */
export interface Search {
  readonly library: Library;
  /** The passages that bear on a question, best first. */
  find(question: string, options?: FindOptions): readonly Hit[];
}

export function createSearch(library: Library): Search {
  return { library, find: () => [] };
}

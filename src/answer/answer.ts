import type { Hit, Search } from "../search/search.ts";

/** What the documents have to say to a question. */
export interface Answer {
  /** `weak`: nothing answers it clearly, these are the nearest; `nothing`: no passage bears on it. */
  readonly kind: "found" | "weak" | "nothing";
  /** Best first; none where there is nothing. */
  readonly hits: readonly Hit[];
  /** The first hit stands well before the second, so that it can be shown alone. */
  readonly clear: boolean;
}

export interface AnswerOptions {
  /** Only passages of this document. */
  readonly document?: string | undefined;
  /** How many hits at the most. */
  readonly limit?: number | undefined;
}

/** The share of the question's weight that a passage must have to answer it, and to be worth showing. */
const FOUND = 0.5;
const WEAK = 0.25;

/** How far behind the first the second hit must be for the first to stand alone. */
const CLEAR = 0.8;

const LIMIT = 3;

export function answer(
  search: Search,
  question: string,
  { document, limit = LIMIT }: AnswerOptions = {},
): Answer {
  const hits = search.find(question, { document, limit: Math.max(limit, 2) });
  const [first, second] = hits;
  if (!first || first.score < WEAK) return { kind: "nothing", hits: [], clear: false };
  const clear = !second || second.score < CLEAR * first.score;
  return { kind: first.score < FOUND ? "weak" : "found", hits: hits.slice(0, limit), clear };
}

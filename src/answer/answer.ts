import type { Hit, Search } from "../search/search.ts";
import { type Confidence, confidenceOf } from "./confidence.ts";
import { leadOf } from "./evidence.ts";

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

/** The chance from which a passage is said to answer, or the documents to be about what is asked. */
const LIKELY = 0.28;

/** However surely the documents are about it, the first hit has to be so likely to answer and not only to be near. */
const ANSWERABLE = 0.4;

/**
 * The chance that the first hit is the best of them from which it is shown alone. That one of two alike passages comes
 * first in its section is not enough.
 */
const CLEAR = 0.85;

const LIMIT = 3;

/** Hits to compare the first with; those beyond weigh nothing. */
const COMPARED = 10;

export function answer(
  search: Search,
  question: string,
  { document, limit = LIMIT }: AnswerOptions = {},
): Answer {
  const hits = search.find(question, { document, limit: Math.max(limit, COMPARED) });
  const asked = document === undefined ? undefined : search.library.document(document);
  const { passages } = search.library;
  const confidence = confidenceOf(hits, (asked ? search.library.passagesOf(asked) : passages).length);
  const [first] = hits;
  // Letters in common are no word in common: what says nothing to the documents gets nothing of them.
  const understood = first !== undefined && first.features.terms + first.features.synonyms > 0;
  if (!understood || confidence.relevance < LIKELY) return { kind: "nothing", hits: [], clear: false };
  return {
    kind: isFound(confidence) ? "found" : "weak",
    hits: hits.slice(0, limit),
    clear: leadOf(hits) >= CLEAR,
  };
}

/** Whether the first hit is said to answer. */
export function isFound({ relevance, answerability }: Confidence): boolean {
  return relevance * answerability >= LIKELY && answerability >= ANSWERABLE;
}

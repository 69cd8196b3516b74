import { answer } from "../answer/answer.ts";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import type { Search } from "../search/search.ts";
import type { KnownQuestion } from "./question-file.ts";

/** How well questions find their passages. Shares are from 0 to 1, null where there is nothing to share. */
export interface Figures {
  readonly questions: number;
  /** How many of them the documents answer. */
  readonly answerable: number;
  /** Share of the answerable questions with an answering passage first, among the first three, the first five. */
  readonly recallAt1: number | null;
  readonly recallAt3: number | null;
  readonly recallAt5: number | null;
  /** Mean reciprocal rank of the first answering passage; 0 beyond the tenth. */
  readonly mrr: number | null;
  /** Share of all questions that are told `found`. */
  readonly answered: number;
  /** Share of the answerable questions that are told `weak` or `nothing`. */
  readonly falseAbstention: number | null;
  /** Share of the questions without an answer that are told `weak` or `nothing`. */
  readonly caughtUnanswerable: number | null;
  /** Milliseconds that an answer takes. */
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** What became of one question. */
export interface Outcome {
  readonly question: KnownQuestion;
  readonly kind: "found" | "weak" | "nothing";
  /** The first ten passages in order, whatever the kind. */
  readonly passages: readonly Passage[];
  /** The place of the first that answers, from 1; null beyond the tenth. */
  readonly rank: number | null;
  readonly ms: number;
}

const DEPTH = 10;

export function ask(search: Search, question: KnownQuestion): Outcome {
  const options = { document: question.document };
  const start = performance.now();
  const { kind } = answer(search, question.question, options);
  const ms = performance.now() - start;
  const passages = search.find(question.question, { ...options, limit: DEPTH }).map(({ passage }) => passage);
  const index = passages.findIndex((passage) => answers(passage, question));
  return { question, kind, passages, rank: index === -1 ? null : index + 1, ms };
}

/** Whether a passage contains what a question expects. */
export function answers({ text }: Passage, { expect }: KnownQuestion): boolean {
  return expect?.some((expected) => text.includes(expected)) ?? false;
}

/** The document that a question is about: the one it names, or the first that has an answering passage. */
export function documentOf(question: KnownQuestion, library: Library): string | undefined {
  return question.document ?? library.passages.find((passage) => answers(passage, question))?.document.id;
}

export function measure(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ question }) => question.expect !== null);
  const unanswerable = outcomes.filter(({ question }) => question.expect === null);
  const abstained = ({ kind }: Outcome) => kind !== "found";
  const within = (depth: number) => share(answerable, ({ rank }) => rank !== null && rank <= depth);
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    recallAt1: within(1),
    recallAt3: within(3),
    recallAt5: within(5),
    mrr: answerable.length
      ? answerable.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / answerable.length
      : null,
    answered: share(outcomes, ({ kind }) => kind === "found") ?? 0,
    falseAbstention: share(answerable, abstained),
    caughtUnanswerable: share(unanswerable, abstained),
    medianMs: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}

function share(outcomes: readonly Outcome[], counts: (outcome: Outcome) => boolean): number | null {
  return outcomes.length === 0 ? null : outcomes.filter(counts).length / outcomes.length;
}

function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

import type { Document } from "../../library/document.ts";
import type { Concordance } from "../concordance/concordance.ts";
import type { Run } from "../concordance/runs.ts";

// All in words: what a shared word is worth is 1.

/** A word of the quote that no run covers. */
const UNCOVERED = 0.5;
/** Going on a little further in the document, and each word that this leaves out. */
const SKIP = 0.3;
const SKIPPED_WORD = 0.1;
/** Going on at another place: less than a row of three words does not pay for it. */
const JUMP = 4;
/** The same where the quote has a mark for it. */
const MARKED_JUMP = 1;
/** Of two places with the same words, that in a passage is meant rather than a title or a heading. */
const HEADING = 0.01;

/** As far as "a little further" reaches, in words. */
const NEAR = 64;
/** Two rows may share this many words at the joint. */
const OVERLAP = 2;
/** How many documents are looked at closely. */
const DOCUMENTS = 8;

interface Link {
  readonly run: Run;
  readonly score: number;
  readonly from: Link | undefined;
}

/**
 * The runs that explain a quote best, in the quote's order, none overlapping another in the quote. Every run looks at those
 * that end near it in the document and at the best before it anywhere, so that the cost is linear in the runs.
 *
 * @param length the number of words of the quote
 * @param marks after how many words an elision stands
 */
export function bestChain(
  runs: readonly Run[],
  length: number,
  marks: readonly number[],
  concordance: Concordance,
): Run[] {
  const ending = new Map<number, Link[]>();
  /** The best link that ends before each word of the quote, its score as if the words up to there were uncovered. */
  const bestBefore: (Link | undefined)[] = [];
  let settled = 0;
  let best: Link | undefined;
  const worth = (link: Link | undefined) =>
    link ? link.score + UNCOVERED * end(link.run) : Number.NEGATIVE_INFINITY;
  const better = (a: Link | undefined, b: Link | undefined) => (worth(b) > worth(a) ? b : a);
  const isMarked = (from: number, to: number) => marks.some((mark) => mark >= from && mark <= to);

  const inOrder = likelyDocuments(runs, concordance).sort((a, b) => a.quote - b.quote || a.place - b.place);
  for (const run of inOrder) {
    for (; settled < run.quote; settled++) {
      bestBefore[settled + 1] = better(bestBefore[settled], bestBefore[settled + 1]);
    }
    const heading = concordance.unitAt(run.place).kind === "text" ? 0 : HEADING;
    let link: Link = { run, score: run.length - heading - UNCOVERED * run.quote, from: undefined };
    const consider = (
      from: Link | undefined,
      cost: (trimmed: Run, from: Run) => number,
      forward: boolean,
    ) => {
      if (!from) return;
      const shift = Math.max(0, end(from.run) - run.quote, forward ? endPlace(from.run) - run.place : 0);
      if (shift >= run.length) return;
      const trimmed = { quote: run.quote + shift, place: run.place + shift, length: run.length - shift };
      const gap = UNCOVERED * (trimmed.quote - end(from.run));
      const score = from.score + trimmed.length - heading - gap - cost(trimmed, from.run);
      if (score > link.score) link = { run: trimmed, score, from };
    };
    for (const bucket of [0, 1, -1]) {
      for (const from of ending.get(Math.floor(run.place / NEAR) - bucket) ?? []) {
        if (documentAt(from.run.place, concordance) !== documentAt(run.place, concordance)) continue;
        consider(
          from,
          (trimmed, { place, length }) => skip(place + length, trimmed.place, concordance),
          true,
        );
      }
    }
    for (let overlap = 0; overlap <= OVERLAP; overlap++) {
      consider(
        bestBefore[run.quote + overlap],
        (trimmed, from) => (isMarked(end(from), trimmed.quote) ? MARKED_JUMP : JUMP),
        false,
      );
    }
    const bucket = Math.floor(endPlace(link.run) / NEAR);
    ending.set(bucket, [...(ending.get(bucket) ?? []), link].slice(-NEAR));
    bestBefore[end(run)] = better(bestBefore[end(run)], link);
    best = better(best, link);
  }

  const chain: Run[] = [];
  for (let link = best; link; link = link.from) chain.unshift(link.run);
  return chain.filter(({ quote }) => quote < length);
}

function end({ quote, length }: Run): number {
  return quote + length;
}

function endPlace({ place, length }: Run): number {
  return place + length;
}

/** What it costs to go on from a position to a later one; headings on the way are free. */
function skip(from: number, to: number, concordance: Concordance): number {
  const left = wordsBetween(from, to, concordance);
  return left === 0 ? 0 : SKIP + SKIPPED_WORD * left;
}

/** How many words of passages stand from one position up to another; a heading counts where it is cut into. */
export function wordsBetween(from: number, to: number, concordance: Concordance): number {
  let count = 0;
  for (let at = from; at < to; ) {
    const unit = concordance.unitAt(at);
    const stop = Math.min(Math.max(unit.end, at + 1), to);
    if (unit.kind === "text" || at > unit.start || stop < unit.end) count += stop - at;
    at = stop;
  }
  return count;
}

/** The runs of the documents that share most words with the quote. */
function likelyDocuments(runs: readonly Run[], concordance: Concordance): Run[] {
  const byDocument = new Map<Document, { readonly words: Set<number>; readonly runs: Run[] }>();
  for (const run of runs) {
    const document = documentAt(run.place, concordance);
    const entry = byDocument.get(document) ?? { words: new Set(), runs: [] };
    byDocument.set(document, entry);
    entry.runs.push(run);
    for (let word = run.quote; word < end(run); word++) entry.words.add(word);
  }
  return [...byDocument.values()]
    .sort((a, b) => b.words.size - a.words.size)
    .slice(0, DOCUMENTS)
    .flatMap((entry) => entry.runs);
}

export function documentAt(position: number, concordance: Concordance): Document {
  return concordance.unitAt(position).passage.document;
}

import { createBest } from "./best.ts";
import type { Asked, Found } from "./finder.ts";
import type { Index } from "./index.ts";
import { findPhrase } from "./phrase.ts";
import type { Query } from "./query.ts";

/** A passage that may answer. Sets of terms are bits, the first term the lowest. */
export interface Candidate {
  readonly passage: number;
  /** The terms that it has. */
  readonly terms: number;
  /** The terms that it or the passage before or after it has. */
  readonly neighbours: number;
  /** The terms that any passage of its document has. */
  readonly document: number;
}

/** How many passages are ranked again. A hundred would win 0.4 points of recall among five and cost twice the time. */
const POOL = 40;

/**
 * The passages to rank: those that share most with the question; if that leaves room, those that have words which
 * look like its words; and of a library no larger than the room, the others.
 *
 * @param allowed which passages are asked for
 */
export function findCandidates(
  index: Index,
  query: Query,
  allowed: (passage: number) => boolean,
  pool = POOL,
): Candidate[] {
  const asked = new Map<number, Asked>();
  const akin = new Map<number, Asked>();
  query.terms.forEach(({ stems, lookalikes }, term) => {
    for (const [stem, weight] of stems) ask(asked, stem, weight, 1 << term);
    for (const [stem, similarity] of lookalikes) ask(akin, stem, similarity, 0);
  });

  const quoting = query.phrases.map((phrase) => findPhrase(index, phrase));
  const wanted = (passage: number) => allowed(passage) && quoting.every((found) => found.has(passage));
  const chosen = new Set<number>();
  const choose = (passages: Iterable<number>) => {
    for (const passage of passages) {
      if (chosen.size === pool) return;
      if (wanted(passage)) chosen.add(passage);
    }
  };
  const found = index.find(asked);
  choose(bestOf(found, wanted, pool));
  if (chosen.size < pool) {
    const similar = index.find(akin);
    choose(bestOf(similar, wanted, pool));
    similar.release();
  }
  if (index.passages.length <= pool) choose(index.passages.keys());
  choose(quoting[0] ?? []);

  const documents = new Map<number, number>();
  const candidates = Array.from(chosen, (passage) => {
    const { start, end } = index.documentOf(passage);
    const document = documents.get(start) ?? termsOf(found, start, end);
    documents.set(start, document);
    return {
      passage,
      terms: found.terms(passage),
      neighbours: termsOf(found, Math.max(start, passage - 1), Math.min(end, passage + 2)),
      document,
    };
  });
  found.release();
  return candidates;
}

function ask(asked: Map<number, Asked>, stem: number, weight: number, term: number): void {
  const known = asked.get(stem);
  asked.set(stem, { weight: Math.max(known?.weight ?? 0, weight), terms: (known?.terms ?? 0) | term });
}

function bestOf(
  { passages, score }: Found,
  wanted: (passage: number) => boolean,
  most: number,
): readonly number[] {
  const best = createBest<number>(most, (a, b) => score(b) - score(a) || a - b);
  for (const passage of passages) {
    const last = best.things[most - 1];
    const isBetter = last === undefined || score(passage) >= score(last);
    if (isBetter && wanted(passage)) best.add(passage);
  }
  return best.things;
}

/** The terms that any of the passages from one on and before another has. */
function termsOf({ terms }: Found, start: number, end: number): number {
  let set = 0;
  for (let passage = start; passage < end; passage++) set |= terms(passage);
  return set;
}

import type { Index } from "./index.ts";
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
): Candidate[] {
  const bits = new Map<number, number>();
  const weights = new Map<number, number>();
  const akin = new Map<number, number>();
  query.terms.forEach(({ stems, lookalikes }, term) => {
    for (const [stem, weight] of stems) {
      bits.set(stem, (bits.get(stem) ?? 0) | (1 << term));
      weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
    }
    for (const [stem, similarity] of lookalikes) akin.set(stem, Math.max(akin.get(stem) ?? 0, similarity));
  });

  const has = new Map<number, number>();
  const documents = new Map<string, number>();
  const documentOf = (passage: number) => index.passages[passage]?.document.id ?? "";
  const matches = index.search(weights);
  for (const { passage, stems } of matches) {
    const terms = stems.reduce((set, stem) => set | (bits.get(stem) ?? 0), 0);
    has.set(passage, terms);
    const document = documentOf(passage);
    documents.set(document, (documents.get(document) ?? 0) | terms);
  }

  const quoting = (passage: number) =>
    query.phrases.every((phrase) => contains(index.texts[passage], phrase));
  const wanted = (passage: number) => allowed(passage) && quoting(passage);
  const chosen = new Set<number>();
  const choose = (passages: Iterable<number>) => {
    for (const passage of passages) {
      if (chosen.size === POOL) return;
      if (wanted(passage)) chosen.add(passage);
    }
  };
  choose(matches.map(({ passage }) => passage));
  if (chosen.size < POOL) choose(index.search(akin).map(({ passage }) => passage));
  if (index.passages.length <= POOL || query.phrases.length > 0) choose(index.passages.keys());

  return Array.from(chosen, (passage) => {
    const document = documentOf(passage);
    const beside = [passage - 1, passage, passage + 1].filter((one) => documentOf(one) === document);
    return {
      passage,
      terms: has.get(passage) ?? 0,
      neighbours: beside.reduce((set, one) => set | (has.get(one) ?? 0), 0),
      document: documents.get(document) ?? 0,
    };
  });
}

/** Whether a passage has some words in a row; the end of a sentence may stand between them. */
function contains(text: Int32Array | undefined, phrase: readonly number[]): boolean {
  const [first] = phrase;
  if (!text || first === undefined) return false;
  const words = text.filter((word) => word >= 0);
  for (let at = words.indexOf(first); at !== -1; at = words.indexOf(first, at + 1)) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return true;
  }
  return false;
}

import type { Asked, Found } from "../index/finder.ts";
import type { Index } from "../index/index.ts";
import { hasPhrase } from "../index/phrase.ts";
import type { Query } from "../question/query.ts";

/** A passage that may answer. Sets of terms are bits, the first term the lowest. */
export interface Candidate {
  readonly passage: number;
  /** The terms that it has. */
  readonly terms: number;
  /** The terms that it or the passage before or after it has. */
  readonly neighbours: number;
  /** The terms that the passage before it has. */
  readonly before: number;
  /** The terms that the few passages after it have. */
  readonly after: number;
  /** The terms that any passage of its document has. */
  readonly document: number;
  /** What the passages around it in the document share with the question, the nearest most. */
  readonly around: number;
}

/** Which passages are ranked again. */
interface Choice {
  /** So many at the most. */
  readonly most: number;
  /** Beyond the fewest, those that share with the question at least this part of what the best one does. */
  readonly share: number;
  /** What a synonym of a word counts for beside the word. */
  readonly synonym: number;
}

const FEWEST = 10;

/** More passages than this are many: there are always some that share much with the question, in its own words. */
const MANY = 10_000;
const OF_MANY: Choice = { most: 40, share: 0.6, synonym: 0 };
const OF_FEW: Choice = { most: 80, share: 0.3, synonym: 0.3 };

/**
 * The passages to rank: those that share most with the question; if that leaves room, those that have words which
 * look like its words; and of a library no larger than the room, the others.
 *
 * @param allowed which passages are asked for
 * @param pool how many there are to be, however little they share
 */
export function findCandidates(
  index: Index,
  query: Query,
  allowed: (passage: number) => boolean,
  pool?: number,
): Candidate[] {
  const choice = index.passages.length > MANY ? OF_MANY : OF_FEW;
  const most = pool ?? choice.most;
  const fewest = pool ?? FEWEST;

  const asked = new Map<number, Asked>();
  const akin = new Map<number, Asked>();
  query.terms.forEach(({ stems, lookalikes, synonyms }, term) => {
    for (const [stem, weight] of stems) ask(asked, stem, weight, 1 << term);
    if (choice.synonym > 0)
      for (const { stems, worth } of synonyms)
        for (const stem of stems) ask(asked, stem, (choice.synonym * worth) / stems.length, 0);
    for (const [stem, similarity] of lookalikes) ask(akin, stem, similarity, 0);
  });

  const wanted = (passage: number) =>
    allowed(passage) && query.phrases.every((phrase) => hasPhrase(index, phrase, passage));
  const chosen = new Set<number>();
  const choose = (passages: Iterable<number>) => {
    for (const passage of passages) {
      if (chosen.size === most) return;
      if (wanted(passage)) chosen.add(passage);
    }
  };
  const found = index.find(asked, wanted, most);
  const least = choice.share * found.score(found.best[0] ?? -1);
  for (const [place, passage] of found.best.entries())
    if (place < fewest || found.score(passage) >= least) chosen.add(passage);
  if (chosen.size < fewest) {
    const similar = index.find(akin, wanted, most);
    choose(similar.best);
    similar.release();
  }
  // What stands in quotation marks may be no more than stop words, by which nothing is found.
  const isUnfindable = (word: number) => word >= 0 && !asked.has(index.vocabulary.stemOf[word] ?? word);
  const isQuoted = query.phrases.length > 0 && query.phrases.flat().every(isUnfindable);
  if (isQuoted || index.passages.length <= most) choose(index.passages.keys());

  const documents = new Map<number, number>();
  const candidates = Array.from(chosen, (passage) => {
    const { start, end } = index.documentOf(passage);
    const document = documents.get(start) ?? found.terms(start, end);
    documents.set(start, document);
    return {
      passage,
      terms: found.terms(passage, passage + 1),
      neighbours: found.terms(Math.max(start, passage - 1), Math.min(end, passage + 2)),
      before: found.terms(Math.max(start, passage - 1), passage),
      after: found.terms(passage + 1, Math.min(end, passage + 1 + AROUND)),
      document,
      around: scoreAround(found, passage, start, end),
    };
  });
  found.release();
  return candidates;
}

/** How far a passage's surroundings go. */
const AROUND = 3;

function scoreAround({ score }: Found, passage: number, start: number, end: number): number {
  let around = 0;
  for (let far = 1; far <= AROUND; far++) {
    const before = passage - far >= start ? score(passage - far) : 0;
    const after = passage + far < end ? score(passage + far) : 0;
    around += (before + after) / (2 * far);
  }
  return around;
}

function ask(asked: Map<number, Asked>, stem: number, weight: number, term: number): void {
  const known = asked.get(stem);
  asked.set(stem, { weight: Math.max(known?.weight ?? 0, weight), terms: (known?.terms ?? 0) | term });
}

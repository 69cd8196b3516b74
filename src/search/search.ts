import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { createIndex, type Index } from "./index.ts";
import { languageOf } from "./languages/index.ts";
import { analyseQuestion } from "./query.ts";

/** A passage with how well it answers a question. */
export interface Hit {
  readonly passage: Passage;
  /** About 0 to 1, comparable between questions; higher is better. */
  readonly score: number;
}

export interface FindOptions {
  /** Only passages of this document. */
  readonly document?: string | undefined;
  /** How many hits at the most; 10 unless told. */
  readonly limit?: number | undefined;
}

/** An index over a library. */
export interface Search {
  readonly library: Library;
  /** The passages that bear on a question, best first. */
  find(question: string, options?: FindOptions): readonly Hit[];
}

const DEFAULT_LIMIT = 10;

export function createSearch(library: Library): Search {
  const indexes = createIndexes(library.passages);
  const ofDocuments = new Map<string, readonly Index[]>();

  /** A document is ranked by its own statistics: what is rare in the library may stand in each of its passages. */
  const indexesFor = (id: string | undefined) => {
    const document = id === undefined ? undefined : library.document(id);
    if (id === undefined) return indexes;
    if (!document) return [];
    const known = ofDocuments.get(id) ?? createIndexes(library.passagesOf(document));
    ofDocuments.set(id, known);
    return known;
  };

  return {
    library,
    find: (question, { document, limit = DEFAULT_LIMIT } = {}) =>
      indexesFor(document)
        .flatMap((index) => index.candidates(analyseQuestion(question, index.language), limit))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit),
  };
}

/** One index per language, so that each has its own statistics. */
function createIndexes(passages: readonly Passage[]): Index[] {
  const tags = new Set(passages.map(({ document }) => languageOf(document.language).tag));
  return Array.from(tags, (tag) =>
    createIndex(
      passages.filter(({ document }) => languageOf(document.language).tag === tag),
      languageOf(tag),
    ),
  );
}

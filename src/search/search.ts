import { setImmediate as nextTurn } from "node:timers/promises";
import type { Document } from "../library/document.ts";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { createBest } from "./index/best.ts";
import { createIndex, type Index, openIndex } from "./index/index.ts";
import type { IndexParts } from "./index/parts.ts";
import { KNOWN_LANGUAGES, type Language, languageOf } from "./languages/index.ts";
import { dictionaryOf } from "./lexicon/dictionary.ts";
import { lexiconOf } from "./lexicon/lexicon.ts";
import type { Asked } from "./question/foreign.ts";
import { languageOfQuestion } from "./question/question.ts";
import { type Hit, rank } from "./rank.ts";
import { fold } from "./text/analysis.ts";

export type { Hit } from "./rank.ts";

export interface FindOptions {
  /** Only passages of this document. */
  readonly document?: string | undefined;
  /** The last word may be unfinished, as while somebody types. */
  readonly unfinished?: boolean | undefined;
  /** How many hits at the most; 10 unless told. */
  readonly limit?: number | undefined;
  /** How many passages are looked at closely: as many as are worth their time, unless told. */
  readonly pool?: number | undefined;
}

/** An index over a library. */
export interface Search {
  readonly library: Library;
  /** The passages that bear on a question, best first. */
  find(question: string, options?: FindOptions): readonly Hit[];
  /** Reads the synonyms of its languages, which the first questions would do: some tenths of a second, in pieces. */
  prepare(): Promise<void>;
}

const DEFAULT_LIMIT = 10;

/** Words that are read ahead in one piece: less than a millisecond's. */
const PIECE = 20;

/** A document no longer than this is ranked by an index of its own, made in some milliseconds when first asked for. */
const OWN_INDEX = 200;

/** So many are kept. */
const MOST_OWN_INDEXES = 50;

/** @param made the parts of its indexes, by language, where they are made already */
export function createSearch(library: Library, made?: ReadonlyMap<string, IndexParts>): Search {
  const indexes = createIndexes(library.passages, made);
  const ofDocuments = new Map<Document, readonly Index[]>();

  /** What is rare in the library may stand in each passage of one document: its own statistics rank it best. */
  const indexesOf = (document: Document) => {
    const passages = library.passagesOf(document);
    if (passages.length > OWN_INDEX || library.documents.length === 1) return indexes;
    const own = ofDocuments.get(document) ?? createIndexes(passages);
    // The last that were asked for stay, the longest unasked for goes.
    ofDocuments.delete(document);
    ofDocuments.set(document, own);
    const [oldest] = ofDocuments.keys();
    if (oldest && ofDocuments.size > MOST_OWN_INDEXES) ofDocuments.delete(oldest);
    return own;
  };

  /** Made only where a question may be in another language than the passages. */
  const askedOf = (language: Language | undefined, index: Index, among: readonly Index[]): Asked => {
    const { tag } = index.language;
    if (language?.tag === tag) return { kind: "same" };
    const other = language ?? KNOWN_LANGUAGES.find((one) => one.tag !== tag);
    if (!other) return { kind: "same" };
    const foreign = { language: other, dictionary: dictionaryOf(other.tag, tag) };
    if (!language) return { kind: "unclear", ...foreign };
    return { kind: "foreign", ...foreign, elsewhere: among.some((one) => one.language.tag === other.tag) };
  };

  return {
    library,
    find(question, { document: id, unfinished = false, limit = DEFAULT_LIMIT, pool } = {}) {
      const document = id === undefined ? undefined : library.document(id);
      if (id !== undefined && !document) return [];
      const language = languageOfQuestion(question);
      const searched = document ? indexesOf(document) : indexes;
      return searched
        .flatMap((index) =>
          rank(
            unfinished ? complete(question, index) : question,
            index,
            askedOf(language, index, searched),
            (passage) => !id || index.passages[passage]?.document.id === id,
            pool,
          ),
        )
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    async prepare() {
      let read = 0;
      for (const { language } of indexes)
        for (const _ of lexiconOf(language).synonyms.read()) if (++read % PIECE === 0) await nextTurn();
    },
  };
}

/** One index per language, each with its own analysis and statistics. */
function createIndexes(passages: readonly Passage[], made?: ReadonlyMap<string, IndexParts>): Index[] {
  return Array.from(passagesByLanguage(passages), ([tag, its]) => {
    const parts = made?.get(tag);
    const language = languageOf(tag);
    return parts ? openIndex(parts, its, language) : createIndex(its, language);
  });
}

/** The passages of each index, by the tag of its language. */
export function passagesByLanguage(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const byLanguage = new Map<string, Passage[]>();
  for (const passage of passages) {
    const { tag } = languageOf(passage.document.language);
    const its = byLanguage.get(tag);
    if (its) its.push(passage);
    else byLanguage.set(tag, [passage]);
  }
  return byLanguage;
}

/** A beginning of fewer letters fits too many words. */
const SHORTEST_BEGINNING = 2;
const MOST_COMPLETIONS = 5;

/** A question whose last word is unfinished, with the words of the index that it may become, the commonest first. */
function complete(question: string, { vocabulary, words }: Index): string {
  const beginning = fold(question.match(/[\p{L}\p{M}\p{N}]+$/u)?.[0] ?? "");
  if (beginning.length < SHORTEST_BEGINNING || vocabulary.word(beginning) !== undefined) return question;
  const completions = createBest<number>(MOST_COMPLETIONS, (a, b) => words.of(b) - words.of(a));
  for (const word of vocabulary.beginningWith(beginning)) completions.add(word);
  return [question, ...completions.things.map((word) => vocabulary.words[word])].join(" ");
}

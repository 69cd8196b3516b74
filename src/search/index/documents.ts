import type { Document } from "../../library/document.ts";
import type { Passage } from "../../library/passage.ts";
import type { Language } from "../languages/index.ts";
import { createAnalyser, type Token } from "../text/analysis.ts";
import { createAliases } from "./aliases.ts";

export interface IndexedDocument {
  /** Its first passage, and the one after its last. */
  readonly start: number;
  readonly end: number;
  /** The words of its title, and of aliases of names in it, and their stems, which a word typed without accents may not have. */
  readonly title: ReadonlySet<string>;
  /** How surely its passages are about each of these words: 1 for a title of few, less for one that says much. */
  readonly aboutness: number;
}

const NO_DOCUMENT: IndexedDocument = { start: 0, end: 0, title: new Set(), aboutness: 0 };

/** A title of no more words than these names a subject; a longer one says something of it, as headlines do. */
const SUBJECT = 3;

const isContent = ({ stop }: Token) => !stop;

/** The document of each passage, as far as it is among them. */
export function documentsIn(
  passages: readonly Passage[],
  language: Language,
): (passage: number) => IndexedDocument {
  const analyse = createAnalyser(language);
  const documents = new Map<Document | undefined, IndexedDocument>();
  let start = 0;
  for (let end = 1; end <= passages.length; end++) {
    const document = passages[start]?.document;
    if (!document || passages[end]?.document === document) continue;
    const title = analyse(document.title);
    const said = [...title, ...[...createAliases(document, analyse)(title).values()].flat(2)];
    documents.set(document, {
      start,
      end,
      title: new Set(said.filter(isContent).flatMap(({ word, stem }) => [word, stem])),
      aboutness: Math.min(1, SUBJECT / title.filter(isContent).length),
    });
    start = end;
  }
  return (passage) => documents.get(passages[passage]?.document) ?? NO_DOCUMENT;
}

import type { Document } from "../library/document.ts";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import type { Texts } from "../texts/texts.ts";
import { archiveLink, passageLink } from "./link.ts";

/** How a passage, a run of passages or a document names its source. */
export interface Citation {
  readonly document: Document;
  /** `¶ 7/8`, `¶ 3–5/8` or, where there are pages, `¶ 7/8, p. 2`; null for a document as a whole. */
  readonly place: string | null;
  /** An address that opens there. */
  readonly link: string | null;
  readonly archive: string | null;
}

/** @param last the last passage of a run that begins with `passage` */
export function cite(passage: Passage, library: Library, last: Passage = passage): Citation {
  const { document, number, of } = passage;
  const numbers = range(number, last.number);
  const pages = passage.page === null ? "" : `, p. ${range(passage.page, last.page ?? passage.page)}`;
  return {
    document,
    place: `¶ ${numbers}/${of}${pages}`,
    link: passageLink(passage, library, last),
    archive: archiveLink(document),
  };
}

function range(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

export function citeDocument(document: Document): Citation {
  return { document, place: null, link: document.url, archive: archiveLink(document) };
}

/**
 * The parts of a citation line, as far as they are known: place, title, publisher with its note, date, the language
 * where it is not the reader's, and that the words were put together from a PDF's pages.
 *
 * @param texts in the language of whoever reads it
 */
export function citationLine({ document, place }: Citation, texts: Texts): string[] {
  const { title, publisher, publisherNote, published, language, reconstructed } = document;
  const noted = publisher !== null && publisherNote !== null ? `${publisher} (${publisherNote})` : null;
  const date = published === null ? null : texts.date(published);
  // "und" is the tag of a language that nobody could tell.
  const foreign =
    language !== "und" && new Intl.Locale(language).language !== new Intl.Locale(texts.language).language;
  return [
    place,
    title,
    noted ?? publisher ?? publisherNote,
    date,
    foreign ? texts.inLanguage(language) : null,
    reconstructed === null ? null : texts.reconstructedFrom(reconstructed.toUpperCase()),
  ].filter((part) => part !== null);
}

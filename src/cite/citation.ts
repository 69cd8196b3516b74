import type { Document } from "../library/document.ts";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import type { Texts } from "../texts/texts.ts";
import { archiveLink, passageLink } from "./link.ts";

/** How a passage names its source. */
export interface Citation {
  /** `¶ 7/8`, title, publisher (note), date, and the language where it is not the reader's; what is not known is left out. */
  readonly parts: readonly string[];
  /** The document's own address. */
  readonly url: string | null;
  /** An address that opens at the passage. */
  readonly link: string | null;
  readonly archive: string | null;
  /** The whole source as a sentence to copy, with its addresses. */
  readonly reference: string;
}

/** @param texts in the language of whoever reads it */
export function cite(passage: Passage, library: Library, texts: Texts): Citation {
  const { document, number, of } = passage;
  const link = passageLink(passage, library);
  const place = `¶ ${number}/${of}`;
  const language = sameLanguage(document, texts) ? null : texts.inLanguage(document.language);
  return {
    parts: [place, ...describe(document, texts), language].filter((part) => part !== null),
    url: document.url,
    link,
    archive: archiveLink(document),
    reference: reference(document, place, link, texts),
  };
}

/** How a document as a whole names itself. */
export function citeDocument(document: Document, texts: Texts): Citation {
  return {
    parts: describe(document, texts),
    url: document.url,
    link: document.url,
    archive: archiveLink(document),
    reference: reference(document, null, document.url, texts),
  };
}

/** Title, publisher with its note, and date, as far as they are known. */
function describe({ title, publisher, publisherNote, published }: Document, texts: Texts): string[] {
  const noted = publisher !== null && publisherNote !== null ? `${publisher} (${publisherNote})` : null;
  const date = published === null ? null : texts.date(published);
  return [title, noted ?? publisher ?? publisherNote, date].filter((part) => part !== null);
}

function reference(document: Document, place: string | null, link: string | null, texts: Texts): string {
  const { author, title, publisher, published, license } = document;
  const named = [author, texts.quoted(title), publisher, published && texts.date(published), place, license];
  const archive = archiveLink(document);
  const addresses = [link, archive && texts.archivedAt(archive)];
  return `${named.filter(Boolean).join(", ")}. ${addresses.filter(Boolean).join(" ")}`.trim();
}

function sameLanguage(document: Document, texts: Texts): boolean {
  return new Intl.Locale(document.language).language === new Intl.Locale(texts.language).language;
}

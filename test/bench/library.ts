import type { Document } from "../../src/library/document.ts";
import { createLibrary, type Library } from "../../src/library/library.ts";
import type { Text } from "./corpus.ts";

/** The texts as documents, a source each; the number of a passage is that of its text. */
export function libraryOf(texts: readonly Text[]): Library {
  const sources = new Map<string, string[]>();
  for (const { source, text } of texts) {
    const its = sources.get(source);
    if (its) its.push(text);
    else sources.set(source, [text]);
  }
  return createLibrary(
    Array.from(sources, ([title, paragraphs], number) => {
      const document: Document = {
        id: `d${number}`,
        title,
        language: "fr",
        url: null,
        publisher: null,
        publisherNote: null,
        author: null,
        published: null,
        retrieved: null,
        license: null,
        reconstructed: null,
        aliases: [],
      };
      const passages = paragraphs.map((text, index) => ({
        id: `d${number}/${index}`,
        document,
        number: index + 1,
        of: paragraphs.length,
        section: null,
        page: null,
        text,
        source: { start: 0, end: 0 },
      }));
      return { kind: "document", document, passages };
    }),
  );
}

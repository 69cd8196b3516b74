import { readFileSync } from "node:fs";
import { createLibrary, type Library } from "../../src/library/library.ts";
import { parseDocument } from "../../src/library/parse.ts";

export const FOLDER = "test/corpus/quotes";

/** The article and two documents of the corpus, in French and in English. */
export const library = libraryOf(
  "data/ligne-rouge.md",
  `${FOLDER}/documents/port.md`,
  `${FOLDER}/documents/library.md`,
);

function libraryOf(...files: string[]): Library {
  const parsed = files.map((file) => parse(file.replace(/^.*\/|\.md$/gu, ""), readFileSync(file, "utf8")));
  return createLibrary(parsed);
}

/** A document of the tests' own. */
export function parse(id: string, content: string) {
  const document = parseDocument(id, `${id}.md`, content);
  if (document.kind === "unreadable") throw new Error(JSON.stringify(document.problems));
  return document;
}

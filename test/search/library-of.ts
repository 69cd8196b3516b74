import { createLibrary, type Library } from "../../src/library/library.ts";
import { parseDocument } from "../../src/library/parse.ts";

/** A library of documents given as their paragraphs, by id; `aliases` as in their front matter. */
export function libraryOf(
  documents: Readonly<Record<string, readonly string[]>>,
  language = "fr",
  aliases = "[]",
): Library {
  return createLibrary(
    Object.entries(documents).map(([id, paragraphs]) => {
      const content = [
        `---\ntitle: ${id}\nlanguage: ${language}\naliases: ${aliases}\n---`,
        ...paragraphs,
      ].join("\n\n");
      const parsed = parseDocument(id, `${id}.md`, content);
      if (parsed.kind === "unreadable") throw new Error(JSON.stringify(parsed.problems));
      return parsed;
    }),
  );
}

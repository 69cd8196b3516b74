import { isUtf8 } from "node:buffer";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Document } from "./document.ts";
import type { ParsedDocument, UnreadableDocument } from "./parse.ts";
import type { Passage } from "./passage.ts";
import type { Problem } from "./problem.ts";

/** The documents that the bot quotes, and their passages. */
export interface Library {
  /** By id. */
  readonly documents: readonly Document[];
  /** By document, in the document's order. */
  readonly passages: readonly Passage[];
  document(id: string): Document | undefined;
  passage(id: string): Passage | undefined;
  passagesOf(document: Document): readonly Passage[];
}

export function createLibrary(parsed: readonly ParsedDocument[]): Library {
  const documents = new Map(parsed.map(({ document, passages }) => [document.id, { document, passages }]));
  const passages = new Map(parsed.flatMap((one) => one.passages).map((passage) => [passage.id, passage]));
  return {
    documents: parsed.map(({ document }) => document),
    passages: [...passages.values()],
    document: (id) => documents.get(id)?.document,
    passage: (id) => passages.get(id),
    passagesOf: ({ id }) => documents.get(id)?.passages ?? [],
  };
}

/** The documents of a library with their passages, as they were read. */
export function documentsOf(library: Library): ParsedDocument[] {
  return library.documents.map((document) => ({
    kind: "document",
    document,
    passages: library.passagesOf(document),
  }));
}

/** What a document's file ends with. */
const EXTENSION = ".md";

/** The names of a folder's documents, in order. @throws what the file system throws where the folder can't be read */
export async function listDocuments(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(EXTENSION)).sort();
}

export interface ReadLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
  /** The ids of documents whose files are there and can't be read. */
  readonly unreadable: readonly string[];
}

/**
 * Reads every `*.md` of a folder. A file that can't be read is a problem, and the others still load.
 *
 * @throws what the file system throws where the folder itself can't be read
 */
export async function readLibrary(folder: string): Promise<ReadLibrary> {
  const names = await listDocuments(folder);
  const read = await Promise.all(names.map((name) => readDocument(folder, name)));
  return {
    library: createLibrary(read.filter((one) => one.kind === "document")),
    problems: read.flatMap((one) => (one.kind === "unreadable" ? one.problems : [])),
    unreadable: names.filter((_, index) => read[index]?.kind === "unreadable").map(idOf),
  };
}

function idOf(name: string): string {
  return name.slice(0, -EXTENSION.length);
}

async function readDocument(folder: string, name: string): Promise<ParsedDocument | UnreadableDocument> {
  const file = join(folder, name);
  const unreadable = (line: number | null, message: string, remedy: string): UnreadableDocument => ({
    kind: "unreadable",
    problems: [{ file, line, message, remedy }],
  });

  const id = idOf(name);
  if (!/^[a-z0-9-]{1,40}$/u.test(id)) {
    const remedy = "rename it with 1 to 40 of a-z, 0-9 and -";
    return unreadable(null, "has a name that can't be a document's id", remedy);
  }
  try {
    const [target, root] = await Promise.all([realpath(file), realpath(folder)]);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return unreadable(null, "is a link that leads out of the folder", "put the file itself there");
    }
    if (!(await stat(target)).isFile()) return unreadable(null, "is not a file", "move it elsewhere");
    const bytes = await readFile(target);
    const lineOf = (wrong: (line: Buffer) => boolean) => splitLines(bytes).findIndex(wrong) + 1;
    if (!isUtf8(bytes)) {
      return unreadable(
        lineOf((line) => !isUtf8(line)),
        "is not valid UTF-8",
        "save it as UTF-8",
      );
    }
    if (bytes.includes(0)) {
      return unreadable(
        lineOf((line) => line.includes(0)),
        "has NUL bytes",
        "save it as plain text in UTF-8",
      );
    }
    // Its parser is half of what the bot would load, and at its start another thread reads.
    const { parseDocument } = await import("./parse.ts");
    return parseDocument(id, file, bytes.toString("utf8"));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return unreadable(
      null,
      `can't be read (${reason})`,
      "check that it exists and that its permissions allow reading",
    );
  }
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end));
    start = end === -1 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

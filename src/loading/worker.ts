import { parentPort, workerData } from "node:worker_threads";
import { createLibrary, documentsOf, type ReadLibrary, readLibrary } from "../library/library.ts";
import type { ParsedDocument } from "../library/parse.ts";
import { type Target, writeSnapshot } from "./snapshot.ts";
import type { Report, Task } from "./task.ts";

/** Passages in a piece of the documents: some milliseconds to take in. */
const PIECE = 2_000;

function report(one: Report): void {
  parentPort?.postMessage(one);
}

async function read(folder: string): Promise<ReadLibrary> {
  const found = await readLibrary(folder);
  const { library, problems, unreadable } = found;
  let documents: ParsedDocument[] = [];
  let size = 0;
  for (const document of library.documents) {
    const passages = library.passagesOf(document);
    documents.push({ kind: "document", document, passages });
    size += passages.length;
    if (size < PIECE) continue;
    report({ kind: "documents", documents });
    documents = [];
    size = 0;
  }
  report({ kind: "documents", documents });
  report({ kind: "read", problems, unreadable });
  return found;
}

async function open(folder: string, snapshot: Target | null): Promise<void> {
  const { library, problems } = await read(folder);
  const { make } = await import("./make.ts");
  const made = make(library, report);
  if (snapshot === null || problems.length > 0) return;
  try {
    await writeSnapshot(snapshot, { documents: documentsOf(library), ...made });
  } catch (error) {
    report({ kind: "unkept", reason: error instanceof Error ? error.message : String(error) });
  }
}

async function work(task: Task): Promise<void> {
  if (task.kind === "read") await read(task.folder);
  else if (task.kind === "index") (await import("./make.ts")).make(createLibrary(task.documents), report);
  else await open(task.folder, task.snapshot);
}

// An error that a thread throws loses its code on the way.
work(workerData as Task).catch((error: NodeJS.ErrnoException) =>
  report({ kind: "failed", message: error.message, code: error.code }),
);

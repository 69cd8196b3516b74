import { parentPort, workerData } from "node:worker_threads";
import { createLibrary, readLibrary } from "../library/library.ts";
import { makeConcordance } from "../quote/concordance.ts";
import { makeIndex } from "../search/index.ts";
import { languageOf } from "../search/languages/index.ts";
import { passagesByLanguage } from "../search/search.ts";
import { writeSnapshot } from "./snapshot.ts";
import type { PlainIndex, Report, Task } from "./task.ts";

/** Passages in a piece of the documents: some milliseconds to take in. */
const PIECE = 2_000;

function report(one: Report): void {
  parentPort?.postMessage(one);
}

async function read(folder: string): Promise<void> {
  const { library, problems, unreadable } = await readLibrary(folder);
  let piece: Parameters<typeof report>[0] & { kind: "documents" } = { kind: "documents", documents: [] };
  let size = 0;
  for (const document of library.documents) {
    const passages = library.passagesOf(document);
    piece = { ...piece, documents: [...piece.documents, { kind: "document", document, passages }] };
    size += passages.length;
    if (size < PIECE) continue;
    report(piece);
    piece = { ...piece, documents: [] };
    size = 0;
  }
  report(piece);
  report({ kind: "read", problems, unreadable });
}

async function index({ documents, snapshot }: Task & { kind: "index" }): Promise<void> {
  const library = createLibrary(documents);
  const indexes = new Map<string, PlainIndex>();
  const steps = 2 * library.passages.length;
  let done = 0;
  for (const [language, passages] of passagesByLanguage(library.passages)) {
    const making = makeIndex(passages, languageOf(language));
    let step = making.next();
    for (; !step.done; step = making.next()) {
      done += 1;
      if (done % Math.ceil(steps / 100) === 0) report({ kind: "progress", share: Math.min(1, done / steps) });
    }
    const { finder, ...parts } = step.value;
    indexes.set(language, { ...parts, finder: { ...finder, rare: finder.rare.toJSON() } });
  }
  const concordance = makeConcordance(library);
  for (const [language, parts] of indexes) report({ kind: "index", language, parts });
  report({ kind: "concordance", parts: concordance });
  if (snapshot === null) return;
  try {
    await writeSnapshot(snapshot, { documents, indexes, concordance });
  } catch (error) {
    report({ kind: "unkept", reason: error instanceof Error ? error.message : String(error) });
  }
}

const task = workerData as Task;
await (task.kind === "read" ? read(task.folder) : index(task));

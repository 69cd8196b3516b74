import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import MiniSearch from "minisearch";
import { createLibrary, EXTENSION, type Library, type ReadLibrary, readLibrary } from "../library/library.ts";
import { openLibrary } from "../library/open.ts";
import type { ParsedDocument } from "../library/parse.ts";
import type { Log } from "../log.ts";
import { keepConcordance } from "../quote/concordance.ts";
import { RARE_WORDS, type RareWords } from "../search/finder.ts";
import type { IndexParts } from "../search/index.ts";
import { createSearch, type Search } from "../search/search.ts";
import { readSnapshot, type Target, targetOf } from "./snapshot.ts";
import type { Made, PlainIndex, Report, Task } from "./task.ts";

/** Bytes of a folder's documents that are read and indexed in a good second; more are left to another thread. */
const LARGE = 1_500_000;

/** Milliseconds between two lines that say how far it is. */
const PATIENCE = 2_000;

/** Reads a folder's documents and makes a search over them; where they are many, on another thread. */
export interface Loading {
  /** @throws {SetupError} where the folder can't be read or has no document */
  open(): Promise<Search>;
  read(): Promise<ReadLibrary>;
  index(library: Library): Promise<Search>;
}

/** @param cacheDir where to keep what was made of many documents, for the next start; null for nowhere */
export function createLoading(folder: string, cacheDir: string | null, log: Log): Loading {
  const read = async () => ((await isLarge(folder)) ? readElsewhere(folder) : readLibrary(folder));
  const index = async (library: Library, snapshot: Target | null = null) =>
    (await isLarge(folder)) ? indexElsewhere(library, snapshot, log) : createSearch(library);
  return {
    read,
    index: (library) => index(library),
    async open() {
      const target =
        cacheDir !== null && (await isLarge(folder))
          ? await targetOf(folder, cacheDir).catch(() => null)
          : null;
      const snapshot = target && (await readSnapshot(target));
      if (snapshot) {
        log.info("The documents are as they were: the index comes from the snapshot.");
        return openMade(createLibrary(snapshot.documents), snapshot);
      }
      let isWhole = true;
      const library = await openLibrary(folder, log, async () => {
        const found = await read();
        isWhole = found.problems.length === 0;
        return found;
      });
      return index(library, isWhole ? target : null);
    },
  };
}

async function isLarge(folder: string): Promise<boolean> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(EXTENSION));
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) > LARGE;
}

async function readElsewhere(folder: string): Promise<ReadLibrary> {
  const documents: ParsedDocument[] = [];
  let found: Omit<ReadLibrary, "library"> = { problems: [], unreadable: [] };
  await run({ kind: "read", folder }, (report) => {
    if (report.kind === "documents") documents.push(...report.documents);
    if (report.kind === "read") found = report;
  });
  return { library: createLibrary(documents), ...found };
}

async function indexElsewhere(library: Library, snapshot: Target | null, log: Log): Promise<Search> {
  const documents = library.documents.map((document): ParsedDocument => {
    return { kind: "document", document, passages: library.passagesOf(document) };
  });
  const indexes = new Map<string, PlainIndex>();
  let concordance: Made["concordance"] | undefined;
  let said = performance.now();
  await run({ kind: "index", documents, snapshot }, (report) => {
    if (report.kind === "index") indexes.set(report.language, report.parts);
    if (report.kind === "concordance") concordance = report.parts;
    if (report.kind === "unkept") log.error(`CACHE_DIR: no snapshot could be kept: ${report.reason}.`);
    if (report.kind === "progress" && performance.now() - said > PATIENCE) {
      said = performance.now();
      log.info(`Indexing ${library.passages.length} passages: ${Math.round(100 * report.share)} %.`);
    }
  });
  if (!concordance) throw new Error("The other thread made no concordance.");
  return openMade(library, { indexes, concordance });
}

async function openMade(library: Library, { indexes, concordance }: Made): Promise<Search> {
  const parts = new Map<string, IndexParts>();
  for (const [language, { finder, ...others }] of indexes) {
    // In pieces: it takes a second for a hundred thousand passages.
    const rare = await MiniSearch.loadJSAsync<RareWords>(finder.rare, RARE_WORDS);
    parts.set(language, { ...others, finder: { ...finder, rare } });
  }
  keepConcordance(library, concordance);
  return createSearch(library, parts);
}

/** Has a task done by another thread; settles when that has ended. */
function run(task: Task, onReport: (report: Report) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: task });
    worker.on("message", onReport);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread that had to ${task.kind} the documents ended with ${code}.`));
    });
  });
}

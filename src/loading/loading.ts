import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import MiniSearch from "minisearch";
import {
  createLibrary,
  documentsOf,
  type Library,
  listDocuments,
  type ReadLibrary,
  readLibrary,
} from "../library/library.ts";
import { openLibrary } from "../library/open.ts";
import type { ParsedDocument } from "../library/parse.ts";
import type { Log } from "../log.ts";
import { keepConcordance } from "../quote/concordance/concordance.ts";
import { RARE_WORDS, type RareWords } from "../search/index/finder.ts";
import type { IndexParts } from "../search/index/parts.ts";
import { createSearch, type Search } from "../search/search.ts";
import type { Made, PlainIndex } from "./made.ts";
import { readSnapshot, targetOf } from "./snapshot.ts";
import type { Report, Task } from "./task.ts";

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
  const read = async () => ((await isLarge(folder)) ? readElsewhere(folder, log) : readLibrary(folder));
  return {
    read,
    index: async (library) =>
      (await isLarge(folder)) ? indexElsewhere(library, log) : createSearch(library),
    async open() {
      // Even few are read elsewhere: meanwhile this thread loads what it needs to connect.
      if (!(await isLarge(folder)))
        return createSearch(await openLibrary(folder, log, () => readElsewhere(folder, log)));
      const target = cacheDir === null ? null : await targetOf(folder, cacheDir);
      const snapshot = target && (await readSnapshot(target));
      if (snapshot) {
        log.info("The documents are as they were: the index comes from the snapshot.");
        return openMade(createLibrary(snapshot.documents), snapshot);
      }
      const receiver = createReceiver(log);
      const library = await openLibrary(folder, log, async () => {
        await run({ kind: "open", folder, snapshot: target }, receiver.take);
        return receiver.found();
      });
      return openMade(library, receiver.made());
    },
  };
}

/** Takes in what another thread says. */
function createReceiver(log: Log) {
  const documents: ParsedDocument[] = [];
  let rest: Omit<ReadLibrary, "library"> = { problems: [], unreadable: [] };
  const indexes = new Map<string, PlainIndex>();
  let concordance: Made["concordance"] | undefined;
  let said = performance.now();
  return {
    take(report: Report): void {
      if (report.kind === "documents") documents.push(...report.documents);
      if (report.kind === "read") rest = report;
      if (report.kind === "index") indexes.set(report.language, report.parts);
      if (report.kind === "concordance") concordance = report.parts;
      if (report.kind === "unkept") log.error(`CACHE_DIR: no snapshot could be kept: ${report.reason}.`);
      if (report.kind === "progress" && performance.now() - said > PATIENCE) {
        said = performance.now();
        log.info(`Indexing the passages: ${Math.round(100 * report.share)} %.`);
      }
    },
    found: (): ReadLibrary => ({ library: createLibrary(documents), ...rest }),
    made(): Made {
      if (!concordance) throw new Error("The other thread made no concordance.");
      return { indexes, concordance };
    },
  };
}

async function isLarge(folder: string): Promise<boolean> {
  const names = await listDocuments(folder).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) > LARGE;
}

async function readElsewhere(folder: string, log: Log): Promise<ReadLibrary> {
  const receiver = createReceiver(log);
  await run({ kind: "read", folder }, receiver.take);
  return receiver.found();
}

async function indexElsewhere(library: Library, log: Log): Promise<Search> {
  const receiver = createReceiver(log);
  await run({ kind: "index", documents: documentsOf(library) }, receiver.take);
  return openMade(library, receiver.made());
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
    worker.on("message", (report: Report) => {
      if (report.kind === "failed") reject(Object.assign(new Error(report.message), { code: report.code }));
      else onReport(report);
    });
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });
}

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../log.ts";
import {
  createLibrary,
  documentsOf,
  type Library,
  listDocuments,
  type ReadLibrary,
  readLibrary,
} from "./library.ts";
import { describeProblem } from "./problem.ts";

/** Milliseconds between two looks at the folder. Looking works on every file system; being told does not. */
const INTERVAL = 1_000;

export interface WatchOptions {
  /** Milliseconds between two looks; 1,000 unless told. */
  readonly interval?: number;
  readonly read?: (folder: string) => Promise<ReadLibrary>;
}

export interface Watch {
  /** Settles when it looks no more. */
  stop(): Promise<void>;
}

/**
 * Looks for documents that are added, changed or removed, and hands over the library that they make. A file that can't
 * be read goes to the log with its line, and what was read of it before stays in service.
 *
 * @param service the folder's documents as they are in service, and its state before they were read
 * @param swap puts a new library in service; where it throws, the old one stays
 */
export function watchLibrary(
  folder: string,
  service: { readonly library: Library; readonly state: string },
  swap: (library: Library) => void | Promise<void>,
  log: Log,
  { interval = INTERVAL, read = readLibrary }: WatchOptions = {},
): Watch {
  const stopped = new AbortController();
  let current = service.library;

  const look = async () => {
    let known = service.state;
    let previous = service.state;
    while (!stopped.signal.aborted) {
      const seen = await folderState(folder);
      // A file that is still being written changes from look to look.
      if (seen === previous && seen !== known) {
        known = seen;
        current = await reload(folder, current, swap, log, read);
      }
      previous = seen;
      await wait(interval, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
    }
  };
  const looking = look();
  return {
    stop: () => {
      stopped.abort();
      return looking;
    },
  };
}

/** Names, sizes and times of a folder's documents, in words that stay the same as long as nothing changes. */
export async function folderState(folder: string): Promise<string> {
  const names = await listDocuments(folder).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const file = await stat(join(folder, name)).catch(() => undefined);
      return `${name} ${file?.size} ${file?.mtimeMs} ${file?.ino}`;
    }),
  );
  return files.join("\n");
}

/** @returns the library in service afterwards */
async function reload(
  folder: string,
  current: Library,
  swap: (library: Library) => void | Promise<void>,
  log: Log,
  read: (folder: string) => Promise<ReadLibrary>,
): Promise<Library> {
  try {
    const { library, problems, unreadable } = await read(folder);
    for (const problem of problems) log.error(describeProblem(problem));
    const next = keep(library, current, unreadable);
    if (next.documents.length === 0) {
      log.error(`${folder} has no document any more; the last ones stay in service until there is one.`);
      return current;
    }
    const change = describeChange(current, next);
    if (change === "") return current;
    await swap(next);
    log.info(`Documents reloaded: ${change}.`);
    return next;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(`${folder} could not be reloaded (${reason}); the documents read before stay in service.`);
    return current;
  }
}

/** The documents just read, and those in service whose files can't be read now. */
function keep(read: Library, current: Library, unreadable: readonly string[]): Library {
  const kept = unreadable.flatMap((id) => current.document(id) ?? []);
  const parsed = [
    ...documentsOf(read),
    ...documentsOf(current).filter(({ document }) => kept.includes(document)),
  ];
  return createLibrary(parsed.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1)));
}

/** `1 added (rules), 1 removed (old-rules)`; empty where nothing is different. */
function describeChange(before: Library, after: Library): string {
  const contentOf = (library: Library, id: string) => {
    const document = library.document(id);
    return (
      document &&
      JSON.stringify([
        document,
        library.passagesOf(document).map(({ section, text, page }) => [section, text, page]),
      ])
    );
  };
  const added = after.documents.filter(({ id }) => !before.document(id));
  const removed = before.documents.filter(({ id }) => !after.document(id));
  const changed = after.documents.filter(
    ({ id }) => before.document(id) && contentOf(before, id) !== contentOf(after, id),
  );
  return Object.entries({ added, changed, removed })
    .filter(([, documents]) => documents.length > 0)
    .map(([how, documents]) => `${documents.length} ${how} (${documents.map(({ id }) => id).join(", ")})`)
    .join(", ");
}

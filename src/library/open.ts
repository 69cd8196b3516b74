import type { Log } from "../log.ts";
import { SetupError } from "../setup-error.ts";
import { type Library, type ReadLibrary, readLibrary } from "./library.ts";
import { describeProblem } from "./problem.ts";

/**
 * The library of a folder; its problems go to the log.
 *
 * @throws {SetupError} where the folder can't be read or has no document
 */
export async function openLibrary(
  folder: string,
  log: Log,
  read: (folder: string) => Promise<ReadLibrary> = readLibrary,
): Promise<Library> {
  const { library, problems } = await read(folder).catch((error: NodeJS.ErrnoException) => {
    throw new SetupError(
      `DATA_DIR: the folder ${folder} can't be read (${error.code}); create it or name another.`,
    );
  });
  for (const problem of problems) log.error(describeProblem(problem));
  if (library.documents.length === 0) {
    throw new SetupError(
      `DATA_DIR: ${folder} has no document to answer from; put one there as a .md file, or bring one in with npm run import.`,
    );
  }
  return library;
}

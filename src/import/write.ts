import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ImportError } from "./draft.ts";

/**
 * Writes a document whole or not at all: beside its place first, under a name that nobody reads.
 *
 * @returns the path of the file
 * @throws {ImportError} where it is there already and is not to be replaced
 */
export async function writeDocument(
  folder: string,
  id: string,
  content: string,
  force: boolean,
): Promise<string> {
  const file = join(folder, `${id}.md`);
  const temporary = join(folder, `.${id}.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    if (!force && (await exists(file))) {
      throw new ImportError(
        `would become ${file}, which is there already; add --force to replace it, or --id for another name`,
      );
    }
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, file);
    return file;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ImportError(`could not be written to ${file} (${code}); check that the folder allows writing`);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

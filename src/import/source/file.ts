import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ImportError } from "../draft.ts";
import { LIMITS, type Limits, megabytes, type Source } from "./source.ts";

/** @throws {ImportError} where the file can't be read */
export async function readSource(path: string, limits: Limits = LIMITS): Promise<Source> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) throw new ImportError("is a folder; name the files in it");
    if (file.size > limits.bytes) {
      throw new ImportError(`is larger than ${megabytes(limits.bytes)}; import a part of it`);
    }
    return { bytes: await readFile(path), name: basename(path) };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    if (code === "ENOENT")
      throw new ImportError("there is no such file; check the path, or begin an address with https://");
    throw new ImportError(`can't be read (${code}); check that its permissions allow reading`);
  }
}

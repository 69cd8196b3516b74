import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { SetupError } from "../setup-error.ts";

/** Where the build puts the page. */
const FOLDER = fileURLToPath(new URL("./page", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

/**
 * The files of the built page by their addresses, all in memory: an address that is not among them is none, whatever
 * path it spells.
 *
 * @throws {SetupError} where the page is not built
 */
export async function readPage(): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(FOLDER, path).split(sep).join("/")}`;
    files.set(address === "/index.html" ? "/" : address, { type, body: await readFile(path) });
  }
  if (!files.has("/")) throw new SetupError("The playground's page is not built: run npm run build.");
  return files;
}

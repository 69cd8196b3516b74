import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { listDocuments } from "../library/library.ts";
import type { ParsedDocument } from "../library/parse.ts";
import type { Made } from "./made.ts";

/** The documents of a folder and what was made of them, to be had again without the making. */
export interface Snapshot extends Made {
  readonly documents: readonly ParsedDocument[];
}

/** Where a snapshot is kept, and what it must be of. */
export interface Target {
  readonly file: string;
  /** SHA-256, in hexadecimal, of all that it depends on. */
  readonly fingerprint: string;
}

/** Bytes of a SHA-256. Two stand before a snapshot: its fingerprint, and that of what follows. */
const HASH = 32;

/** The code that decides what a snapshot holds: where it is built, this folder. */
const CODE = fileURLToPath(new URL(".", import.meta.url));

/** A folder of documents, as it is now, and where its snapshot belongs in another. */
export async function targetOf(dataDir: string, cacheDir: string): Promise<Target> {
  const folder = createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 16);
  return { file: join(cacheDir, `verbatim-${folder}.snapshot`), fingerprint: await fingerprint(dataDir) };
}

/** Of the documents' names and bytes, of the code that reads them, and of the versions of what that runs on. */
async function fingerprint(dataDir: string): Promise<string> {
  const hash = createHash("sha256");
  const add = async (file: string, name: string) => {
    const content = await readFile(file);
    hash.update(`${JSON.stringify(name)} ${content.length}\n`).update(content);
  };
  hash.update(JSON.stringify([process.versions.v8, process.versions.icu, process.versions.unicode]));
  const files = (await readdir(CODE)).filter((name) => name.endsWith(".js")).sort();
  for (const name of files) await add(join(CODE, name), name);
  // What can't be read has no snapshot.
  for (const name of await listDocuments(dataDir)) await add(join(dataDir, name), name);
  return hash.digest("hex");
}

/** @returns null where there is none, where it is of something else, and where it is not whole */
export async function readSnapshot({ file, fingerprint }: Target): Promise<Snapshot | null> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const content = bytes.subarray(2 * HASH);
  if (bytes.subarray(0, HASH).toString("hex") !== fingerprint) return null;
  if (!bytes.subarray(HASH, 2 * HASH).equals(createHash("sha256").update(content).digest())) return null;
  return deserialize(content);
}

/** Writes it whole or not at all. @throws what the file system throws */
export async function writeSnapshot({ file, fingerprint }: Target, snapshot: Snapshot): Promise<void> {
  const content = serialize(snapshot);
  const hash = createHash("sha256").update(content).digest();
  await mkdir(join(file, ".."), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, [Buffer.from(fingerprint, "hex"), hash, content], { mode: 0o600 });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

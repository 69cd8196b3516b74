import { readdir, readFile } from "node:fs/promises";
import { expect } from "vitest";
import { type Imported, type ImportOptions, importDocument } from "../../src/import/import.ts";
import { type ParsedDocument, parseDocument } from "../../src/library/parse.ts";
import { temporaryFolder } from "../temporary-folder.ts";

export interface InFolder extends Imported {
  readonly content: string;
  readonly parsed: ParsedDocument;
}

/** Imports into a folder of its own. What fails must have written nothing. */
export async function importInto(
  options: Partial<Omit<ImportOptions, "folder">>,
  input: string,
): Promise<InFolder> {
  const folder = await temporaryFolder({});
  const whole = { overrides: {}, force: false, taken: new Set<string>(), today: "2024-05-06", ...options };
  try {
    const imported = await importDocument(input, { folder, ...whole });
    const content = await readFile(imported.file, "utf8");
    const parsed = parseDocument("it", imported.file, content);
    if (parsed.kind !== "document") throw new Error("What was written can't be read.");
    return { ...imported, content, parsed };
  } catch (error) {
    expect(await readdir(folder)).toEqual([]);
    throw error;
  }
}

/** Imports this text as a file of this name. */
export async function importText(name: string, text: string | Uint8Array): Promise<InFolder> {
  const folder = await temporaryFolder({ [name]: text });
  return importInto({}, `${folder}/${name}`);
}

import { Document, isMap, parseDocument } from "yaml";
import type { Metadata } from "./draft.ts";

/** What the importer writes above a text, in this order. */
export interface FrontMatter extends Metadata {
  /** The day of the import, `YYYY-MM-DD`. */
  readonly retrieved: string;
  /** Of what was fetched or read, in hexadecimal. */
  readonly sha256: string;
}

const KEYS = [
  "title",
  "url",
  "publisher",
  "author",
  "published",
  "retrieved",
  "language",
  "reconstructed",
  "sha256",
] as const;

/** Values of front matter that is there already, by key; undefined where it is not YAML with keys. */
export function readExisting(yaml: string): Metadata | undefined {
  const parsed = parseDocument(yaml, { prettyErrors: false });
  if (parsed.errors.length > 0) return undefined;
  if (parsed.contents === null) return {};
  if (!isMap(parsed.contents)) return undefined;
  const entries = KEYS.map((key) => [key, parsed.get(key)] as const);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== null && value !== ""),
  );
}

/**
 * Front matter between its two lines of `---`.
 *
 * @param existing YAML that was there: its keys, order and comments stay
 * @param overriding keys that replace what was there
 */
export function writeFrontMatter(
  values: FrontMatter,
  existing: string | undefined,
  overriding: ReadonlySet<string>,
): string {
  const document = existing?.trim() ? parseDocument(existing) : new Document({});
  for (const key of KEYS) {
    const value = values[key];
    const isThere = ![undefined, null, ""].includes(document.get(key) as string | undefined);
    if (value !== undefined && (!isThere || overriding.has(key))) document.set(key, value);
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

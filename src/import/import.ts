import { createHash } from "node:crypto";
import type { Root } from "mdast";
import { parseDocument, parseMarkdown } from "../library/parse.ts";
import { plainText } from "../library/plain-text.ts";
import { describeProblem } from "../library/problem.ts";
import { type Draft, ImportError, type Metadata } from "./draft.ts";
import { formatOf } from "./format.ts";
import { readExisting, writeFrontMatter } from "./front-matter.ts";
import { freeIdentifier, identifierFor } from "./identifier.ts";
import { detectLanguage } from "./language.ts";
import { writeMarkdown } from "./markdown-writer.ts";
import { decodeText } from "./source/encoding.ts";
import { fetchSource } from "./source/fetch.ts";
import { readSource } from "./source/file.ts";
import { isAddress, LIMITS, type Limits, type Source } from "./source/source.ts";
import { writeDocument } from "./write.ts";

export interface ImportOptions {
  /** Where documents are written. */
  readonly folder: string;
  /** What the caller knows better than the source. */
  readonly overrides: Metadata;
  readonly id?: string | undefined;
  /** Replace a document that is there. */
  readonly force: boolean;
  /** Ids that this call has given already; a new one is added. */
  readonly taken: Set<string>;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly limits?: Limits;
}

export interface Imported {
  readonly file: string;
  readonly title: string;
  /** BCP 47 tag; `und` where it could not be told. */
  readonly language: string;
  /** How many passages it has. */
  readonly paragraphs: number;
}

/**
 * Brings a document in.
 *
 * @param input an address or a file's path
 * @throws {ImportError} that says in a sentence why it can't come in; nothing is written then
 */
export async function importDocument(input: string, options: ImportOptions): Promise<Imported> {
  const limits = options.limits ?? LIMITS;
  const source = await (isAddress(input) ? fetchSource(input, limits) : readSource(input, limits));
  const draft = await readDraft(source);
  const body = typeof draft.body === "string" ? draft.body : writeMarkdown(draft.body);
  const metadata = complete(draft, source, options.overrides);
  const title = metadata.title ?? "";

  const sha256 = createHash("sha256").update(source.bytes).digest("hex");
  const overriding = new Set(["sha256", ...Object.keys(options.overrides)]);
  const values = { ...metadata, retrieved: options.today, sha256 };
  const content = `${writeFrontMatter(values, draft.frontMatter, overriding)}\n${body}`;

  const id = freeIdentifier(options.id ?? identifierFor(title, source.name, body), options.taken);
  const paragraphs = check(id, content, draft);
  const file = await writeDocument(options.folder, id, content, options.force);
  options.taken.add(id);
  return { file, title, language: String(metadata.language), paragraphs };
}

/** Each format's packages are loaded when one comes. */
async function readDraft(source: Source): Promise<Draft> {
  const { bytes, charset, address } = source;
  switch (formatOf(source)) {
    case "html":
      return (await import("./html/html.ts")).readHtml(decodeText(bytes, charset), address);
    case "text":
      return (await import("./text/text.ts")).readText(decodeText(bytes, charset));
    case "markdown":
      return (await import("./markdown.ts")).readMarkdown(decodeText(bytes, charset));
    case "pdf":
      return (await import("./pdf/pdf.ts")).readPdf(bytes);
    case "docx":
      return (await import("./docx.ts")).readDocx(bytes);
  }
}

/** What the caller says, then what the source says, then what can be found out. */
function complete(draft: Draft, source: Source, overrides: Metadata): Metadata {
  const existing = draft.frontMatter === undefined ? {} : readExisting(draft.frontMatter);
  if (!existing)
    throw new ImportError("has front matter that is not YAML; mend it between the two lines of ---");
  const known = { url: source.address, ...defined(draft.metadata), ...existing, ...overrides };
  const title = known.title ?? firstHeading(draft.body) ?? source.name.replace(/\.[a-z0-9]+$/iu, "");
  return {
    ...known,
    title: String(title),
    language: known.language ?? detectLanguage(wordsOf(draft.body)),
  };
}

function defined(metadata: Metadata): Metadata {
  return Object.fromEntries(
    Object.entries(metadata).filter(([, value]) => value !== undefined && value !== ""),
  );
}

function firstHeading(body: Draft["body"]): string | undefined {
  const heading =
    typeof body === "string" ? undefined : body.children.find((node) => node.type === "heading");
  return heading && plainText(heading);
}

function wordsOf(body: Draft["body"]): string {
  const { children } = typeof body === "string" ? parseMarkdown(body) : body;
  return children
    .filter(({ type }) => type !== "code")
    .map(plainText)
    .join("\n");
}

/**
 * Reads the document as the bot will.
 *
 * @returns how many passages it has
 * @throws {ImportError} where the bot could not read it, or would not read the words that came in
 */
function check(id: string, content: string, { body }: Draft): number {
  const parsed = parseDocument(id, "it", content);
  if (parsed.kind === "unreadable") {
    const isEmpty = parsed.problems.every(({ line }) => line === null);
    throw new ImportError(
      isEmpty ? "has not a single paragraph" : parsed.problems.map(describeProblem).join(" "),
    );
  }
  const texts = parsed.passages.map(({ text }) => text);
  if (typeof body !== "string" && textsOf(body).join("\0") !== texts.join("\0")) {
    throw new ImportError("has text that can't be written as Markdown without a change; nothing was written");
  }
  return texts.length;
}

const PASSAGES = new Set(["paragraph", "list", "table", "blockquote", "code"]);

function textsOf({ children }: Root): string[] {
  return children
    .filter(({ type }) => PASSAGES.has(type))
    .map(plainText)
    .filter(Boolean);
}

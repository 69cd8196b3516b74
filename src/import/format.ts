import { isUtf8 } from "node:buffer";
import { getBOMEncoding } from "@exodus/bytes/encoding.js";
import { ImportError } from "./draft.ts";
import type { Source } from "./source/source.ts";

export type Format = "html" | "text" | "markdown" | "pdf" | "docx";

const BY_TYPE: Readonly<Record<string, Format>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  pdf: "pdf",
  docx: "docx",
};

/** Types that servers give to files they know nothing of; the name tells more. */
const UNSURE_TYPES = new Set(["text/plain", "application/octet-stream", "binary/octet-stream", ""]);

const KNOWN = "HTML, plain text, Markdown, PDF and DOCX can be imported";

/** @throws {ImportError} that names what it is instead */
export function formatOf(source: Source): Format {
  const { bytes, type, name, address } = source;
  if (bytes.length === 0) throw new ImportError("is empty");
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  const byName = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;

  let format: Format | undefined;
  if (address === undefined) format = byName ?? (isPlain(bytes) && extension === "" ? "text" : undefined);
  else if (UNSURE_TYPES.has(type ?? "")) format = byName;
  else format = BY_TYPE[type ?? ""];
  if (startsWith(bytes, "%PDF-")) format = "pdf";
  else if (!format && (type ?? "") === "" && isPage(bytes)) format = "html";

  if (!format) {
    const kind =
      address === undefined
        ? `a file of an unknown kind (.${extension})`
        : `no HTML page but ${type || "of unknown type"}`;
    throw new ImportError(`is ${kind}; ${KNOWN}`);
  }
  const isText = format === "html" || format === "text" || format === "markdown";
  if (isText && getBOMEncoding(bytes) === null && bytes.includes(0)) {
    throw new ImportError(
      `is not the ${format === "html" ? "HTML page" : "text"} that it says it is; ${KNOWN}`,
    );
  }
  return format;
}

function isPlain(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function isPage(bytes: Uint8Array): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|!--)/iu.test(
    Buffer.from(bytes.subarray(0, 500)).toString("latin1"),
  );
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString("latin1") === signature;
}

import type { RootContent } from "mdast";
import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import { type Draft, ImportError } from "../draft.ts";
import { linesOf, withoutRunningHeads } from "./lines.ts";
import { joinLines, type Paragraph } from "./paragraphs.ts";

/** A heading's letters are this much larger than the text's, and its words this few. */
const LARGER = 1.12;
const LONGEST_HEADING = 200;

/** A PDF's text, put together from lines on pages: paragraphs, headings where letters are larger, and page numbers. */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const { pages, info } = await open(bytes);
  const lines = pages.map((items, index) => linesOf(items, index + 1));
  const paragraphs = joinLines(withoutRunningHeads(lines));
  if (paragraphs.length === 0) {
    throw new ImportError("has no text, only pictures of pages; run text recognition (OCR) over it first");
  }
  const size = usualSize(paragraphs);
  const isHeading = (one: Paragraph) => one.size >= size * LARGER && one.text.length <= LONGEST_HEADING;

  const [first] = paragraphs;
  const printed = first && isHeading(first) ? first.text : undefined;
  const title = titleOf(info) ?? printed;
  const content = printed !== undefined && printed === title ? paragraphs.slice(1) : paragraphs;
  let page = 0;
  const children = content.flatMap((one): RootContent[] => {
    const turned: RootContent[] =
      one.page > page ? [{ type: "html", value: `<!-- page ${one.page} -->` }] : [];
    page = one.page;
    const text = [{ type: "text" as const, value: one.text }];
    return [
      ...turned,
      isHeading(one) ? { type: "heading", depth: 2, children: text } : { type: "paragraph", children: text },
    ];
  });
  const metadata = { title, language: languageOf(info), reconstructed: "pdf" };
  return { metadata, body: { type: "root", children } };
}

async function open(bytes: Uint8Array) {
  try {
    // The parser keeps what it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { items } = await extractTextItems(document);
    const { info } = await getMeta(document);
    return { pages: items, info: info as Readonly<Record<string, unknown>> };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    if (isLocked) throw new ImportError("is a PDF with a password; save it without one");
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(`is not a PDF that can be read (${reason}); save it anew as PDF`);
  }
}

/** The size of most letters. */
function usualSize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The title that the file gives itself, unless a program gave it for want of one. */
function titleOf(info: Readonly<Record<string, unknown>>): string | undefined {
  const title = typeof info.Title === "string" ? info.Title.replace(/\s+/gu, " ").trim() : "";
  const isName =
    /\.[a-z]{2,5}$/iu.test(title) || /^(?:microsoft|untitled|sans titre|document\s*\d*$)/iu.test(title);
  return title.length > 3 && !isName ? title : undefined;
}

function languageOf(info: Readonly<Record<string, unknown>>): string | undefined {
  try {
    return typeof info.Language === "string" ? Intl.getCanonicalLocales(info.Language)[0] : undefined;
  } catch {
    return undefined;
  }
}

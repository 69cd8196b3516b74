import mammoth from "mammoth";
import { plainText } from "../library/plain-text.ts";
import { type Draft, ImportError } from "./draft.ts";
import { proseFromHtml } from "./html/prose.ts";

/** A Word document: its headings, lists, tables and links, without its pictures and comments. */
export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const html = await convert(bytes);
  const body = proseFromHtml(html);
  const [first, ...rest] = body.children;
  // Its title, or the only heading of the first rank, is said by the front matter.
  if (first?.type !== "heading" || first.depth > 1) return { metadata: {}, body };
  return { metadata: { title: plainText(first) }, body: { ...body, children: rest } };
}

async function convert(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => p:fresh",
          "p[style-name='Quote'] => blockquote > p:fresh",
        ],
      },
    );
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(`is not a DOCX file that can be read (${reason}); save it anew as DOCX`);
  }
}

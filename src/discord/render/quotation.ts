import type { Quotation } from "../../commands/reply.ts";
import type { Passage } from "../../library/passage.ts";
import { excerpt, type Slice } from "./excerpt.ts";
import { blockQuote } from "./markdown.ts";

/** Stands where words of a passage are left out. */
const BEFORE = "[…] ";
const AFTER = " […]";

/** The words of a quotation as Markdown, one block quote a passage. */
export interface QuotedWords {
  readonly quotes: readonly string[];
  /** The first passage that is cut, and where what is shown of it ends. */
  readonly cut: { readonly passage: Passage; readonly end: number } | undefined;
}

/** @param length the most UTF-16 units of Markdown for all passages together */
export function quoteWords({ passages, mark, from = 0 }: Quotation, length: number): QuotedWords {
  let cut: QuotedWords["cut"];
  let space = length;
  const quotes = passages.map((passage, index) => {
    const share = Math.floor(space / (passages.length - index));
    const marked = sliceOf(passage.text, mark);
    const around = marked ?? { start: from, end: from };
    const slice = excerpt(passage, around, (candidate) => write(passage, candidate, marked).length <= share);
    if (slice.start > from || slice.end < passage.text.length) {
      cut ??= { passage, end: slice.start > from ? from : slice.end };
    }
    const quote = write(passage, slice, marked);
    space -= quote.length;
    return quote;
  });
  return { quotes, cut };
}

function sliceOf(text: string, part: string | undefined): Slice | undefined {
  const start = part ? text.indexOf(part) : -1;
  return part && start >= 0 ? { start, end: start + part.length } : undefined;
}

function write({ text }: Passage, { start, end }: Slice, marked: Slice | undefined): string {
  const shown = text.slice(start, end);
  const before = start > 0 ? BEFORE : "";
  const after = end < text.length ? AFTER : "";
  const words = after ? shown.trimEnd() : shown;
  const shift = before.length - start;
  // A passage that is one sentence needs no mark.
  const bold =
    marked && marked.end - marked.start < text.length
      ? { start: marked.start + shift, end: Math.min(marked.end, start + words.length) + shift }
      : undefined;
  return blockQuote(`${before}${words}${after}`, bold);
}

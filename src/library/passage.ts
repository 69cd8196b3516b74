import { createHash } from "node:crypto";
import type { Nodes, Root } from "mdast";
import type { Document } from "./document.ts";
import { plainText } from "./plain-text.ts";

/** One paragraph of a document (a list, table, quotation or code block counts as one), as a reader sees it. */
export interface Passage {
  /** `<document id>/<10 base64url characters of the hash of the text>`, `.2` for a second with the same words. */
  readonly id: string;
  readonly document: Document;
  /** Its place among the document's passages, from 1. */
  readonly number: number;
  /** How many passages the document has. */
  readonly of: number;
  /** The heading above it; null before the first heading. */
  readonly section: string | null;
  /** The page it begins on; null where the file does not say. */
  readonly page: number | null;
  /** The words of the document, without Markdown syntax and otherwise untouched. */
  readonly text: string;
  /** Where the file has it: UTF-16 offsets into the decoded file, `end` exclusive. */
  readonly source: { readonly start: number; readonly end: number };
}

/** Where a page begins, in a document that came from pages. */
const PAGE = /^<!-- page (\d{1,5}) -->$/u;

/**
 * The passages of a parsed document, in order. Headings, rules and blocks of HTML are none; the comment
 * `<!-- page 3 -->` says which page begins.
 *
 * @param offset what to add to the tree's positions, for a file whose byte order mark was cut off
 */
export function splitPassages(document: Document, tree: Root, offset: number): Passage[] {
  const blocks: Pick<Passage, "section" | "page" | "text" | "source">[] = [];
  let section: string | null = null;
  let page: number | null = null;
  const visit = (node: Nodes) => {
    switch (node.type) {
      case "heading":
        section = plainText(node) || null;
        break;
      case "html": {
        const begins = PAGE.exec(node.value)?.[1];
        if (begins) page = Number(begins);
        break;
      }
      case "footnoteDefinition":
        node.children.forEach(visit);
        break;
      case "paragraph":
      case "list":
      case "table":
      case "blockquote":
      case "code": {
        const text = plainText(node);
        const { start, end } = node.position ?? {};
        const source = { start: (start?.offset ?? 0) + offset, end: (end?.offset ?? 0) + offset };
        if (text) blocks.push({ section, page, text, source });
        break;
      }
    }
  };
  tree.children.forEach(visit);

  const occurrences = new Map<string, number>();
  return blocks.map((block, index) => {
    const occurrence = (occurrences.get(block.text) ?? 0) + 1;
    occurrences.set(block.text, occurrence);
    const id = passageId(document.id, block.text, occurrence);
    return { id, document, number: index + 1, of: blocks.length, ...block };
  });
}

/** Depends on the words alone: a button finds its passage after paragraphs were added above, none once the words changed. */
function passageId(documentId: string, text: string, occurrence: number): string {
  const hash = createHash("sha256").update(text, "utf8").digest("base64url").slice(0, 10);
  return `${documentId}/${hash}${occurrence > 1 ? `.${occurrence}` : ""}`;
}

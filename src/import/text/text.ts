import type { RootContent } from "mdast";
import type { Draft, Metadata } from "../draft.ts";
import { splitBlocks } from "./blocks.ts";
import { readHeader, takeDateline } from "./dateline.ts";
import { vocabularyOf } from "./heading-end.ts";
import { type Piece, restoreBreaks } from "./lost-breaks.ts";

/**
 * Plain text as a document: a header line with its address, a title, a lead with a dateline, headings and paragraphs,
 * as far as they are there. Breaks that extraction lost are found again; all words stay as they are.
 */
export function readText(text: string): Draft {
  const blocks = splitBlocks(text);
  const header = blocks[0] === undefined ? undefined : readHeader(blocks[0]);
  if (header) blocks.shift();
  const dateline = takeLeadDateline(blocks);
  const vocabulary = vocabularyOf(blocks.join("\n"));
  const broken = blocks.map((block) => restoreBreaks(block, vocabulary));

  const pieces = broken.flatMap((parts, index) => {
    const [only, ...others] = parts;
    const following = broken[index + 1]?.[0];
    const isHeading = only && others.length === 0 && following && standsAsHeading(only, following);
    return isHeading ? [{ ...only, kind: "heading" as const }] : parts;
  });
  const title = pieces[0]?.kind === "heading" ? pieces.shift()?.text : undefined;
  return {
    metadata: { title, ...merge(header, dateline) },
    body: { type: "root", children: pieces.map(toNode) },
  };
}

/** As many characters as a line has at the most that is a heading, and no paragraph. */
const LONGEST_LINE = 120;

/**
 * Whether a line that stands alone is the heading of what follows: it is short, has words and marks that headings
 * have, and no full stop at its end, and a text of sentences follows. A line that may be anything else stays text.
 */
function standsAsHeading({ text }: Piece, following: Piece): boolean {
  const isTitle =
    /^["«“]?[\u00A0\u202F ]?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}\s’'"«»“”(),:;&%/–—-]*(?<=[\p{L}\p{M}\p{N}"»”)%][\u00A0\u202F ]?)[?!]?$/u.test(
      text,
    );
  const isListed = /^\p{N}+\s*[).]|[,:;]$/u.test(text);
  const followed =
    following.kind === "heading" ||
    /[.!?…]["»”)]*$/u.test(following.text) ||
    following.text.length > LONGEST_LINE;
  return (
    isTitle && !isListed && text.length <= LONGEST_LINE && followed && following.text.length > text.length / 2
  );
}

/** How many paragraphs from the beginning, the title among them, may end in a dateline: it belongs to the lead. */
const LEAD = 3;

/** Takes the dateline off the blocks. */
function takeLeadDateline(blocks: string[]): Metadata {
  for (const [index, block] of blocks.slice(0, LEAD).entries()) {
    const dateline = takeDateline(block);
    if (!dateline) continue;
    blocks.splice(index, 1, ...(dateline.rest === "" ? [] : [dateline.rest]));
    return dateline.metadata;
  }
  return {};
}

function merge(header: Metadata = {}, dateline: Metadata): Metadata {
  return { ...header, ...dateline, published: dateline.published ?? header.published };
}

function toNode({ kind, text }: Piece): RootContent {
  const children = [{ type: "text" as const, value: text }];
  return kind === "heading" ? { type: "heading", depth: 2, children } : { type: "paragraph", children };
}

import type { Root, Yaml } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Document } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type Passage, splitPassages } from "./passage.ts";
import type { Problem } from "./problem.ts";

export interface ParsedDocument {
  readonly kind: "document";
  readonly document: Document;
  readonly passages: readonly Passage[];
}

export interface UnreadableDocument {
  readonly kind: "unreadable";
  readonly problems: readonly Problem[];
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Reads a document: YAML front matter, then Markdown with GitHub's tables and footnotes.
 *
 * @param file how a problem names the file
 * @param content the decoded file; a byte order mark and any line ending are fine
 */
export function parseDocument(
  id: string,
  file: string,
  content: string,
): ParsedDocument | UnreadableDocument {
  const start = content.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const tree = parseMarkdown(content.slice(start));
  const problem = (line: number | null, message: string, remedy: string): Problem => ({
    file,
    line,
    message,
    remedy,
  });

  const yaml = tree.children.find((node): node is Yaml => node.type === "yaml");
  if (!yaml) {
    const remedy = "begin it with lines such as `title: …` and `language: fr` between two lines of `---`";
    return { kind: "unreadable", problems: [problem(1, "has no front matter", remedy)] };
  }
  const { metadata, problems } = readFrontMatter(yaml.value, problem);
  if (!metadata) return { kind: "unreadable", problems };

  const document: Document = { id, ...metadata };
  const passages = splitPassages(document, tree, start);
  if (passages.length === 0) {
    const remedy = "write at least one paragraph under the front matter";
    return { kind: "unreadable", problems: [problem(null, "has no paragraph", remedy)] };
  }
  return { kind: "document", document, passages };
}

/** The tree of a text in Markdown, with front matter and GitHub's tables and footnotes. */
export function parseMarkdown(content: string): Root {
  return fromMarkdown(content, {
    // A single tilde is "about" in prose (~50 km), not a deletion.
    extensions: [frontmatter(), gfm({ singleTilde: false })],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });
}

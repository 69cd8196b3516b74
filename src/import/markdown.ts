import type { Nodes } from "mdast";
import { parseMarkdown } from "../library/parse.ts";
import { plainText } from "../library/plain-text.ts";
import type { Draft } from "./draft.ts";

/** Markdown as its author wrote it: front matter that is there is kept, and the body is not touched. */
export function readMarkdown(content: string): Draft {
  const text = content.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const tree = parseMarkdown(text);
  const yaml = tree.children[0]?.type === "yaml" ? tree.children[0] : undefined;
  const heading = tree.children.find((node: Nodes) => node.type === "heading");
  const body = text.slice(yaml?.position?.end.offset ?? 0).replace(/^\s*\n/u, "");
  return {
    metadata: { title: heading && plainText(heading) },
    body: body.trimEnd() === "" ? "" : `${body.trimEnd()}\n`,
    ...(yaml && { frontMatter: yaml.value }),
  };
}

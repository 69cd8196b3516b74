import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown, type Unsafe } from "mdast-util-to-markdown";

/** A tree as Markdown that reads back as the same text. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: "-",
    rule: "-",
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe: [wwwAddress] }],
  });
}

/** An escape after `www.` would become part of the address that GitHub's Markdown sees there. */
const wwwAddress: Unsafe = {
  character: ".",
  before: "[Ww]{3}",
  inConstruct: "phrasing",
  notInConstruct: ["autolink", "link", "image", "label"],
};

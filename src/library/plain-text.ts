import type { Nodes, Parents } from "mdast";

/**
 * The words of a block as a reader sees them: syntax, escapes and entities resolved, a line break within a paragraph
 * a space; images, footnote marks and HTML left out. List items, quoted paragraphs and table rows are lines, cells
 * are parted by a tab. All other characters stay as they are.
 */
export function plainText(block: Nodes): string {
  // No-break spaces at the ends are the document's own; these are what syntax leaves behind.
  return write(block).replace(/^[ \t\n]+|[ \t\n]+$/gu, "");
}

function write(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return node.value.replace(/\r\n|\r|\n/gu, " ");
    case "code":
      return node.value.replace(/\r\n|\r/gu, "\n");
    case "break":
      return " ";
    case "html":
      return /^<br\s*\/?>$/iu.test(node.value) ? " " : "";
    case "list":
    case "listItem":
    case "blockquote":
    case "table":
      return node.children.map(write).filter(Boolean).join("\n");
    case "tableRow":
      return node.children.map(write).join("\t");
    default:
      return "children" in node ? writeInline(node) : "";
  }
}

/** Joins inline content; where something between two spaces is left out, one of them goes with it. */
function writeInline(parent: Parents): string {
  let text = "";
  let omitted = false;
  for (const child of parent.children) {
    const part = write(child);
    text += omitted && /[ \t]$/u.test(text) ? part.replace(/^[ \t]/u, "") : part;
    omitted = part === "";
  }
  return text;
}

import type { Element, Nodes as HtmlNodes, Root as HtmlRoot, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes, Root } from "mdast";
import { plainText } from "../../library/plain-text.ts";

/** What a reader does not read, or what holds no text. */
const SILENT = new Set(
  "audio button canvas embed head iframe img input math noscript object picture script select style svg template textarea video".split(
    " ",
  ),
);

/** Content that no cell of a Markdown table can hold. */
const BLOCKS = new Set("blockquote dl figure h1 h2 h3 h4 h5 h6 ol pre table ul".split(" "));

/**
 * The text of a piece of HTML as a Markdown tree: headings, lists, quotations, tables and links stay, and pictures,
 * scripts and forms go.
 *
 * @param base what relative links are relative to; without it they lose their address and keep their words
 */
export function proseFromHtml(html: string, base?: string): Root {
  const page = fromHtml(html, { fragment: true });
  const tree = toMdast(prune(page, base)) as Root;
  return { ...tree, children: tree.children.filter((node) => !isEmpty(node)).map(withoutEmpty) };
}

function prune<T extends HtmlNodes>(node: T, base: string | undefined): T {
  if (!("children" in node)) return node;
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === "comment" || (child.type === "element" && SILENT.has(child.tagName))) return [];
    if (child.type !== "element") return [child];
    // Within a paragraph a line break reads as a space, and only in preformatted text as itself.
    if (child.tagName === "br") return [{ type: "text", value: "\n" }];
    const pruned = prune(child, base);
    if (pruned.tagName === "a") return resolveLink(pruned, base);
    if (pruned.tagName === "ul" || pruned.tagName === "ol") return [withItems(pruned)];
    return [pruned.tagName === "table" && isLayout(pruned) ? unfold(pruned) : pruned];
  });
  return { ...node, children };
}

/** The link with an absolute address; its words alone where it leads to nothing that can be opened. */
function resolveLink(link: Element, base: string | undefined): (Element | RootContent)[] {
  const href = String(link.properties.href ?? "");
  const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
  const opens = url && /^(?:https?|mailto):$/u.test(url.protocol) && !href.startsWith("#");
  const properties = opens ? { href: url.href } : {};
  return opens ? [{ ...link, properties }] : (link.children as RootContent[]);
}

/** The list with what stands loose in it as items of their own. */
function withItems(list: Element): Element {
  const children: Element[] = [];
  let loose: Element | undefined;
  for (const child of list.children) {
    if (child.type === "element" && child.tagName === "li") {
      children.push(child);
      loose = undefined;
    } else if (loose) {
      loose.children.push(child);
    } else if (child.type === "element" || (child.type === "text" && child.value.trim() !== "")) {
      loose = { type: "element", tagName: "li", properties: {}, children: [child] };
      children.push(loose);
    }
  }
  return { ...list, children };
}

/** Whether a table is there to place things on a page: one column, or cells with lists, tables or several paragraphs. */
function isLayout(table: Element): boolean {
  const rows = descendants(table, ["tr"]);
  const cells = descendants(table, ["td", "th"]);
  const isFull = (cell: Element) =>
    descendants(cell, [...BLOCKS]).length > 0 || descendants(cell, ["p", "div"]).length > 1;
  return cells.length <= rows.length || cells.some(isFull);
}

/** The cells of a table one below the other. */
function unfold(table: Element): Element {
  const flow = (node: Element): Element => ({
    ...node,
    tagName: /^(?:table|caption|thead|tbody|tfoot|tr|td|th)$/u.test(node.tagName) ? "div" : node.tagName,
    children: node.children.map((child) => (child.type === "element" ? flow(child) : child)),
  });
  return flow(table);
}

function descendants(node: Element | HtmlRoot, names: readonly string[]): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return [...(names.includes(child.tagName) ? [child] : []), ...descendants(child, names)];
  });
}

function isEmpty(node: Nodes): boolean {
  return node.type !== "thematicBreak" && node.type !== "break" && plainText(node) === "";
}

/** Without links, emphases and headings that held only a picture. */
function withoutEmpty<T extends Nodes>(node: T): T {
  if (!("children" in node)) return node;
  const kept = (node.children as Nodes[]).filter(
    (child) => !("children" in child) || child.type.startsWith("table") || plainText(child) !== "",
  );
  return { ...node, children: kept.map(withoutEmpty) };
}

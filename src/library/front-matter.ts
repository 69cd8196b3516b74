import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { isCalendarDate } from "./calendar-date.ts";
import type { Document } from "./document.ts";
import type { Problem } from "./problem.ts";

type Metadata = Omit<Document, "id">;
type Report = (line: number | null, message: string, remedy: string) => Problem;

/** The line on which front matter begins: the first is its `---`. */
const FIRST_LINE = 2;

/**
 * Reads a document's front matter. Keys that the project does not know are left alone.
 *
 * @param yaml what stands between the two lines of `---`
 * @returns the metadata, or every problem that keeps it from being read
 */
export function readFrontMatter(
  yaml: string,
  report: Report,
): { readonly metadata: Metadata | null; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined) =>
    FIRST_LINE - 1 + (offset === undefined ? 1 : lines.linePos(offset).line);

  if (parsed.errors.length > 0) {
    const remedy = "put a value that has a colon, a quotation mark or a # in it in 'single quotation marks'";
    return {
      metadata: null,
      problems: parsed.errors.map((error) =>
        report(lineOf(error.pos[0]), `has front matter that is not YAML (${error.message})`, remedy),
      ),
    };
  }

  const map: unknown = parsed.contents;
  if (!isMap<Node, Node>(map)) {
    const remedy = "write lines such as `title: …` and `language: fr`";
    return { metadata: null, problems: [report(FIRST_LINE, "has front matter without keys", remedy)] };
  }

  const problems: Problem[] = [];
  const read = <T>(key: string, convert: (node: Node) => T | undefined, remedy: string): T | null => {
    const node = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
    if (!node || (isScalar(node) && (node.value === null || node.value === ""))) return null;
    const value = convert(node);
    if (value !== undefined) return value;
    problems.push(report(lineOf(node.range?.[0]), `has a \`${key}\` that can't be used`, remedy));
    return null;
  };
  const require = <T>(key: string, convert: (node: Node) => T | undefined, remedy: string): T | null => {
    const before = problems.length;
    const value = read(key, convert, remedy);
    if (value === null && problems.length === before)
      problems.push(report(FIRST_LINE, `has no \`${key}\``, remedy));
    return value;
  };

  const words = "write it as text in quotation marks";
  const date = "write a date such as 2022-01-14, 2022-01 or 2022";
  const groups = "write a list of groups of words, such as `- [Otan, NATO, Alliance atlantique]`";
  const metadata: Metadata = {
    title: require("title", text, "write a line such as `title: 'Rules of the club'`") ?? "",
    language: require("language", languageTag, "write a line such as `language: fr`") ?? "",
    url: read("url", webAddress, "write an address that begins with http:// or https://"),
    publisher: read("publisher", text, words),
    publisherNote: read("publisherNote", text, words),
    author: read("author", text, words),
    published: read("published", calendarDate, date),
    retrieved: read("retrieved", calendarDate, date),
    license: read("license", text, words),
    reconstructed: read("reconstructed", text, words),
    aliases: read("aliases", aliasGroups, groups) ?? [],
  };
  return { metadata: problems.length > 0 ? null : metadata, problems };
}

/** A scalar as it was written (so that `title: 1984` is a title), on one line. */
function text(node: Node): string | undefined {
  if (!isScalar(node)) return undefined;
  const written = typeof node.value === "string" ? node.value : (node.source ?? "");
  return written.replace(/\s*[\r\n]\s*/gu, " ").trim() || undefined;
}

function languageTag(node: Node): string | undefined {
  const tag = text(node);
  if (!tag || !/^[a-z]{2,3}(-[a-z0-9]+)*$/iu.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function webAddress(node: Node): string | undefined {
  const address = text(node);
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}

function calendarDate(node: Node): string | undefined {
  const date = text(node)?.match(/^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/u)?.[1];
  return date && isCalendarDate(date) ? date : undefined;
}

function aliasGroups(node: Node): string[][] | undefined {
  if (!isSeq<Node>(node)) return undefined;
  const groups = node.items.map((group) => (isSeq<Node>(group) ? group.items.map(text) : []));
  if (groups.some((group) => group.length === 0 || group.includes(undefined))) return undefined;
  return groups.map((group) => group.filter((word) => word !== undefined));
}

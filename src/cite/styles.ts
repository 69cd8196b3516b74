import type { PhrasingContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Texts } from "../texts/texts.ts";
import type { Citation } from "./citation.ts";

/** A way to write a source as text to copy; a new one is an entry here and its name in the texts. */
export type Style = keyof Texts["styles"];

/** @param texts in the language of whoever copies it */
export const styles: Readonly<Record<Style, (citation: Citation, texts: Texts) => string>> = {
  link: (citation, texts) => citation.link ?? sentence(citation, texts),
  markdown,
  sentence,
  bibtex,
};

/** Author, “title”, publisher, date, place, licence. Address (archived: address) */
function sentence(citation: Citation, texts: Texts): string {
  const { document, link, archive } = citation;
  const named = [document.author, texts.quoted(document.title), ...particulars(citation, texts)];
  const addresses = [link, archive && `(${texts.archivedAt} ${archive})`];
  return `${named.filter(Boolean).join(", ")}. ${addresses.filter(Boolean).join(" ")}`.trim();
}

/** Author, [title](address), publisher, date, place, licence ([archived](address)) */
function markdown(citation: Citation, texts: Texts): string {
  const { document, link, archive } = citation;
  const words = (value: string): PhrasingContent[] => (value === "" ? [] : [{ type: "text", value }]);
  const linked = (url: string | null, value: string): PhrasingContent[] =>
    url === null ? words(value) : [{ type: "link", url, children: [{ type: "text", value }] }];
  const children = [
    ...words(document.author === null ? "" : `${document.author}, `),
    ...linked(link, document.title),
    ...particulars(citation, texts).flatMap((part) => words(`, ${part}`)),
    ...(archive === null ? [] : [...words(" ("), ...linked(archive, texts.archive), ...words(")")]),
  ];
  return toMarkdown({ type: "paragraph", children }).trim();
}

/** What stands between the title and the addresses. */
function particulars({ document, place }: Citation, texts: Texts): string[] {
  const { publisher, published, license } = document;
  const date = published === null ? null : texts.date(published);
  return [publisher, date, place, license].filter((part) => part !== null);
}

/** An entry that BibTeX and biblatex both read. */
function bibtex({ document, place, link, archive }: Citation): string {
  const { id, author, title, publisher, published, language } = document;
  const [year, month] = published?.split("-") ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // The braces keep a name whole and capitals as they are.
    ["author", author && `{${latex(author)}}`],
    ["title", `{${latex(title)}}`],
    ["publisher", publisher && latex(publisher)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["language", language],
    ["url", link],
    ["note", [place?.replace("¶", "par."), archive && `\\url{${archive}}`].filter(Boolean).join(", ")],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(",\n")}\n}`;
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function latex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/gu, (character) => LATEX[character] ?? `\\${character}`);
}

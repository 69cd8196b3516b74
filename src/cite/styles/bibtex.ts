import type { Style } from "./style.ts";

/** An entry that BibTeX and biblatex both read. */
export const bibtex: Style = {
  name: () => "BibTeX",
  write({ document, place, link, archive }) {
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
  },
};

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function latex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/gu, (character) => LATEX[character] ?? `\\${character}`);
}

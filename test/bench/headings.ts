import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { toMarkdown } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import { fr } from "../../src/search/languages/fr.ts";
import { languageOfText } from "../../src/search/question/question.ts";
import { analyse } from "../../src/search/text/analysis.ts";
import { fetchManuals } from "./debian.ts";

/*
 * Writes documents and questions for `npm run fit` into a folder: French manuals without their headings, and those
 * headings as questions that the paragraphs below them answer.
 */

interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly heading: string;
  readonly paragraphs: string[];
}

/** Characters that tell a paragraph from all others. */
const EXPECTED = 120;

/** DocBook's paragraphs may hold lists, and so be no `p`. */
const PARAGRAPH = "p, div.para";

const NUMBER = /^(?:(?:Chapitre|Annexe|Partie)?\s*[\dA-Z]+(?:\.\d+)*[.:]?\s+)?/u;

const [, , folder = "headings"] = process.argv;
await mkdir(join(folder, "documents"), { recursive: true });
const pages = withoutRepeats((await fetchManuals()).map(readPage));
const seen = new Map<string, number>();
for (const { heading } of pages.flatMap(({ sections }) => sections))
  seen.set(heading, (seen.get(heading) ?? 0) + 1);

const questions: string[] = [];
for (const [number, { title, sections }] of pages.entries()) {
  const front = stringify({ title, language: fr.tag });
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const body = paragraphs.map((text) =>
    toMarkdown({ type: "paragraph", children: [{ type: "text", value: text }] }),
  );
  await writeFile(
    join(folder, "documents", `manual-${number + 1}.md`),
    `---\n${front}---\n\n${body.join("\n")}`,
  );
  for (const { heading, paragraphs: its } of sections) {
    if (seen.get(heading) !== 1 || title.includes(heading)) continue;
    if (analyse(heading, fr).every(({ stop }) => stop)) continue;
    questions.push(JSON.stringify({ question: heading, expect: its.map((text) => text.slice(0, EXPECTED)) }));
  }
}
await writeFile(join(folder, "questions.jsonl"), `${questions.join("\n")}\n`);
console.log(`${questions.length} questions about ${pages.length} documents in ${folder}`);

/** The headings of a page with the French paragraphs below each, up to the next. */
function readPage(html: string): Page {
  const { document } = parseHTML(html);
  const sections: Section[] = [];
  for (const element of document.querySelectorAll(`h1, h2, h3, h4, h5, h6, ${PARAGRAPH}`)) {
    const text = (element.textContent ?? "").replace(/[¶\s]+/gu, " ").trim();
    if (!element.matches(PARAGRAPH)) sections.push({ heading: text.replace(NUMBER, ""), paragraphs: [] });
    // What holds others is read in them.
    else if (element.querySelector(PARAGRAPH)) continue;
    // Manuals have paragraphs that nobody has translated.
    else if (languageOfText(text) === fr) sections.at(-1)?.paragraphs.push(text);
  }
  return {
    title: document.title || "Page",
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

/** Without the pages that have what shorter ones have: a manual may also come as one page. */
function withoutRepeats(pages: readonly Page[]): Page[] {
  const known = new Set<string>();
  const repeats = new Set<Page>();
  for (const page of pages.toSorted((a, b) => a.sections.length - b.sections.length)) {
    const paragraphs = page.sections.flatMap((section) => section.paragraphs);
    if (paragraphs.filter((text) => known.has(text)).length > paragraphs.length / 2) repeats.add(page);
    for (const text of paragraphs) known.add(text);
  }
  return pages.filter((page) => !repeats.has(page) && page.sections.length > 0);
}

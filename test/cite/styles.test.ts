import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { cite } from "../../src/cite/citation.ts";
import { styles } from "../../src/cite/styles/index.ts";
import { createLibrary } from "../../src/library/library.ts";
import { parseDocument } from "../../src/library/parse.ts";
import { plainText } from "../../src/library/plain-text.ts";
import { en } from "../../src/texts/en.ts";
import { fr } from "../../src/texts/fr.ts";

const TITLE = "50 % of *all* {cats} & [dogs] #1_a";

function citationOf(frontMatter: string) {
  const parsed = parseDocument(
    "a",
    "a.md",
    `---\ntitle: '${TITLE}'\nlanguage: en\n${frontMatter}\n---\n\nText.\n`,
  );
  if (parsed.kind === "unreadable") throw new Error(JSON.stringify(parsed.problems));
  const library = createLibrary([parsed]);
  const [passage] = library.passages;
  if (!passage) throw new Error("There is no passage.");
  return cite(passage, library);
}

const citation = citationOf(
  "url: https://a.example/p\nauthor: Ann Example\npublisher: Press & Co\npublished: 2022-01-14\nlicense: CC BY 4.0",
);
const bare = citationOf("publisher: Press & Co");
const link = "https://a.example/p#:~:text=Text.";
const archive = "https://web.archive.org/web/20220114/https://a.example/p";

describe("styles", () => {
  it("writes a sentence with both addresses", () => {
    expect(styles.sentence.write(citation, fr)).toBe(
      `Ann Example, «\u00a0${TITLE}\u00a0», Press & Co, 14 janvier 2022, ¶ 1/1, CC BY 4.0. ${link} (copie archivée\u00a0: ${archive})`,
    );
    expect(styles.sentence.write(bare, en)).toBe(`“${TITLE}”, Press & Co, ¶ 1/1.`);
  });

  it("writes the link alone, and the sentence where there is none", () => {
    expect(styles.link.write(citation, en)).toBe(link);
    expect(styles.link.write(bare, en)).toBe(styles.sentence.write(bare, en));
  });

  it("writes Markdown that reads as the title says, with both links", () => {
    const tree = fromMarkdown(styles.markdown.write(citation, en));
    expect(tree.children.map(plainText)).toEqual([
      `Ann Example, ${TITLE}, Press & Co, 14 January 2022, ¶ 1/1, CC BY 4.0 (Archived copy)`,
    ]);
    const [paragraph] = tree.children;
    const children = paragraph?.type === "paragraph" ? paragraph.children : [];
    expect(children.flatMap((child) => (child.type === "link" ? [child.url] : []))).toEqual([link, archive]);
  });

  it("writes a BibTeX entry with LaTeX's own characters escaped", () => {
    expect(styles.bibtex.write(citation, en)).toBe(
      [
        "@misc{a,",
        "  author = {{Ann Example}},",
        "  title = {{50 \\% of *all* \\{cats\\} \\& [dogs] \\#1\\_a}},",
        "  publisher = {Press \\& Co},",
        "  year = {2022},",
        "  month = {1},",
        "  language = {en},",
        `  url = {${link}},`,
        `  note = {par. 1/1, \\url{${archive}}}`,
        "}",
      ].join("\n"),
    );
  });
});

import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/library/parse.ts";

function passagesOf(body: string, start = "") {
  const file = `${start}---\ntitle: A\nlanguage: fr\n---\n\n${body}`;
  const parsed = parseDocument("a", "a.md", file);
  if (parsed.kind === "unreadable") throw new Error(JSON.stringify(parsed.problems));
  return parsed.passages.map((passage) => ({
    ...passage,
    slice: file.slice(passage.source.start, passage.source.end),
  }));
}

const textsOf = (body: string) => passagesOf(body).map(({ text }) => text);

describe("splitPassages", () => {
  it("numbers paragraphs and gives each the heading above it, which is no passage itself", () => {
    const passages = passagesOf("Lead.\n\n## One *part*\n\nFirst.\n\nSecond.\n\n### Two\n\nThird.\n");
    expect(passages.map(({ number, of, section, text }) => [number, of, section, text])).toEqual([
      [1, 4, null, "Lead."],
      [2, 4, "One part", "First."],
      [3, 4, "One part", "Second."],
      [4, 4, "Two", "Third."],
    ]);
  });

  it("takes a list, a table, a quotation and a code block whole", () => {
    expect(
      textsOf(
        "- one\n- two\n  - deeper\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> said\n>\n> again\n\n```\nx = 1\n\ny\n```\n",
      ),
    ).toEqual(["one\ntwo\ndeeper", "a\tb\n1\t2", "said\nagain", "x = 1\n\ny"]);
  });

  it("resolves syntax, escapes and entities, and leaves every other character as it is", () => {
    expect(
      textsOf(
        "**Bold** \\*not\\* &amp; [link](https://a.example) `a  b` 10\u00a0000\u202f€ ~50~ «\u00a0oui\u00a0» e\u0301\n",
      ),
    ).toEqual(["Bold *not* & link a  b 10\u00a0000\u202f€ ~50~ «\u00a0oui\u00a0» e\u0301"]);
  });

  it("shows a line break within a paragraph as a space, a hard one and <br> too", () => {
    expect(textsOf("one\ntwo  \nthree\\\nfour<br>five\n")).toEqual(["one two three four five"]);
  });

  it("leaves images, footnote marks and HTML out, but keeps the footnote itself", () => {
    expect(
      textsOf("a ![alt](i.png) b[^1] <b>c</b>\n\n<div>block</div>\n\n![only](i.png)\n\n[^1]: The note.\n"),
    ).toEqual(["a b c", "The note."]);
  });

  it("leads back to the file's slice, with a byte order mark as well", () => {
    for (const start of ["", "\uFEFF"]) {
      expect(passagesOf("One *two*.\n\n- three\n", start).map(({ slice }) => slice)).toEqual([
        "One *two*.",
        "- three",
      ]);
    }
  });

  it("names a passage by its words, so that its id stays when others come before it", () => {
    const [alone] = passagesOf("The words.\n");
    const [, moved] = passagesOf("Something new.\n\nThe *words*.\n");
    const [changed] = passagesOf("The words!\n");
    expect(alone?.id).toMatch(/^a\/[\w-]{10}$/u);
    expect(moved?.id).toBe(alone?.id);
    expect(changed?.id).not.toBe(alone?.id);
  });

  it("knows the page that a passage begins on where the file says it", () => {
    const pages = passagesOf(
      "Zero.\n\n<!-- page 3 -->\n\nOne.\n\n<!-- a note -->\n\n- Two.\n\n<!-- page 5 -->\n\nThree.\n",
    );
    expect(pages.map(({ page, text }) => [page, text])).toEqual([
      [null, "Zero."],
      [3, "One."],
      [3, "Two."],
      [5, "Three."],
    ]);
  });

  it("counts passages with the same words", () => {
    const ids = passagesOf("Same.\n\nSame.\n\nSame.\n").map(({ id }) => id);
    expect(ids).toEqual([ids[0], `${ids[0]}.2`, `${ids[0]}.3`]);
  });
});

import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLibrary } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open.ts";
import { describeProblem } from "../../src/library/problem.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const GOOD = "---\ntitle: Good\nlanguage: fr\n---\n\nUn paragraphe.\n";

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder(files);
  const { library, problems } = await readLibrary(folder);
  return {
    library,
    lines: problems.map((problem) => describeProblem(problem).replace(folder, "").slice(1)),
    texts: library.passages.map(({ text }) => text),
  };
}

const frontMatter = (lines: string) => `---\n${lines}\n---\n\nText.\n`;

describe("readLibrary", () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    [
      "front matter that is missing",
      "a.md",
      "# A title\n\nText.\n",
      /^a\.md, line 1: has no front matter; begin it with/u,
    ],
    ["front matter that never ends", "a.md", "---\ntitle: A\n\nText.\n", /line 1: has no front matter/u],
    [
      "front matter without keys",
      "a.md",
      frontMatter("- a\n- b"),
      /line 2: .*without keys; write lines such as/u,
    ],
    ["no title", "a.md", frontMatter("language: fr"), /line 2: has no `title`; write a line such as/u],
    ["no language", "a.md", frontMatter("title: A"), /line 2: has no `language`; write a line such as/u],
    [
      "a language that is none",
      "a.md",
      frontMatter("title: A\nlanguage: français"),
      /line 3: .*`language`.*language: fr/u,
    ],
    [
      "broken YAML",
      "a.md",
      frontMatter("language: fr\ntitle: La loi : un débat"),
      /line 3: .*not YAML.*quotation marks/u,
    ],
    [
      "a url that is not http",
      "a.md",
      frontMatter("title: A\nlanguage: fr\nurl: javascript:alert(1)"),
      /line 4: .*`url`.*https:/u,
    ],
    [
      "a date that is none",
      "a.md",
      frontMatter("title: A\nlanguage: fr\npublished: 2022-02-31"),
      /line 4: .*`published`.*2022-01-14/u,
    ],
    [
      "aliases that are no groups",
      "a.md",
      frontMatter("title: A\nlanguage: fr\naliases: [Otan, NATO]"),
      /line 4: .*`aliases`.*groups/u,
    ],
    [
      "no paragraph",
      "a.md",
      "---\ntitle: A\nlanguage: fr\n---\n\n# Only a heading\n",
      /has no paragraph; write at least one/u,
    ],
    [
      "invalid UTF-8",
      "a.md",
      Buffer.from("---\ntitle: A\nlanguage: fr\n---\n\nd\xe9j\xe0\n", "latin1"),
      /line 6: is not valid UTF-8; save it as UTF-8/u,
    ],
    ["NUL bytes", "a.md", `${GOOD}\0`, /line 7: has NUL bytes; save it as plain text/u],
    ["a name that is no id", "Règles 2.md", GOOD, /name that can't be a document's id; rename it/u],
  ])(
    "names a file with %s, its line and the remedy, and reads the others",
    async (_, name, content, problem) => {
      const { lines, texts } = await read({ [name]: content, "good.md": GOOD });
      expect(lines).toEqual([expect.stringMatching(problem)]);
      expect(texts).toEqual(["Un paragraphe."]);
    },
  );

  it("names every problem of a file at once", async () => {
    const { lines } = await read({ "a.md": frontMatter("language: 12\nurl: nowhere\npublished: soon") });
    expect(lines).toHaveLength(4);
  });

  it("refuses a symbolic link that leaves the folder and follows one that stays", async () => {
    const outside = await temporaryFolder({ "secret.md": GOOD });
    const folder = await temporaryFolder({ "good.md": GOOD });
    await symlink(join(outside, "secret.md"), join(folder, "away.md"));
    await symlink(join(folder, "good.md"), join(folder, "here.md"));
    await symlink(join(folder, "nothing.md"), join(folder, "void.md"));
    const { library, problems } = await readLibrary(folder);
    expect(library.documents.map(({ id }) => id)).toEqual(["good", "here"]);
    expect(problems.map(describeProblem)).toEqual([
      expect.stringContaining("away.md: is a link that leads out of the folder; put the file itself there"),
      expect.stringContaining("void.md: can't be read (ENOENT); check"),
    ]);
  });

  it("reads a file with a byte order mark, any line ending, and composed or decomposed accents as they are", async () => {
    const text = "Déjà vu,\nà l’été.";
    const file = frontMatter("title: A\nlanguage: fr").replace("Text.", text);
    const { texts, lines } = await read({
      "bom.md": `\uFEFF${file}`,
      "crlf.md": file.replaceAll("\n", "\r\n"),
      "nfc.md": file.normalize("NFC"),
      "nfd.md": file.normalize("NFD"),
    });
    expect(lines).toEqual([]);
    const shown = text.replace("\n", " ");
    expect(texts).toEqual([shown, shown, shown.normalize("NFC"), shown.normalize("NFD")]);
  });

  it("is not disturbed by front-matter keys that JavaScript or the index have uses for", async () => {
    const keys = "__proto__: {polluted: yes}\nconstructor: x\nscore: 9\nterms: [a]\nid: other\ntext: other";
    const { library, lines } = await read({ "a.md": frontMatter(`${keys}\ntitle: A\nlanguage: fr`) });
    expect(lines).toEqual([]);
    expect(library.document("a")).toMatchObject({ id: "a", title: "A" });
    expect(library.document("__proto__")).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("takes a title that YAML would read as a number as it was written", async () => {
    const { library } = await read({ "a.md": frontMatter("title: 1984\nlanguage: en-GB\npublished: 1949") });
    expect(library.document("a")).toMatchObject({ title: "1984", language: "en-GB", published: "1949" });
  });
});

describe("openLibrary", () => {
  const log = { info: () => {}, error: () => {} };

  it("ends with a sentence where no document is left, and where there is no folder", async () => {
    const folder = await temporaryFolder({ "a.md": "no front matter" });
    await expect(openLibrary(folder, log)).rejects.toThrow(/has no document to answer from; put one there/u);
    await expect(openLibrary(join(folder, "none"), log)).rejects.toThrow(
      /DATA_DIR.*can't be read \(ENOENT\); create it/u,
    );
  });
});

import { describe, expect, it } from "vitest";
import { citationLine, cite, citeDocument } from "../../src/cite/citation.ts";
import { createLibrary, readLibrary } from "../../src/library/library.ts";
import { parseDocument } from "../../src/library/parse.ts";
import { en } from "../../src/texts/en.ts";
import { fr } from "../../src/texts/fr.ts";

const { library } = await readLibrary("data");
const [, , third, fourth, fifth, , seventh] = library.passages;
if (!third || !fourth || !fifth || !seventh) throw new Error("The article has no seventh passage.");

describe("cite", () => {
  it("names the place of a passage and of a run of passages, with a link that marks it", () => {
    expect(cite(seventh, library)).toMatchObject({
      place: "¶ 7/8",
      link: expect.stringContaining("text=Le%20chef"),
    });
    expect(cite(third, library, fifth)).toMatchObject({
      place: "¶ 3–5/8",
      link: expect.stringMatching(/text=Pour%20la%20Russie.*,.*continent%20europ%C3%A9en\.?$/u),
    });
  });
});

/** As the import writes what it read in a PDF. */
const PAGES = `---
title: Rules
language: en
url: https://a.example/rules.pdf
reconstructed: pdf
---

<!-- page 2 -->

One.

<!-- page 3 -->

Two.
`;

describe("cite, of a document with pages", () => {
  const parsed = parseDocument("rules", "rules.md", PAGES);
  if (parsed.kind === "unreadable") throw new Error(JSON.stringify(parsed.problems));
  const rules = createLibrary([parsed]);
  const [one, two] = rules.passages;
  if (!one || !two) throw new Error("The rules have no second passage.");

  it("names the page, or the pages of a run, and opens the first", () => {
    expect(cite(one, rules)).toMatchObject({
      place: "¶ 1/2, p. 2",
      link: "https://a.example/rules.pdf#page=2",
    });
    expect(cite(one, rules, two).place).toBe("¶ 1–2/2, p. 2–3");
  });

  it("says that the words are reconstructed", () => {
    expect(citationLine(cite(two, rules), en)).toEqual([
      "¶ 2/2, p. 3",
      "Rules",
      "text reconstructed from a PDF",
    ]);
    expect(citationLine(cite(two, rules), fr)).toContain("texte reconstitué d’un PDF");
  });
});

describe("citationLine", () => {
  it("names place, title, publisher with its note, and date in the reader's language", () => {
    const [place, title, publisher, date, language] = citationLine(cite(seventh, library), fr);
    expect([place, title, date, language]).toEqual([
      "¶ 7/8",
      seventh.document.title,
      "14 janvier 2022",
      undefined,
    ]);
    expect(publisher).toMatch(/^Sputnik France \(média d’État russe.*\)$/u);
  });

  it("says in which language the passage is where it is not the reader's", () => {
    expect(citationLine(cite(seventh, library), en).slice(3)).toEqual(["14 January 2022", "in French"]);
  });

  it("names no paragraph of a document as a whole", () => {
    expect(citationLine(citeDocument(seventh.document), fr)[0]).toBe(seventh.document.title);
  });
});

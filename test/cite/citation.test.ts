import { describe, expect, it } from "vitest";
import { citationLine, cite, citeDocument } from "../../src/cite/citation.ts";
import { readLibrary } from "../../src/library/library.ts";
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

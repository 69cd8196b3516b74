import { describe, expect, it } from "vitest";
import { cite, citeDocument } from "../../src/cite/citation.ts";
import { readLibrary } from "../../src/library/library.ts";
import { en } from "../../src/texts/en.ts";
import { fr } from "../../src/texts/fr.ts";

const { library } = await readLibrary("data");
const passage = library.passages[6];
if (!passage) throw new Error("The article has no seventh passage.");

describe("cite", () => {
  it("names place, title, publisher with its note, and date in the reader's language", () => {
    const [place, title, publisher, date, language] = cite(passage, library, fr).parts;
    expect([place, title, date, language]).toEqual([
      "¶ 7/8",
      passage.document.title,
      "14 janvier 2022",
      undefined,
    ]);
    expect(publisher).toMatch(/^Sputnik France \(média d’État russe.*\)$/u);
  });

  it("says in which language the passage is where it is not the reader's", () => {
    expect(cite(passage, library, en).parts.slice(3)).toEqual(["14 January 2022", "in French"]);
  });

  it("gives the whole source with both addresses to copy", () => {
    const { reference, link, archive } = cite(passage, library, fr);
    expect(reference).toBe(
      `«\u00a0${passage.document.title}\u00a0», Sputnik France, 14 janvier 2022, ¶ 7/8. ${link} (copie archivée\u00a0: ${archive})`,
    );
  });
});

describe("citeDocument", () => {
  it("names no paragraph", () => {
    const { parts, link, reference } = citeDocument(passage.document, en);
    expect(parts[0]).toBe(passage.document.title);
    expect(link).toBe(passage.document.url);
    expect(reference).not.toContain("¶");
  });
});

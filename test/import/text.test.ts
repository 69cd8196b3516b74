import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeMarkdown } from "../../src/import/markdown-writer.ts";
import { vocabularyOf } from "../../src/import/text/heading-end.ts";
import { restoreBreaks } from "../../src/import/text/lost-breaks.ts";
import { readText } from "../../src/import/text/text.ts";
import { parseDocument } from "../../src/library/parse.ts";
import { importText } from "./imported.ts";

const restore = (text: string) =>
  restoreBreaks(text, vocabularyOf(text)).map(({ kind, text }) => (kind === "heading" ? `# ${text}` : text));

describe("restoreBreaks", () => {
  it.each([
    ["an initial", "Selon M.Lavrov et J.-P.Durand, tout va bien. C’est clair."],
    ["an abbreviation", "Le Dr.Martin, Mme.Roux et St.Pierre (p.ex. au n°5) sont venus, etc.Ensuite"],
    ["letters with full stops", "The U.S.Army met J.R.R.Tolkien at 9 a.m. and left at 5 p.m. on foot."],
    ["dates and numbers", "Le 14.01.2022 à 3.14 près, et 12.500 fois. Rien."],
    ["a number at the beginning", "1.Introduction au sujet. Rien."],
    ["a name with a capital inside", "Son iPhone, YouTube et McDonald n’ont rien de LinkedIn. Rien du tout."],
    ["a name that the text has twice", "With ZygoLab we tested. ZygoLab is new.Nothing else is."],
    ["an address", "Voir www.Exemple.org, ou https://exemple.org/Le.Texte et moi@Exemple.org."],
    ["code", "Call System.Out.println in ASP.NET and getElement there."],
  ])("leaves %s alone", (_, text) => {
    const isWhole = restore(text).length === 1 || /etc\.Ensuite|new\.Nothing/u.test(text);
    expect([isWhole, restore(text).join("")]).toEqual([true, text]);
    if (text.includes("ZygoLab")) expect(restore(text)).toHaveLength(2);
  });

  it.each([
    ["a full stop", "Il part.Elle reste.", ["Il part.", "Elle reste."]],
    [
      "an initial before what only a sentence begins with",
      "Le plan B.Le maire dort.",
      ["Le plan B.", "Le maire dort."],
    ],
    ["a number", "En 2022.Le maire dort.", ["En 2022.", "Le maire dort."]],
    [
      "a full stop before a number of things",
      "Rien ne bouge.14 personnes dorment.",
      ["Rien ne bouge.", "14 personnes dorment."],
    ],
    ["a quotation's beginning", 'Il part."Reste", dit-elle.', ["Il part.", '"Reste", dit-elle.']],
    ["a quotation's end", 'Il dit : "Je pars."Elle reste.', ['Il dit : "Je pars."', "Elle reste."]],
    ["two quotations", '"Je pars.""Reste", dit-elle.', ['"Je pars."', '"Reste", dit-elle.']],
    [
      "French quotation marks",
      "«\u00A0Je pars.\u00A0»«\u00A0Reste\u00A0», dit-elle.",
      ["«\u00A0Je pars.\u00A0»", "«\u00A0Reste\u00A0», dit-elle."],
    ],
    [
      "English quotation marks",
      "She said: “I go.”“Stay,” he said.Then silence.",
      ["She said: “I go.”", "“Stay,” he said.", "Then silence."],
    ],
    ["a bracket", "Il part (à pied).Elle reste.", ["Il part (à pied).", "Elle reste."]],
    [
      "an ellipsis or a question mark",
      "Il part…Pourquoi ?Elle reste.",
      ["Il part…", "Pourquoi ?", "Elle reste."],
    ],
    [
      "a heading's last small letter",
      "La crise en UkraineLe ministre parle.",
      ["# La crise en Ukraine", "Le ministre parle."],
    ],
    [
      "a heading's closing quotation mark",
      'Un "équilibre"Selon lui, tout va.',
      ['# Un "équilibre"', "Selon lui, tout va."],
    ],
    [
      "a heading before a quotation",
      'La paix"Nous voulons", dit-il.',
      ["# La paix", '"Nous voulons", dit-il.'],
    ],
    [
      "a heading's acronym",
      "Le rôle de l’OTANLa suite est longue.",
      ["# Le rôle de l’OTAN", "La suite est longue."],
    ],
    ["a heading's year", "Budget 2024Les écoles ferment.", ["# Budget 2024", "Les écoles ferment."]],
    [
      "a heading in the middle",
      "Il dort.Opening HoursThe club opens at 9.",
      ["Il dort.", "# Opening Hours", "The club opens at 9."],
    ],
  ])("breaks after %s", (_, text, parts) => {
    expect(restore(text)).toEqual(parts);
  });

  it("keeps every character of any text, in order", () => {
    const letters = fc.constantFrom(...'aàMÉ .!?…"«»“”()-—’3,\u00A0');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 80 }), (text) => {
        const pieces = restoreBreaks(text, vocabularyOf(text)).map((piece) => piece.text);
        expect(pieces.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
      { numRuns: 500 },
    );
  });

  it("takes a time that grows with the text, not with its square", () => {
    const time = (count: number) => {
      const text = 'A".A«MaB.a'.repeat(count);
      const start = performance.now();
      restore(text);
      return performance.now() - start;
    };
    time(4_000);
    expect(time(32_000) / time(4_000)).toBeLessThan(8 * 4);
  });
});

describe("plain text", () => {
  it("is read back as the words that went in, whatever Markdown would make of them", () => {
    const hostile = fc.constantFrom(
      ..."*_`~#>-+=|\\[]()!<&;:@.1)a\t $^\"'{}/",
      "---",
      "www.",
      "http://",
      "a@b.de",
      "&amp;",
      "&#42;",
      "[^1]:",
      "<b>",
      "<!-- page 2 -->",
      "    ",
      "\\\\",
      "~~",
      "é",
      "\u00A0",
    );
    const paragraph = fc.string({ unit: hostile, minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(paragraph, (text) => {
        const body = readText(`${text} end`).body;
        const markdown = typeof body === "string" ? body : writeMarkdown(body);
        const parsed = parseDocument("it", "it", `---\ntitle: T\nlanguage: en\n---\n\n${markdown}`);
        const words =
          parsed.kind === "document" ? parsed.passages.map((passage) => passage.text).join("") : "";
        expect(words.replace(/[ \t]/gu, "")).toBe(`${text}end`.replace(/[ \t]/gu, ""));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["empty lines", "One is\nbroken.\n\nTwo is not.\n", ["One is broken.", "Two is not."]],
    ["lines that are sentences", "One is here.\nTwo is there.\n", ["One is here.", "Two is there."]],
    ["line ends of any system", "One.\r\n\r\nTwo.\r\rThree.", ["One.", "Two.", "Three."]],
    [
      "lines that end early",
      `${"Many words go here, and\n".repeat(3)}then stop.\nA second begins and\ngoes on here to the end.`,
      [`${"Many words go here, and ".repeat(3)}then stop.`, "A second begins and goes on here to the end."],
    ],
  ])("has its paragraphs parted by %s", async (_, text, paragraphs) => {
    const { parsed } = await importText("notes.txt", text);
    expect(parsed.passages.map((passage) => passage.text)).toEqual(paragraphs);
  });

  it("is called by its file's name where it has no title", async () => {
    expect((await importText("house rules.txt", "Sign the book at the door.")).title).toBe("house rules");
  });

  it.each([
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFFL’été à la mer.")],
    ["UTF-16", Buffer.from("\uFEFFL’été à la mer.", "utf16le")],
    ["windows-1252", Buffer.from("L\x92\xE9t\xE9 \xE0 la mer.", "latin1")],
  ])("is read in %s", async (_, bytes) => {
    expect((await importText("mer.txt", bytes)).parsed.passages[0]?.text).toBe("L’été à la mer.");
  });
});

import { describe, expect, it } from "vitest";
import { type Line, withoutRunningHeads } from "../../src/import/pdf/lines.ts";
import { joinLines } from "../../src/import/pdf/paragraphs.ts";

/** A page of lines twelve points apart, the first at this height. */
function page(number: number, texts: readonly string[], top = 700): Line[] {
  return texts.map((text, index) => ({
    text,
    page: number,
    x: 50,
    right: 50 + text.length * 5,
    y: top - index * 12,
    size: 10,
  }));
}

const textsOf = (pages: Line[][]) => joinLines(withoutRunningHeads(pages)).map(({ text }) => text);

describe("withoutRunningHeads", () => {
  it("drops heads and page numbers that return at the same height, numbers aside", () => {
    const pages = [1, 2, 3].map((number) => [
      ...page(number, [`Rules of the club ${number}`], 780),
      ...page(number, [`This is what page ${["one", "two", "three"][number - 1]} says.`]),
      ...page(number, [`– ${number} –`], 30),
    ]);
    expect(textsOf(pages)).toEqual([
      "This is what page one says.",
      "This is what page two says.",
      "This is what page three says.",
    ]);
  });

  it("keeps a title that returns as a running head elsewhere, and words that return in the text", () => {
    const pages = [
      page(1, ["Rules of the club", "See below.", "More.", "And more.", "The end."]),
      page(2, ["Rules of the club", "See below.", "More.", "And more.", "Or not."], 780),
    ];
    expect(textsOf(pages).join(" ")).toMatch(/^Rules of the club See below\..*See below\..*Or not\.$/u);
  });

  it("drops the dotted lines of a table of contents", () => {
    const pages = [
      page(1, ["1 Guests . . . . . . . . . 3", "2 Members ........... 14", "Guests sign the book."]),
    ];
    expect(textsOf(pages)).toEqual(["Guests sign the book."]);
  });
});

describe("joinLines", () => {
  it("joins lines, and words divided at their ends, and keeps a word's own hyphen", () => {
    const lines = page(1, [
      "The club has an exten-",
      "sive library of twenty-",
      "two books about self-",
      "defence in chess.",
    ]);
    expect(textsOf([lines])).toEqual([
      "The club has an extensive library of twenty-two books about self-defence in chess.",
    ]);
  });

  it("parts paragraphs at a gap, an indentation, a bullet and a line that ends early", () => {
    const full = "This line is as long as the lines of this page ever are, more or less";
    const lines = page(1, [full, "and ends.", full, "and goes on", "• a bullet that", "• another bullet"]);
    const below = page(1, [full], 560);
    const indented = page(1, [full, full], 548).map((line, index) =>
      index === 0 ? { ...line, x: 70 } : line,
    );
    expect(textsOf([[...lines, ...below, ...indented]])).toEqual([
      `${full} and ends.`,
      `${full} and goes on`,
      "• a bullet that",
      "• another bullet",
      full,
      `${full} ${full}`,
    ]);
  });

  it("goes on over the end of a page where the sentence does", () => {
    const pages = [
      page(1, ["Members may bring", "two guests to"]),
      page(2, ["the club. Guests", "sign the book."]),
    ];
    expect(textsOf(pages)).toEqual(["Members may bring two guests to the club. Guests sign the book."]);
  });
});

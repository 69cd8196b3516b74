import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuote } from "../../src/quote/check.ts";
import { library } from "./corpus.ts";

/** Words as a reader counts them; a part of a number would be another number. */
const wordsIn = (text: string) =>
  Array.from(text.matchAll(/\d+(?: \d{3})+\S*|\S+/gu), ({ 0: word, index }) => ({ word, index }));

const SHORTEST = 10;

/** Ten or more words in a row of any passage, as the passage has them. */
const slices = fc
  .constantFrom(
    ...library.passages.map(({ text }) => text).filter((text) => wordsIn(text).length >= SHORTEST),
  )
  .chain((text) => {
    const words = wordsIn(text);
    return fc
      .integer({ min: 0, max: words.length - SHORTEST })
      .chain((from) =>
        fc.tuple(fc.constant(from), fc.integer({ min: from + SHORTEST - 1, max: words.length - 1 })),
      )
      .map(([from, to]) => {
        const last = words[to];
        return text.slice(words[from]?.index, (last?.index ?? 0) + (last?.word.length ?? 0));
      });
  });

/** A slice and the word of it that is to be another. */
const slicesWith = (wanted: RegExp) =>
  slices
    .filter((slice) => wordsIn(slice).some(({ word }) => wanted.test(word)))
    .chain((slice) =>
      fc.tuple(
        fc.constant(slice),
        fc.constantFrom(...wordsIn(slice).filter(({ word }) => wanted.test(word))),
      ),
    );

const curled = (text: string) => text.replace(/'/gu, "’").replace(/"([^"]*)"/gu, "“$1”");
const guillemets = (text: string) => text.replace(/"([^"]*)"/gu, "« $1 »");
const straightened = (text: string) => text.replace(/[’‘]/gu, "'").replace(/[«“]\s?|\s?[»”]/gu, '"');

describe("ten or more words of a passage", () => {
  it("are verbatim", () => {
    fc.assert(
      fc.property(slices, (slice) => {
        expect(checkQuote(slice, library).verdict).toBe("verbatim");
      }),
      { numRuns: 400 },
    );
  });

  it("are verbatim or typography with their quotation marks and apostrophes written otherwise", () => {
    const ways = fc.constantFrom(curled, guillemets, straightened, (text: string) =>
      curled(straightened(text)),
    );
    fc.assert(
      fc.property(slices, ways, (slice, write) => {
        expect(["verbatim", "typography"]).toContain(checkQuote(write(slice), library).verdict);
      }),
      { numRuns: 400 },
    );
  });

  it("are typography in capitals and without accents", () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const typed = slice
          .toLowerCase()
          .normalize("NFD")
          .replace(/\p{M}/gu, "")
          .replace(/[,;:](?!\d)/gu, "");
        expect(["verbatim", "typography"]).toContain(checkQuote(typed, library).verdict);
        expect(["verbatim", "typography"]).toContain(checkQuote(slice.toUpperCase(), library).verdict);
      }),
    );
  });

  it("are altered with one word that no document has, which is named", () => {
    fc.assert(
      fc.property(slicesWith(/\p{L}{4}/u), ([slice, { word, index }]) => {
        const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? word;
        const at = index + word.indexOf(inner);
        const other = `${slice.slice(0, at)}zorglub${slice.slice(at + inner.length)}`;
        const { verdict, changes } = checkQuote(other, library);
        expect(verdict).toBe("altered");
        expect(changes.map(({ to }) => to)).toContain("zorglub");
        expect(changes.filter(({ to }) => to !== "zorglub")).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("are altered and flagged with another number", () => {
    fc.assert(
      fc.property(slicesWith(/\d/u), fc.integer({ min: 1, max: 8 }), ([slice, { word, index }], by) => {
        const digit = /\d/u.exec(word);
        const at = index + (digit?.index ?? 0);
        const other = (Number(digit?.[0]) + by) % 10;
        const { verdict, flags } = checkQuote(`${slice.slice(0, at)}${other}${slice.slice(at + 1)}`, library);
        expect([verdict, flags]).toEqual(["altered", expect.arrayContaining(["number"])]);
      }),
    );
  });

  it("are never whole again with a word or two left out", () => {
    fc.assert(
      fc.property(slicesWith(/\p{L}{2}/u), ([slice, { word, index }]) => {
        const [before, after] = [slice.slice(0, index), slice.slice(index + word.length)];
        fc.pre(/\p{L}/u.test(before) && /\p{L}/u.test(after));
        expect(["altered", "stitched"]).toContain(checkQuote(before + after.trimStart(), library).verdict);
      }),
      { numRuns: 400 },
    );
  });
});

describe("any text at all", () => {
  it("gets a verdict", () => {
    const pieces = fc.constantFrom(
      ..."« » “ ” \" ' ’ … [ ] ( ) ... > * _ ~ | # < https://a.b/#:~:text=a,b 14 000 la Russie ne n’ pas 🤡 é \n".split(
        " ",
      ),
      "\n",
      " ",
      "\uD800",
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeof checkQuote(text, library).verdict).toBe("string");
      }),
      { numRuns: 500 },
    );
  });
});

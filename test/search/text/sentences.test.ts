import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/search/text/sentences.ts";

const split = (text: string, language = "fr") =>
  splitSentences(text, language).map((sentence) => sentence.trim());

describe("splitSentences", () => {
  it.each([
    ["keeps M.Lavrov in one sentence", "A dit M.Lavrov hier. Il part.", ["A dit M.Lavrov hier.", "Il part."]],
    [
      "keeps M. Lavrov in one sentence",
      "A dit M. Lavrov hier. Il part.",
      ["A dit M. Lavrov hier.", "Il part."],
    ],
    ["keeps J.-P. Dupont", "Avec J.-P. Dupont. Fin.", ["Avec J.-P. Dupont.", "Fin."]],
    ["keeps n° 5 and art. 5", "Voir n° 5 et art. 5 du code. Fin.", ["Voir n° 5 et art. 5 du code.", "Fin."]],
    ["keeps dates", "Le 14.01.2022, à Kiev. Fin.", ["Le 14.01.2022, à Kiev.", "Fin."]],
    ["keeps decimals", "Il mesure 3.5 m ou 3,5 m. Fin.", ["Il mesure 3.5 m ou 3,5 m.", "Fin."]],
    [
      "goes on after etc. in lower case",
      "Pain, vin, etc. sont là. Fin.",
      ["Pain, vin, etc. sont là.", "Fin."],
    ],
    [
      "keeps guillemets closed",
      "Il dit : « Viens. » Puis il part.",
      ["Il dit : « Viens. »", "Puis il part."],
    ],
    ["goes on after a quotation", "« Viens ! » dit-il. Fin.", ["« Viens ! » dit-il.", "Fin."]],
    ["closes brackets", "Il part (enfin.) Elle reste.", ["Il part (enfin.)", "Elle reste."]],
    ["ends a sentence at an ellipsis", "Il attend… Elle part.", ["Il attend…", "Elle part."]],
    ["goes on after an ellipsis", "Il attend… puis part.", ["Il attend… puis part."]],
    ["parts glued sentences", "dit le ministre.Pour lui, non.", ["dit le ministre.", "Pour lui, non."]],
    ["opens a glued quotation", 'assure-t-il."Le site est prêt"', ["assure-t-il.", '"Le site est prêt"']],
    ["takes a line for a sentence", "un\ndeux", ["un", "deux"]],
  ])("%s", (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ["The U.S. Army left. It rained.", ["The U.S. Army left.", "It rained."]],
    ["Dr. Smith met Mrs. Jones. It rained.", ["Dr. Smith met Mrs. Jones.", "It rained."]],
    ["It grew, e.g. in Kent. It rained.", ["It grew, e.g. in Kent.", "It rained."]],
  ])("reads English: %s", (text, sentences) => {
    expect(split(text, "en")).toEqual(sentences);
  });

  it("loses no character", () => {
    const written = fc.array(fc.constantFrom(..."aB1.?!…\"«»“”() \n'-M"), { maxLength: 60 });
    fc.assert(
      fc.property(written, (characters) => {
        const text = characters.join("");
        expect(splitSentences(text, "fr").join("")).toBe(text);
      }),
    );
  });
});

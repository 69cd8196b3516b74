import { describe, expect, it } from "vitest";
import { answeringSentence } from "../../src/answer/sentence.ts";
import { createSearch } from "../../src/search/search.ts";
import { libraryOf } from "../search/library-of.ts";

const RUSSIA = "La Russie parle. La Russie livre des armes à Kiev. La Russie se tait.";

describe("answeringSentence", () => {
  const sentenceOf = (text: string, question: string) => {
    const [hit] = createSearch(libraryOf({ a: [text] })).find(question);
    return hit && answeringSentence(hit);
  };

  it.each([
    ["shares the rarest words with the question", "Que livre la Russie ?"],
    ["has what a misspelt word means", "armmes de la Russie"],
    ["has what the question's words are in its language", "Which weapons does Russia supply?"],
  ])("is the sentence that %s", (_, question) => {
    expect(sentenceOf(RUSSIA, question)).toBe("La Russie livre des armes à Kiev.");
  });

  it("is the first sentence where none has more than another", () => {
    expect(sentenceOf("Un chat dort. Le chat court.", "chat")).toBe("Un chat dort.");
  });
});

import { describe, expect, it } from "vitest";
import { answeringSentence } from "../../src/answer/sentence.ts";
import { libraryOf } from "../search/library-of.ts";

describe("answeringSentence", () => {
  const sentenceOf = (text: string, question: string) => {
    const [passage] = libraryOf({ a: [text] }).passages;
    return passage && answeringSentence(passage, question);
  };

  it("is the sentence that shares the rarest words with the question", () => {
    const text = "La Russie parle. La Russie livre des armes à Kiev. La Russie se tait.";
    expect(sentenceOf(text, "Que livre la Russie ?")).toBe("La Russie livre des armes à Kiev.");
  });

  it("is the first sentence where none shares a word", () => {
    expect(sentenceOf("Un chat. Un chien.", "qwertyuiop")).toBe("Un chat.");
  });
});

import { describe, expect, it } from "vitest";
import { createTrials, type Trial, validateConfidence } from "../../src/evaluate/confidence.ts";
import { readQuestions } from "../../src/evaluate/question-file.ts";
import { readLibrary } from "../../src/library/library.ts";

const { library } = await readLibrary("test/corpus/piaf/documents");
const { questions } = await readQuestions("test/corpus/piaf/documents/questions.jsonl");
const { questions: natural } = await readQuestions("test/corpus/piaf/natural.jsonl");

describe("validateConfidence", () => {
  const trials = validateConfidence(createTrials(library, questions, natural));
  const meanOf = (judgement: "relevance" | "answerability", isOne: (trial: Trial) => boolean) => {
    const chances = trials.filter(isOne).map(({ confidence }) => confidence[judgement]);
    return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  };

  it("thinks passages about something else irrelevant", () => {
    const answering = meanOf("relevance", ({ place }) => place === "answering");
    expect(answering - meanOf("relevance", ({ place }) => place === "far")).toBeGreaterThan(0.5);
  });

  it("thinks what is only near a document's subject unanswerable", () => {
    const isOne = (answered: boolean) => (trial: Trial) =>
      trial.place === "natural" && trial.answered === answered;
    const told = meanOf("answerability", isOne(true)) - meanOf("answerability", isOne(false));
    expect(told).toBeGreaterThan(0.2);
  });
});

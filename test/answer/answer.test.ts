import { describe, expect, it } from "vitest";
import { answer, isFound } from "../../src/answer/answer.ts";
import { ask, measure } from "../../src/evaluate/evaluate.ts";
import { readQuestions } from "../../src/evaluate/question-file.ts";
import { readLibrary } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open.ts";
import { createSearch } from "../../src/search/search.ts";

const search = createSearch(await openLibrary("data", { info: () => {}, error: () => {} }));

describe("answer", () => {
  it.each([
    "La Russie veut-elle un équilibre des intérêts ?",
    "Combien de militaires américains sont en Ukraine ?",
    "cb de soldats us en ukraine",
    "Qui a parlé d’une ligne rouge ?",
  ])("finds an answer to %s", (question) => {
    expect(answer(search, question).kind).toBe("found");
  });

  it.each([
    ["a country", "Que dit la Chine de la mer d’Azov ?"],
    ["a country", "Combien de militaires américains sont en Norvège ?"],
    ["a person", "Macron a-t-il parlé d’une ligne rouge ?"],
    ["a person", "Qu’a répondu Zelensky à Lavrov ?"],
    ["a size", "Quelle est la profondeur de la mer d’Azov ?"],
    ["a year", "Quelles négociations ont eu lieu en 1987 ?"],
    ["a year", "En quelle année l’Otan a-t-elle été fondée ?"],
    ["a price", "Combien coûtent les armes livrées à Kiev ?"],
    ["a duration", "Combien de temps ont duré les négociations avec l’Otan ?"],
    ["an age", "Quel âge a Lavrov ?"],
    ["an area", "Quelle est la superficie de l’Ukraine ?"],
    ["a number", "Combien de pays sont membres de l’Otan ?"],
  ])("takes %s that the documents lack for a sign of no answer: %s", (_, question) => {
    expect(answer(search, question).kind).not.toBe("found");
  });

  it.each(["qwertyuiop", "Quelle est la hauteur de la tour Eiffel ?", "?!", ""])(
    "has nothing to say to %j",
    (question) => {
      expect(answer(search, question)).toEqual({ kind: "nothing", hits: [], clear: false });
    },
  );
});

describe("isFound", () => {
  it.each([
    [1, 0.45, true],
    [0.4, 0.9, true],
    [1, 0.35, false],
    [0.25, 1, false],
  ])("weighs relevance %d and answerability %d", (relevance, answerability, found) => {
    expect(isFound({ relevance, answerability })).toBe(found);
  });
});

describe("answers about press articles, asked in readers' own words", () => {
  it("are first, told from what is only near, and seldom kept back", async () => {
    const folder = "test/corpus/press/documents";
    const { library, problems } = await readLibrary(folder);
    const { questions } = await readQuestions(`${folder}/questions.jsonl`);
    const articles = createSearch(library);
    const figures = measure(questions.map((question) => ask(articles, question)));
    expect(problems).toEqual([]);
    expect(figures.recallAt1).toBeGreaterThan(0.8);
    expect(figures.caughtUnanswerable).toBeGreaterThan(0.45);
    expect(figures.falseAbstention).toBeLessThan(0.22);
  });
});

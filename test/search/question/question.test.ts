import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/search/languages/index.ts";
import { analyseQuestion, kindOf, languageOfQuestion } from "../../../src/search/question/question.ts";

const analysed = (text: string, tag = "fr") => analyseQuestion(text, languageOf(tag));
const terms = (text: string, tag = "fr") => analysed(text, tag).terms.map(({ word }) => word);

describe("analyseQuestion", () => {
  it.each([
    ["Combien de soldats sont arrivés ?", ["soldats", "arrives"]],
    ["ya cb de soldats svp", ["soldats"]],
    ["c koi un traité", ["traite"]],
    ["Pourquoi y a-t-il des traités ?", ["traites"]],
    ["y a des soldats là-bas au final ?", ["soldats"]],
    [
      "les bases, le salaire de base, les auteurs du coup d’État",
      ["bases", "salaire", "auteurs", "coup", "etat"],
    ],
  ])("keeps what %s is about", (question, expected) => {
    expect(terms(question)).toEqual(expected);
  });

  it("takes a pronoun behind the verb for none of its words, but in quotation marks", () => {
    const { words, phrases } = analysed('Que souhaite-t-elle dans "a-t-il dit" ?');
    expect(words.map(({ word }) => word)).toEqual(["que", "souhaite", "dans", "a", "dit"]);
    expect(phrases.flat().map(({ word }) => word)).toEqual(["a", "t", "il", "dit"]);
  });

  it("counts a repeated word once", () => {
    expect(terms("soldat soldats SOLDAT")).toEqual(["soldat"]);
  });

  it("takes a capital for a sign of a name, but not where all is in capitals", () => {
    const capitals = (text: string) => analysed(text).terms.filter(({ capital }) => capital).length;
    expect(capitals("le traité de Minsk")).toBe(1);
    expect(capitals("LE TRAITÉ DE MINSK")).toBe(0);
  });

  it("bounds the terms, the words and the quotations of a question", () => {
    const many = Array.from({ length: 3000 }, (_, index) => `mot${index}`).join(" ");
    expect(terms(many)).toHaveLength(32);
    expect(analysed(many).words.length).toBeLessThanOrEqual(128);
    expect(analysed('"un mot" '.repeat(700)).phrases.length).toBeLessThanOrEqual(4);
  });

  it.each(['"deux mots"', "“deux mots”", "„deux mots“", "« deux mots »", "«\u00a0Deux mots\u00a0»"])(
    "takes %s for a quotation",
    (marked) => {
      expect(analysed(`où est ${marked} ?`).phrases.map((phrase) => phrase.map(({ word }) => word))).toEqual([
        ["deux", "mots"],
      ]);
    },
  );

  it("takes a lone quotation mark for none", () => {
    expect(analysed('un écran de 24" et plus').phrases).toEqual([]);
  });

  it.each([
    ["Quand est-il né ?", "fr", true],
    ["Depuis quand est-il ministre ?", "fr", true],
    ["il est né quand", "fr", true],
    ["c kan la reunion", "fr", true],
    ["il a dit ca quel jour", "fr", true],
    ["Quelle est l’année de sa naissance ?", "fr", true],
    ["date de naissance", "fr", true],
    ["Que faire quand il pleut ?", "fr", false],
    ["Il est venu quand même ?", "fr", false],
    ["Qui règne au XVIIIe siècle ?", "fr", false],
    ["When was he born?", "en", true],
    ["In what year was it dug?", "en", true],
    ["the war ended when?", "en", true],
    ["What to do when it rains?", "en", false],
    ["Who worked six days a week?", "en", false],
  ])("tells whether a time is asked for: %s", (question, language, isIt) => {
    expect(analysed(question, language).asksWhen).toBe(isIt);
  });

  it.each([
    ["Qui a mangé la souris ?", "fr", true],
    ["c ki ki a mangé la souris", "fr", true],
    ["À qui est le chat ?", "fr", true],
    ["La souris est mangée par qui ?", "fr", true],
    ["Qui est-ce qui a mangé ?", "fr", true],
    ["Qu'est-ce qui a mangé la souris ?", "fr", false],
    ["Quel est le chat qui a mangé ?", "fr", false],
    ["le chat ki a mangé", "fr", false],
    ["Who ate the mouse?", "en", true],
    ["For whom is the cat?", "en", true],
    ["Which is the cat who ate?", "en", false],
  ])("tells whether somebody is asked for: %s", (question, language, isIt) => {
    expect(analysed(question, language).asksWho).toBe(isIt);
  });

  it.each([
    ["Combien de chats noirs ont mangé ?", "fr", true],
    ["Quelle est la profondeur du port ?", "fr", true],
    ["How many people live there?", "en", true],
    ["How deep is the harbour?", "en", true],
    ["Is the deep harbour old?", "en", false],
    ["Où est le port profond ?", "fr", false],
  ])("tells whether a number is asked for: %s", (question, language, isIt) => {
    expect(analysed(question, language).asksHowMany).toBe(isIt);
  });

  it.each([
    ["En quelle année le port fut-il creusé ?", "fr", ["year"]],
    ["Quel est le prix du pain ?", "fr", ["money"]],
    ["Combien coûte le pain ?", "fr", ["money"]],
    ["Quand le port fut-il creusé ?", "fr", []],
    ["Qui paye le pain ?", "fr", []],
    ["Which year was it dug?", "en", ["year"]],
    ["How much did the bread cost?", "en", ["money"]],
    ["Who paid for it?", "en", []],
    ["Combien de temps a duré la guerre ?", "fr", ["duration"]],
    ["Quel âge a le maire ?", "fr", ["age"]],
    ["Quelle proportion des voix a-t-elle obtenue ?", "fr", ["share"]],
    ["À quelle altitude est le col ?", "fr", ["length"]],
    ["Quelle est la superficie du parc ?", "fr", ["area"]],
    ["Combien pèse le navire ?", "fr", ["weight"]],
    ["Quelle température fait-il ?", "fr", ["temperature"]],
    ["How long did the war last?", "en", ["duration"]],
    ["How old is the mayor?", "en", ["age"]],
    ["What percentage voted?", "en", ["share"]],
    ["How deep is the harbour?", "en", ["length"]],
    ["What is the area of the park?", "en", ["area"]],
    ["How much does it weigh?", "en", ["weight"]],
    ["How cold is it?", "en", ["temperature"]],
  ] as const)("tells what not every date or number answers: %s", (question, language, measures) => {
    expect(analysed(question, language).measures).toEqual(measures);
  });

  it.each([
    ["Combien de chats noirs ont mangé ?", ["chats", "noirs"]],
    ["Quel est le nombre des chats ?", ["chats"]],
    ["Combien ?", []],
    ["Combien de temps a duré la guerre ?", []],
    ["Quelle est la taille des chats ?", []],
    ["Où sont les chats ?", []],
  ])("tells what is counted: %s", (question, words) => {
    expect(analysed(question).counted.map(({ word }) => word)).toEqual(words);
  });
});

describe("kindOf", () => {
  it.each([
    ["Qui a fondé la ville ?", "question"],
    ["c koi la ligne rouge", "question"],
    ["how many soldiers", "question"],
    ["Are the children safe?", "question"],
    ["fondation de la ville", "topic"],
    ["livraisons d’armes a kiev", "topic"],
    ["", "topic"],
  ])("takes %j for a %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe("languageOfQuestion", () => {
  it.each([
    ["which horse runs", "en"],
    ["quel cheval court", "fr"],
    ["horse races", "en"],
    ["bases militaires", "fr"],
    ["Merging vs. Rebasing", "en"],
    ["NATO bases", "en"],
    ["missions", undefined],
    ["Volt", undefined],
    ["", undefined],
  ])("tells that of %j by its function words, else by its other words", (question, tag) => {
    expect(languageOfQuestion(question)?.tag).toBe(tag);
  });
});

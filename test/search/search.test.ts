import { describe, expect, it } from "vitest";
import { readQuestions } from "../../src/evaluate/question-file.ts";
import { createLibrary, readLibrary } from "../../src/library/library.ts";
import { createSearch } from "../../src/search/search.ts";
import { hostileQuestions } from "./hostile-questions.ts";
import { libraryOf } from "./library-of.ts";

const texts = (hits: ReturnType<ReturnType<typeof createSearch>["find"]>) =>
  hits.map(({ passage }) => passage.text);

describe("find", () => {
  it("finds nothing for words that no passage has", () => {
    const search = createSearch(libraryOf({ un: ["Le chat dort.", "Le chien court."] }));
    expect(search.find("qwzxyk")).toEqual([]);
    expect(search.find("")).toEqual([]);
    expect(search.find("?!…")).toEqual([]);
  });

  it("finds nothing in a document that there is none of", () => {
    expect(createSearch(libraryOf({ un: ["Le chat dort."] })).find("chat", { document: "deux" })).toEqual([]);
  });

  it("finds nothing in an empty library", () => {
    expect(createSearch(createLibrary([])).find("chat")).toEqual([]);
  });

  it("reads a word that is typed without its accents as the word itself", () => {
    const search = createSearch(libraryOf({ un: ["La curiosité les mène.", "La sécurité les garde."] }));
    expect(texts(search.find("securite"))[0]).toContain("sécurité");
  });

  it.each(["préfcture", "préfecutre", "préfectture", "prèfexture"])("reads %s as préfecture", (typed) => {
    const search = createSearch(
      libraryOf({ un: ["La préface est longue.", "La préfecture est fermée.", "Le préau est vide."] }),
    );
    expect(texts(search.find(typed))[0]).toContain("préfecture");
  });

  it.each(["nego avance", "les negos avancent"])("reads a word that is shortened: %s", (question) => {
    const search = createSearch(
      libraryOf({ un: ["Le négoce va.", "Les négociations avancent.", "Il neige."] }),
    );
    expect(texts(search.find(question)).slice(0, 2)).toEqual(["Les négociations avancent.", "Le négoce va."]);
  });

  it.each(["c kan ke le ministre a parlé", "qd le ministre a parlé"])("asks for a date: %s", (question) => {
    const search = createSearch(
      libraryOf({ un: ["Le ministre a parlé de la paix.", "Le ministre a parlé le 14 janvier 2022."] }),
    );
    expect(texts(search.find(question))[0]).toContain("14 janvier");
  });

  it.each([
    ["Qui a parlé d’une ligne rouge ?", "La ligne rouge est en Ukraine, a dit le ministre hier soir."],
    ["ki a parle de la ligne rouge", "La ligne rouge est en Ukraine, a dit Paul hier soir."],
    ["Qui a vu une ligne rouge ?", "La ligne rouge est en Ukraine, a dit le parlement hier soir."],
    ["Who spoke of a red line?", "La ligne rouge est en Ukraine, ont dit les ministres hier soir."],
  ])("asks for somebody: %s", (question, right) => {
    const search = createSearch(
      libraryOf({ un: ["La ligne rouge est en Ukraine, a-t-il dit hier.", right] }),
    );
    expect(texts(search.find(question))[0]).toBe(right);
  });

  it("wants the words in quotation marks, unless they are the question's language's", () => {
    const search = createSearch(
      libraryOf({ un: ["La ligne rouge est là.", "Les accords de Minsk sont là."] }),
    );
    expect(texts(search.find('What does he call "another red line"?'))[0]).toContain("ligne rouge");
    expect(texts(search.find('What does he call "ligne rouge"?'))).toEqual(["La ligne rouge est là."]);
    expect(search.find('What does he say of "Zelensky" and the red line?')).toEqual([]);
    expect(search.find('Où est la "ligne verte" ?')).toEqual([]);
  });

  it.each(["louis 14", "le 2e roi", "au 20ème siècle"])(
    "reads the number of %s however it is written",
    (question) => {
      const search = createSearch(
        libraryOf({ un: ["Il neige.", "Sous Louis XIV, deuxième du nom, rien. Au XXe siècle, tout."] }),
      );
      const [first] = search.find(question);
      expect(first?.passage.text).toContain("Louis");
      expect(first?.features).toMatchObject({ strangers: 0, lookalikes: 0 });
      expect(first?.features.synonyms).toBeGreaterThan(0);
    },
  );

  it.each([
    ["adhésion à l'UE", "L'adhésion à l'Union européenne tarde."],
    ["adhésion à l’Union européenne", "Une adhésion à l'UE, dit-il."],
    ["Qui a mis fin à la fête ?", "Il a arrêté la fête."],
    ["Qui peut faire appel ?", "Il peut recourir à un juge."],
  ])("knows what says the same in two words: %s", (question, text) => {
    const search = createSearch(libraryOf({ un: ["L'union de la fête.", text, "L'adhésion au club."] }));
    expect(texts(search.find(question))[0]).toBe(text);
  });

  it("has an alias's letters in the sentence that has the other name", () => {
    const texts = ["Le ministre des Affaires étrangères a parlé le 14 janvier.", "M. Lavrov a souri."];
    const sentences = ["[]", "[[Lavrov, ministre des Affaires étrangères]]"].map((aliases) => {
      const search = createSearch(libraryOf({ un: texts }, "fr", aliases));
      const hits = search.find("Quel jour Lavrov a-t-il parlé ?");
      return hits.find(({ passage }) => passage.number === 1)?.features.sentence ?? 0;
    });
    expect(sentences[1]).toBeGreaterThan(sentences[0] ?? 1);
  });

  it.each([
    ["Lavrov", "Le ministre russe a parlé."],
    ["ministre russe", "Lavrov a parlé."],
    ["Lavrov", "Le ministre russe, dit-il : le ministre russe."],
    ["Lavrov", "## Le ministre russe\n\nSelon le ministre russe, oui."],
  ])("takes an alias for as good as the name: %s", (question, text) => {
    const featuresOf = (text: string) => {
      const search = createSearch(libraryOf({ un: [text] }, "fr", "[[Lavrov, ministre russe]]"));
      const { terms, words = 0, pairs, names } = search.find(question)[0]?.features ?? {};
      return { terms, words: words.toFixed(9), pairs, names };
    };
    const said = text.replaceAll(/ministre russe|Lavrov/gu, question);
    expect(featuresOf(text)).toEqual(featuresOf(said));
  });

  it("counts an alias in a title that a passage refers to as the name that stands there", () => {
    const text = "Voir le chapitre 3, « Le rôle de Lavrov ».";
    const library = libraryOf({ un: [text] }, "fr", "[[Lavrov, ministre]]");
    const termsOf = (name: string) => createSearch(library).find(name)[0]?.features.terms;
    expect(termsOf("Lavrov")).toBeLessThan(1);
    expect(termsOf("ministre")).toBe(termsOf("Lavrov"));
  });

  it("takes an alias of a document's title for what the document is about", () => {
    const library = libraryOf({ Otan: ["Le siège est à Bruxelles."] }, "fr", "[[Otan, Alliance atlantique]]");
    const [hit] = createSearch(library).find("Où est le siège de l'Alliance atlantique ?");
    expect(hit?.features.implied).toBeGreaterThan(0);
  });

  it.each([
    ["fr", "Qui garde les clés ?", "Pour en savoir plus, voir la section 6.1, « Qui garde les clés ? »."],
    ["fr", "les clés du phare", "L’annexe B, « Les clés du phare », en dit plus."],
    ["en", "Who keeps the keys?", "See Chapter 3, “Who keeps the keys?”, and Table 4.2."],
  ])("takes no title that a passage (%s) refers to for what it says: %s", (language, question, text) => {
    const answer = language === "fr" ? "Le gardien a trois clés." : "The warden has three keys.";
    const search = createSearch(libraryOf({ un: [text, answer] }, language));
    expect(texts(search.find(question))[0]).toBe(answer);
    expect(texts(search.find(`"${question}"`))).toEqual([text]);
  });

  it.each(["La figure emblématique « Marianne »", "La section « Marianne »", "Le chat dit « Marianne »"])(
    "takes what stands in quotation marks for said otherwise: %s",
    (text) => {
      const [hit] = createSearch(libraryOf({ un: [text] })).find("Marianne");
      expect(hit?.features.terms).toBe(1);
    },
  );

  it.each([
    "Un accès sûr.",
    "Un accès sûr, sur demande.",
    "Un accès sûr : voir la section 2, « Droits sur les fichiers ».",
  ])("tells a word that is a stop word but for its accents from that word: %s", (text) => {
    const [hit] = createSearch(libraryOf({ un: [text] })).find("accès sûr");
    expect(hit?.features.terms).toBe(1);
  });

  it("finds what two words of a question are in one word of a passage", () => {
    const search = createSearch(libraryOf({ un: ["L’élément racine du document.", "Il neige."] }));
    expect(search.find("root element component")[0]?.features.terms).toBe(1);
  });

  it("reads two digits as a year", () => {
    const search = createSearch(libraryOf({ un: ["Le titre de 2006.", "Le titre de 1998."] }));
    expect(texts(search.find("le titre en 98"))[0]).toBe("Le titre de 1998.");
  });

  it.each([
    ["Le pont a 30 arches.", 1],
    ["Le pont ouvrit le 14 mars 1990.", 0],
    ["Le pont ouvrit le vendredi 14 mars, avec 30 arches.", 1],
  ])("takes a date for no quantity: %s", (text, quantities) => {
    const [hit] = createSearch(libraryOf({ un: [text, "Il neige."] })).find("Combien d’arches a le pont ?");
    expect(hit?.features.quantities).toBeCloseTo(Math.log(1 + quantities));
    expect(hit?.features.unanswered).toBe(quantities === 0 ? 1 / 3 : 0);
  });

  it.each([
    ["Combien de temps dura le siège ?", "Le siège dura six mois.", true],
    ["Combien de temps dura le siège ?", "Le siège coûta 300 livres.", false],
    ["Quand eut lieu le siège ?", "Le siège eut lieu au XIVe siècle.", true],
    ["Quand eut lieu le siège ?", "Le siège eut lieu près du port.", false],
  ])("knows whether %s is answered in kind by: %s", (question, text, isIt) => {
    const [hit] = createSearch(libraryOf({ un: [text, "Il neige."] })).find(question);
    expect(hit?.features.unanswered === 0).toBe(isIt);
  });

  it.each(["Combien de soldats ?", "How many wounded soldiers?", "cb de militaires"])(
    "finds the number of what is counted, though a synonym says it: %s",
    (question) => {
      const search = createSearch(libraryOf({ un: ["On y vit neuf militaires blessés.", "Il neige."] }));
      expect(search.find(question)[0]?.features.counted).toBe(1);
    },
  );

  it("tells names, which a synonym may stand for, from common words", () => {
    const search = createSearch(libraryOf({ un: ["Le Kremlin veut la guerre.", "Il neige."] }));
    const { plain, common, said, metonyms } = search.find("La guerre que veut Moscou")[0]?.features ?? {};
    expect(plain).toBe(common);
    expect(said).toBeGreaterThan(0);
    expect(metonyms).toBeGreaterThan(0);
  });

  it.each(["sur la côte ukrainienne", "Ukrainian coast", "La côte de l’Ukraine"])(
    "reads a country and what is derived from its name as one word: %s",
    (question) => {
      const search = createSearch(
        libraryOf({
          un: ["Les navires longent la côte.", "Toute l’Ukraine a une côte.", "Le sol ukrainien a sa côte."],
        }),
      );
      const [first, second] = search.find(question);
      expect([first?.features.terms, second?.features.terms]).toEqual([1, 1]);
    },
  );

  it("takes no name for a stranger that the title has", () => {
    const search = createSearch(libraryOf({ "Günter Grass": ["Il sculpte et dessine."] }));
    expect(search.find("Que dessine Gunter Grass ?")[0]?.features).toMatchObject({ strangers: 0 });
  });

  it("takes no word of the language for a misspelling of another", () => {
    const search = createSearch(libraryOf({ un: ["L'eau est potable.", "Le chat dort."] }));
    expect(search.find("postable")[0]?.features.terms).toBe(1);
    expect(search.find("portable")[0]?.features.terms ?? 0).toBe(0);
  });

  it("takes no word of the language for another that hardly looks like it", () => {
    const search = createSearch(libraryOf({ un: ["La saison est belle.", "Le chat dort."] }));
    expect(search.find("comparaison")[0]?.features.lookalikes).toBe(0);
  });

  it.each([
    ["Phare de Kervénan", 1],
    ["Le phare de Kervénan ferme après un siècle de service", 0.5],
  ])("takes a passage to be about what a short title says: %s", (title, aboutness) => {
    const search = createSearch(libraryOf({ [title]: ["La construction coûta cher.", "Il neige."] }));
    const { implied = 0, rare = 0 } = search.find("Kervénan : construction")[0]?.features ?? {};
    expect(implied).toBeCloseTo(aboutness * (1 - rare));
  });

  it("gives scores from 0 to 1, best first", () => {
    const search = createSearch(
      libraryOf({ un: ["Le chat dort.", "Le chat noir dort.", "Le chien court."] }),
    );
    const scores = search.find("Où dort le chat noir ?").map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  it("ranks a document as a library of that document alone would", async () => {
    const { library } = await readLibrary("test/corpus/piaf/documents");
    const { questions } = await readQuestions("test/corpus/piaf/documents/questions.jsonl");
    const search = createSearch(library);
    for (const document of library.documents.slice(0, 5)) {
      const passages = library.passagesOf(document);
      const alone = createSearch(createLibrary([{ kind: "document", document, passages }]));
      for (const { question } of questions.slice(0, 40)) {
        const found = search.find(question, { document: document.id });
        expect(found).toEqual(alone.find(question));
      }
    }
  });

  it("reads bare words in their language, though the passages have one of them in another sense", () => {
    const passages = ["Les files d’attente s’allongent.", "On efface un fichier par son menu."];
    const search = createSearch(libraryOf({ a: passages }));
    expect(texts(search.find("removing files"))[0]).toBe(passages[1]);
  });

  it("finds a word as it is in passages of another language, which lacks it", () => {
    const passages = ["La branche est supprimée.", "Un merge est annulé."];
    const search = createSearch(libraryOf({ a: passages }));
    expect(texts(search.find("what is a merge?"))).toEqual([passages[1]]);
  });

  it("analyses each document in its own language", () => {
    const fr = libraryOf({ fr: ["Les chevaux courent.", "The est un mot."] });
    const en = libraryOf({ en: ["The horses run.", "A house stands."] }, "en");
    const parsed = [fr, en].flatMap((library) =>
      library.documents.map((document) => ({
        kind: "document" as const,
        document,
        passages: library.passagesOf(document),
      })),
    );
    const search = createSearch(createLibrary(parsed));
    expect(texts(search.find("cheval"))[0]).toBe("Les chevaux courent.");
    expect(texts(search.find("which horse runs"))[0]).toBe("The horses run.");
  });

  it("takes at most twenty times an ordinary question's time for a hostile one", async () => {
    const { library } = await readLibrary("test/corpus/piaf/documents");
    const { questions } = await readQuestions("test/corpus/piaf/documents/questions.jsonl");
    const search = createSearch(library);
    const time = (question: string) => {
      const start = performance.now();
      search.find(question);
      return performance.now() - start;
    };
    const times = questions.map(({ question }) => time(question)).sort((a, b) => a - b);
    const median = times[times.length >> 1] ?? 0;
    for (const question of hostileQuestions(library.passages.map(({ text }) => text))) {
      const best = Math.min(...Array.from({ length: 5 }, () => time(question)));
      expect(best, question.slice(0, 20)).toBeLessThan(20 * median);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/search/languages/index.ts";
import { analyse, fold } from "../../../src/search/text/analysis.ts";

const words = (text: string, tag = "fr") => analyse(text, languageOf(tag)).map(({ word }) => word);
const stems = (text: string, tag = "fr") => analyse(text, languageOf(tag)).map(({ stem }) => stem);
const contents = (text: string, tag = "fr") =>
  analyse(text, languageOf(tag))
    .filter(({ stop }) => !stop)
    .map(({ word }) => word);

describe("analyse", () => {
  it.each([
    ["accents and ligatures", "Œuvre, cœur, ex æquo, Noël", "oeuvre coeur ex aequo noel"],
    ["accents composed or not", "e\u0301te\u0301", "ete"],
    ["straight and curly elisions", "l'Otan d’un", "otan un"],
    ["long elisions", "jusqu’à lorsqu'elle quelqu’un", "a elle un"],
    ["words whose apostrophe is theirs", "aujourd’hui", "aujourdhui"],
    ["typographic hyphens", "États\u2011Unis porte\u2010avions", "etats unis porte avions"],
    ["soft hyphens and zero-width characters", "sécu\u00adrité Ot\u200ban Ot\u2060an", "securite otan otan"],
    ["control characters", "Ot\u0000an Otan\tOtan", "otan otan otan"],
    [
      "thousands",
      "14 000, 14\u00a0000, 14\u202f000, 14\u2009000 et 1 234 567",
      "14000 14000 14000 14000 et 1234567",
    ],
    ["years beside numbers", "en 2003 100 personnes", "en 2003 100 personnes"],
    ["decimals", "3,5 et 3.5", "3.5 et 3.5"],
    ["dates", "14.01.2022", "14 1 2022"],
    ["acronyms", "la S.N.C.F. et la SNCF", "la sncf et la sncf"],
    [
      "endings for others",
      "né(e)s, salarié·e·s, ÉLU.E.S, étudiant-e-s, directeur·rice et mot(s)",
      "ne salarie elu etudiant directeur et mot",
    ],
    ["what is beside it and no ending", "ouvrir(fichier) sin(a) pain•lait", "ouvrir fichier sin a pain lait"],
    ["ligatures of type", "\ufb01n", "fin"],
  ])("reads %s", (_, text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });

  it("reads English possessives, contractions and thousands", () => {
    expect(words("Helen's James' don’t 14,000 word(s)", "en")).toEqual([
      "helen",
      "james",
      "dont",
      "14000",
      "word",
    ]);
  });

  it("stems the accented form, then folds", () => {
    expect(stems("sécurité")).toEqual(stems("sécurités"));
    expect(stems("sécurité")).not.toEqual(stems("securite"));
  });

  it.each([
    "vérifier vérifiez vérification vérifications vérifié vérifient",
    "modifier modifiez modification modifient",
    "télécharger téléchargez téléchargement téléchargent téléchargeaient",
    "bénéficie bénéficient",
    "président présidents",
    "menu menus",
    "loi lois",
    "jeu jeux",
    "conflit conflits",
    "religion religions",
    "permission permissions",
    "passager passagers passagère passageres",
    "étranger étrangers étrangère étrangères",
    "entier entière entières",
    "français française françaises",
    "petit petits petite",
    "précis précise",
    "répondre répond répondent répondu repondu répondait",
    "connaître connaît connaissent connu connut",
    "naître naît nait né née naquit",
    "mourir meurt mort mortes mourut",
    "dire dit dis di",
    "recevoir reçoit reçoivent reçu recu",
    "prendre prend prennent pris prit",
    "maintenir maintient maintiennent maintenu",
    "découvrir découvert découverte",
    "actif active activité",
    "lieu lieux",
    "travail travaux",
    "nouveau nouvel nouvelles",
  ])("reads %s as one word", (forms) => {
    expect(new Set(stems(forms)).size).toBe(1);
  });

  it.each([
    ["mère mères mere", "mer mers"],
    ["port ports", "porter porte porté"],
    ["pétition pétitions petition", "petit petite"],
    ["pays", "payer payé"],
  ])("reads %s as other than %s", (noun, others) => {
    expect(new Set(stems(noun)).size).toBe(1);
    expect(stems(others)).not.toContain(stems(noun)[0]);
  });

  it.each([
    "write writes wrote written",
    "becoming became",
    "children child",
    "add adds added adding",
    "staff staffed staffing",
    "reference references referenced referencing",
    "overwrite overwrites overwritten overwriting",
    "override overridden overriding",
    "redo redone",
    "queue queues queued",
    "menu menus",
    "lens lenses",
    "analysis analyses",
    "nucleus nuclei",
    "thief thieves",
    "women woman",
    "sold sell",
  ])("reads %s as one word of English", (forms) => {
    expect(new Set(stems(forms, "en")).size).toBe(1);
  });

  it.each([
    ["fond", "fondre"],
    ["voies", "voir"],
    ["suivante", "suivre"],
    ["lois", "loisir"],
    ["permissions", "permettre"],
    ["divers", "univers"],
  ])("reads %s as no form of %s", (word, verb) => {
    expect(stems(word)).not.toEqual(stems(verb));
  });

  it("tells stop words, but not the country from the pronoun", () => {
    expect(contents("Quelle est la date de la déclaration ?")).toEqual(["date", "declaration"]);
    expect(contents("the army of the U.S.", "en")).toEqual(["army", "us"]);
    expect(contents("Cependant, il a également une note, notamment")).toEqual(["note"]);
  });

  it("takes an unknown language as plain words", () => {
    expect(contents("Die Häuser der Stadt", "de")).toEqual(["die", "hauser", "der", "stadt"]);
    expect(stems("Häuser", "de")).toEqual(["hauser"]);
  });

  it("gives the same words for a text in NFC, NFD and capitals", () => {
    const written = fc.array(fc.constantFrom(..."aéÈçœßŒ 1,.'’-\u00a0\u200b\u00ad"), { maxLength: 40 });
    fc.assert(
      fc.property(written, (characters) => {
        const text = characters.join("");
        expect(words(text.normalize("NFD"))).toEqual(words(text.normalize("NFC")));
      }),
    );
  });

  it("gives no empty word and none beyond forty letters, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const { word } of analyse(text, languageOf("fr"))) expect(word).not.toBe("");
      }),
    );
    expect(words("a".repeat(5000))).toEqual(["a".repeat(40)]);
  });
});

describe("fold", () => {
  it("leaves what is typed in a hurry", () => {
    expect(fold("Élève, Œuf, Straße, Łódź")).toBe("eleve, oeuf, strasse, lodz");
  });
});

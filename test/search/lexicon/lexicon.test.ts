import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/search/languages/index.ts";
import { createDictionary } from "../../../src/search/lexicon/dictionary.ts";
import { EN_FR } from "../../../src/search/lexicon/en-fr.ts";
import { NAMES_EN_FR } from "../../../src/search/lexicon/names-en-fr.ts";
import { createSynonyms } from "../../../src/search/lexicon/synonyms.ts";
import { SYNONYMS_EN } from "../../../src/search/lexicon/synonyms-en.ts";
import { SYNONYMS_FR } from "../../../src/search/lexicon/synonyms-fr.ts";
import { analyse } from "../../../src/search/text/analysis.ts";

const stemsOf = (text: string, tag: string) =>
  analyse(text, languageOf(tag))
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);

describe("a lexicon", () => {
  it("gives every translation of every head, in both directions", () => {
    const forward = createDictionary("en", "fr");
    const backward = createDictionary("fr", "en");
    const missing: string[] = [];
    for (const line of [NAMES_EN_FR, EN_FR].flatMap((lexicon) => lexicon.trim().split("\n"))) {
      const [head = "", translations = ""] = line.split(" = ");
      for (const translation of translations.split(", ")) {
        const [en, fr] = [stemsOf(head, "en"), stemsOf(translation, "fr")];
        if (en.length > 0 && !forward.lookup(en).includes(translation)) missing.push(line);
        if (fr.length > 0 && !backward.lookup(fr).includes(head)) missing.push(line);
      }
    }
    expect(missing).toEqual([]);
  });

  it.each([
    ["fr", SYNONYMS_FR],
    ["en", SYNONYMS_EN],
  ])("gives the synonyms of every word and term in %s", (tag, groups) => {
    const synonyms = createSynonyms(languageOf(tag));
    const ahead = createSynonyms(languageOf(tag));
    for (const _ of ahead.read());
    const missing: string[] = [];
    for (const group of groups.trim().split("\n")) {
      const sayings = group.split(", ").map((written) => stemsOf(written, tag));
      for (const saying of sayings) {
        expect(ahead.of(saying)).toEqual(synonyms.of(saying));
        const others = synonyms.of(saying).map((other) => other.saying.join(" "));
        if (sayings.some((other) => other !== saying && !others.includes(other.join(" "))))
          missing.push(group);
      }
    }
    expect(missing).toEqual([]);
  });

  it("takes what is derived from a word to say the same in each of its senses", () => {
    const { of } = createSynonyms(languageOf("fr"));
    const shares = (word: string) =>
      new Map(of(stemsOf(word, "fr")).map(({ saying, share }) => [saying.join(" "), share]));
    const [derived = ""] = stemsOf("livraison", "fr");
    expect(shares("livrer").get(derived)).toBe(1);
    expect(Math.min(...shares("livrer").values())).toBeLessThan(1);
  });
});

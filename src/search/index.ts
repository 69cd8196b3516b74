import MiniSearch from "minisearch";
import type { Passage } from "../library/passage.ts";
import { aliasesOf } from "./aliases.ts";
import { analyse, fold } from "./analysis.ts";
import { type Background, backgroundOf } from "./background.ts";
import { createCounter, type Frequencies } from "./frequency.ts";
import type { Language } from "./languages/index.ts";
import { createSynonyms } from "./lexicon/synonyms.ts";
import { splitSentences } from "./sentences.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** What stands between two sentences in the words of a passage. */
export const SENTENCE_END = -1;

/** The passages of one language: MiniSearch finds those that share words with a question, the rest serves ranking. */
export interface Index {
  readonly language: Language;
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  /** In how many passages words, stems and letter sequences occur; stop words have no stems or sequences here. */
  readonly words: Frequencies;
  readonly stems: Frequencies;
  readonly grams: Frequencies;
  /** How rare words are in texts at large; null where that is not known of the language. */
  readonly background: Background | null;
  /** What words say the same as one with this stem, as far as passages have them: their stems. */
  synonyms(stem: string): readonly number[];
  /** The share of a stem's occurrences within sentences that begin with a capital: near 1 for a name. */
  nameness(stem: number): number;
  /** By passage: its words in order, those of its heading first, with `SENTENCE_END` after each sentence. */
  readonly texts: readonly Int32Array[];
  /** By passage: how many of its words are no stop words. */
  readonly lengths: readonly number[];
  readonly meanLength: number;
  /** The stems of the title of a passage's document. */
  titleOf(passage: number): ReadonlySet<string>;
  /** The passages that have any of some weighted stems, best first. */
  search(weights: ReadonlyMap<number, number>): readonly Match[];
}

export interface Match {
  readonly passage: number;
  /** Those of the stems that it has. */
  readonly stems: readonly number[];
}

export function createIndex(passages: readonly Passage[], language: Language): Index {
  const vocabulary = createVocabulary();
  const words = createCounter(passages.length);
  const stems = createCounter(passages.length);
  const grams = createCounter(passages.length);
  const inSentences: number[] = [];
  const capitals: number[] = [];
  const lengths: number[] = [];
  const titles = new Map<string, ReadonlySet<string>>();
  const synonyms = createSynonyms(language);
  const miniSearch = new MiniSearch<{ id: number; stems: string }>({
    fields: ["stems"],
    // The text comes as stems.
    tokenize: (text) => text.split(" "),
    processTerm: (stem) => stem,
  });

  // Words that only ask are known even if no passage has them, so that they are recognised when misspelt.
  for (const word of [...language.stopWords, ...language.askingWords]) {
    vocabulary.add({
      word,
      stem: fold(language.stem(word)),
      stop: language.stopWords.has(word),
      capital: false,
    });
  }

  const texts = passages.map((passage, id) => {
    const text: number[] = [];
    const contents: number[] = [];
    const sentences = splitSentences(passage.text, language.tag);
    for (const sentence of [passage.section ?? "", ...sentences, ...aliasesOf(passage, language)]) {
      const tokens = analyse(sentence, language);
      for (const [at, token] of tokens.entries()) {
        const word = vocabulary.add(token);
        const stem = vocabulary.stemOf[word] ?? 0;
        text.push(word);
        words.meet(word, id);
        if (token.stop) continue;
        contents.push(stem);
        stems.meet(stem, id);
        for (const gram of vocabulary.gramsOf[word] ?? []) grams.meet(gram, id);
        if (at === 0) continue;
        inSentences[stem] = (inSentences[stem] ?? 0) + 1;
        if (token.capital) capitals[stem] = (capitals[stem] ?? 0) + 1;
      }
      if (tokens.length > 0) text.push(SENTENCE_END);
    }
    lengths.push(contents.length);
    miniSearch.add({ id, stems: contents.map((stem) => vocabulary.stems[stem]).join(" ") });
    return Int32Array.from(text);
  });

  for (const { document } of passages) {
    if (titles.has(document.id)) continue;
    const tokens = analyse(document.title, language).filter(({ stop }) => !stop);
    titles.set(document.id, new Set(tokens.map(({ stem }) => stem)));
  }

  return {
    language,
    passages,
    vocabulary,
    words,
    stems,
    grams,
    background: backgroundOf(language.tag),
    synonyms: (stem) =>
      synonyms(stem)
        .map(vocabulary.stem)
        .filter((one) => one !== undefined && stems.of(one) > 0) as number[],
    nameness: (stem) => (capitals[stem] ?? 0) / (inSentences[stem] || 1),
    texts,
    lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / (passages.length || 1),
    titleOf: (passage) => titles.get(passages[passage]?.document.id ?? "") ?? new Set(),

    search(weights) {
      const asked = new Map(Array.from(weights, ([stem, weight]) => [vocabulary.stems[stem] ?? "", weight]));
      const results = miniSearch.search([...asked.keys()].join(" "), {
        boostTerm: (stem) => asked.get(stem) ?? 1,
      });
      // MiniSearch multiplies a score by the number of words that matched, which favours many common ones.
      return results
        .map(({ id, score, terms }) => ({ id: Number(id), terms, score: score / terms.length }))
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .map(({ id, terms }) => ({ passage: id, stems: terms.map((stem) => vocabulary.stem(stem) ?? -1) }));
    },
  };
}

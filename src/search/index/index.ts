import type { Passage } from "../../library/passage.ts";
import type { Language } from "../languages/index.ts";
import { type Background, backgroundOf } from "../lexicon/background.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Saying } from "../lexicon/synonyms.ts";
import { documentsIn, type IndexedDocument } from "./documents.ts";
import { type Finder, openFinder } from "./finder.ts";
import { type Frequencies, frequenciesOf } from "./frequency.ts";
import { type IndexParts, makeIndex } from "./parts.ts";
import { personsIn } from "./persons.ts";
import { openRows, type Rows } from "./rows.ts";
import { type IndexedSynonym, synonymsIn } from "./synonyms.ts";
import { traitsIn } from "./traits.ts";
import { openVocabulary, type Vocabulary } from "./vocabulary.ts";

/** The passages of one language: the finder finds those that share words with a question, the rest serves ranking. */
export interface Index extends Finder {
  readonly language: Language;
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  /** In how many passages words, stems and letter sequences occur; stop words have no stems or sequences here. */
  readonly words: Frequencies;
  readonly stems: Frequencies;
  readonly grams: Frequencies;
  /** How rare words are in texts at large; null where that is not known of the language. */
  readonly background: Background | null;
  /** What says the same as a word or two with these stems, as far as passages have its words: their stems. */
  synonyms(asked: Saying): readonly IndexedSynonym[];
  /** Whether the language has a word with this stem, whether or not a passage has it. */
  isWord(stem: string): boolean;
  /** The share of a stem's occurrences within sentences that begin with a capital: near 1 for a name. */
  nameness(stem: number): number;
  /** Whether a word is somebody's: an office, a trade, a kinship, or a name that no country has. */
  isPerson(word: number): boolean;
  /** By word: what it is, as `TRAITS` together. */
  readonly traits: Uint8Array;
  /**
   * By passage: its words in order, those of its heading first, with `SENTENCE_END` after each sentence and `REFERENCE`
   * before those that are titles of others; see `aliasIn`.
   */
  readonly texts: Rows;
  /** By passage: how many of its words are no stop words. */
  readonly lengths: Uint32Array;
  readonly meanLength: number;
  /** The document of a passage, as far as it is in the index. */
  documentOf(passage: number): IndexedDocument;
}

export function createIndex(passages: readonly Passage[], language: Language): Index {
  const making = makeIndex(passages, language);
  let step = making.next();
  while (!step.done) step = making.next();
  return openIndex(step.value, passages, language);
}

/** @param parts made of the same passages, in the same order */
export function openIndex(parts: IndexParts, passages: readonly Passage[], language: Language): Index {
  const { lengths, names } = parts;
  const vocabulary = openVocabulary(parts.vocabulary);
  const stems = frequenciesOf(parts.finder.counts, passages.length);
  const lexicon = lexiconOf(language);
  const background = backgroundOf(language.tag);
  return {
    ...openFinder(parts.finder, vocabulary.stems),
    language,
    passages,
    vocabulary,
    words: frequenciesOf(parts.words, passages.length),
    stems,
    grams: frequenciesOf(parts.grams, passages.length),
    background,
    synonyms: synonymsIn(lexicon.synonyms, vocabulary, stems, background),
    isWord: lexicon.has,
    nameness: (stem) => names[stem] ?? 0,
    isPerson: personsIn(vocabulary, names, language),
    traits: traitsIn(vocabulary, language),
    texts: openRows(parts.texts),
    lengths,
    meanLength: lengths.reduce((sum, one) => sum + one, 0) / (passages.length || 1),
    documentOf: documentsIn(passages, language),
  };
}

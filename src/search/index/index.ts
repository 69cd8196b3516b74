import type { Document } from "../../library/document.ts";
import type { Passage } from "../../library/passage.ts";
import type { Language } from "../languages/index.ts";
import { type Background, backgroundOf } from "../lexicon/background.ts";
import { calendarNames } from "../lexicon/intl-names.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Saying } from "../lexicon/synonyms.ts";
import { createAnalyser, fold, type Token } from "../text/analysis.ts";
import { splitSentences } from "../text/sentences.ts";
import { createAliases } from "./aliases.ts";
import { type Finder, type FinderParts, makeFinder, openFinder } from "./finder.ts";
import { createCounter, type Frequencies, frequenciesOf } from "./frequency.ts";
import { personsIn } from "./persons.ts";
import { createRows, openRows, type PackedRows, type Rows } from "./rows.ts";
import { type IndexedSynonym, synonymsIn } from "./synonyms.ts";
import {
  createVocabulary,
  isNumber,
  openVocabulary,
  type Vocabulary,
  type VocabularyParts,
} from "./vocabulary.ts";

/** What stands between two sentences in the words of a passage. */
export const SENTENCE_END = -1;

/** What stands before a title that a passage refers to, as before a sentence: it says what another passage is about. */
export const REFERENCE = -2;

/** What stands before each alias of the name before it. */
export const ALIAS = -3;

/** Numbers from here down stand for words of an alias: the passage doesn't have them itself. */
const ALIASES = -4;

/** The word that an alias says, of what stands for it in a text; undefined for anything else. */
export function aliasIn(text: number): number | undefined {
  return text > ALIASES ? undefined : ALIASES - text;
}

/** What a word may be: looked up at once, for to look something up of every word is what a search does most. */
export const TRAITS = {
  /** It says nothing of the subject. */
  stop: 1,
  /** A number, in digits or in words. */
  quantity: 2,
  /** A year, a month or a day of the week. */
  date: 4,
} as const;

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

export interface IndexedDocument {
  /** Its first passage, and the one after its last. */
  readonly start: number;
  readonly end: number;
  /** The words of its title, and of aliases of names in it, and their stems, which a word typed without accents may not have. */
  readonly title: ReadonlySet<string>;
  /** How surely its passages are about each of these words: 1 for a title of few, less for one that says much. */
  readonly aboutness: number;
}

/** What an index looks things up in: nothing of it is computed again when it is opened. */
export interface IndexParts {
  readonly vocabulary: VocabularyParts;
  readonly finder: FinderParts;
  /** In how many passages each word and each letter sequence occurs. */
  readonly words: Int32Array;
  readonly grams: Int32Array;
  /** By stem: the share of its occurrences within sentences that begin with a capital. */
  readonly names: Float32Array;
  readonly texts: PackedRows;
  readonly lengths: Uint32Array;
}

export function createIndex(passages: readonly Passage[], language: Language): Index {
  const making = makeIndex(passages, language);
  let step = making.next();
  while (!step.done) step = making.next();
  return openIndex(step.value, passages, language);
}

/** Makes an index, and pauses after each of twice as many steps as there are passages, and a few more. */
export function* makeIndex(passages: readonly Passage[], language: Language): Generator<void, IndexParts> {
  const vocabulary = createVocabulary();
  const analyse = createAnalyser(language);
  const words = createCounter();
  const grams = createCounter();
  const inSentences: number[] = [];
  const capitals: number[] = [];
  const lengths: number[] = [];
  const texts = createRows();
  const contents = createRows();

  // Words that only ask are known even if no passage has them, so that they are recognised when misspelt.
  for (const word of [...language.stopWords, ...language.askingWords]) {
    vocabulary.add({
      word,
      stem: fold(language.stem(word)),
      stop: language.stopWords.has(word),
      capital: false,
    });
  }

  const meetInSentence = (stem: number, { capital }: Token) => {
    inSentences[stem] = (inSentences[stem] ?? 0) + 1;
    if (capital) capitals[stem] = (capitals[stem] ?? 0) + 1;
  };

  let aliasesIn = createAliases({ aliases: [] }, analyse);
  for (const [id, passage] of passages.entries()) {
    const text: number[] = [];
    const content: number[] = [];
    const aliased: number[] = [];
    if (passage.document !== passages[id - 1]?.document) aliasesIn = createAliases(passage.document, analyse);
    for (const sentence of sentencesOf(passage, language)) {
      const tokens = analyse(sentence.words);
      const aliases = aliasesIn(tokens);
      if (sentence.isReference && tokens.length > 0) text.push(REFERENCE);
      for (const [at, token] of tokens.entries()) {
        const word = vocabulary.add(token);
        const stem = vocabulary.stemOf[word] ?? 0;
        text.push(word);
        words.meet(word, id);
        if (!token.stop) {
          content.push(stem);
          for (const gram of vocabulary.gramsOf(word)) grams.meet(gram, id);
          if (at > 0) meetInSentence(stem, token);
        }
        for (const name of aliases.get(at) ?? []) {
          text.push(ALIAS);
          for (const token of name) {
            const word = vocabulary.add(token);
            text.push(ALIASES - word);
            if (token.stop) continue;
            const stem = vocabulary.stemOf[word] ?? 0;
            words.meet(word, id);
            for (const gram of vocabulary.gramsOf(word)) grams.meet(gram, id);
            meetInSentence(stem, token);
            aliased.push(stem);
          }
        }
      }
      if (tokens.length > 0) text.push(SENTENCE_END);
    }
    lengths.push(content.length);
    texts.push(text);
    contents.push([...content, ...aliased]);
    yield;
  }

  const known = vocabulary.finish();
  const packed = openRows(contents.pack());
  yield;
  return {
    vocabulary: known,
    finder: yield* makeFinder(packed, known.stems),
    words: words.finish(),
    grams: grams.finish(),
    names: Float32Array.from(known.stems, (_, stem) => (capitals[stem] ?? 0) / (inSentences[stem] || 1)),
    texts: texts.pack(),
    lengths: Uint32Array.from(lengths),
  };
}

/** A passage's heading and its sentences, with the titles that it refers to apart. */
function sentencesOf({ section, text }: Passage, language: Language) {
  // What the pattern captures is every second part.
  const parts = text.split(language.references);
  return [
    { words: section ?? "", isReference: false },
    ...parts.flatMap((part, at) =>
      splitSentences(part, language.tag).map((words) => ({ words, isReference: at % 2 === 1 })),
    ),
  ];
}

/** @param parts made of the same passages, in the same order */
export function openIndex(parts: IndexParts, passages: readonly Passage[], language: Language): Index {
  const { lengths, names } = parts;
  const vocabulary = openVocabulary(parts.vocabulary);
  const stems = frequenciesOf(parts.finder.counts, passages.length);
  const lexicon = lexiconOf(language);
  const background = backgroundOf(language.tag);
  const documents = findDocuments(passages, language);
  const calendar = new Set(calendarNames(language.tag).map(fold));
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
    traits: Uint8Array.from(vocabulary.words, (word, number) => {
      const isQuantity = isNumber(word) || language.numberWords.has(word);
      const isDate = YEAR.test(word) || calendar.has(word) || language.timeWords.has(word);
      const isStop = vocabulary.isStop[number] === 1;
      return (isStop ? TRAITS.stop : 0) | (isQuantity ? TRAITS.quantity : 0) | (isDate ? TRAITS.date : 0);
    }),
    texts: openRows(parts.texts),
    lengths,
    meanLength: lengths.reduce((sum, one) => sum + one, 0) / (passages.length || 1),
    documentOf: (passage) => documents.get(passages[passage]?.document) ?? NO_DOCUMENT,
  };
}

const YEAR = /^(?:1\d|20)\d\d$/u;

const NO_DOCUMENT: IndexedDocument = { start: 0, end: 0, title: new Set(), aboutness: 0 };

/** A title of no more words than these names a subject; a longer one says something of it, as headlines do. */
const SUBJECT = 3;

const isContent = ({ stop }: Token) => !stop;

function findDocuments(
  passages: readonly Passage[],
  language: Language,
): ReadonlyMap<Document | undefined, IndexedDocument> {
  const analyse = createAnalyser(language);
  const documents = new Map<Document | undefined, IndexedDocument>();
  let start = 0;
  for (let end = 1; end <= passages.length; end++) {
    const document = passages[start]?.document;
    if (!document || passages[end]?.document === document) continue;
    const title = analyse(document.title);
    const said = [...title, ...[...createAliases(document, analyse)(title).values()].flat(2)];
    documents.set(document, {
      start,
      end,
      title: new Set(said.filter(isContent).flatMap(({ word, stem }) => [word, stem])),
      aboutness: Math.min(1, SUBJECT / title.filter(isContent).length),
    });
    start = end;
  }
  return documents;
}

import type { Document } from "../library/document.ts";
import type { Passage } from "../library/passage.ts";
import { aliasesOf } from "./aliases.ts";
import { createAnalyser, fold } from "./analysis.ts";
import { type Background, backgroundOf } from "./background.ts";
import { createFinder, type Finder } from "./finder.ts";
import { createCounter, type Frequencies } from "./frequency.ts";
import type { Language } from "./languages/index.ts";
import { createSynonyms } from "./lexicon/synonyms.ts";
import { createRows, type Rows } from "./rows.ts";
import { splitSentences } from "./sentences.ts";
import { createVocabulary, isNumber, type Vocabulary } from "./vocabulary.ts";

/** What stands between two sentences in the words of a passage. */
export const SENTENCE_END = -1;

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
  /** What words say the same as one with this stem, as far as passages have them: their stems. */
  synonyms(stem: string): readonly number[];
  /** The share of a stem's occurrences within sentences that begin with a capital: near 1 for a name. */
  nameness(stem: number): number;
  /** By word: 1 for a number, in digits or in words. */
  readonly isQuantity: Uint8Array;
  /** By passage: its words in order, those of its heading first, with `SENTENCE_END` after each sentence. */
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
  /** The stems of its title. */
  readonly title: ReadonlySet<string>;
}

export function createIndex(passages: readonly Passage[], language: Language): Index {
  const making = makeIndex(passages, language);
  let step = making.next();
  while (!step.done) step = making.next();
  return step.value;
}

/** Makes an index in small steps, so that a large one can be made while others use the time between them. */
function* makeIndex(passages: readonly Passage[], language: Language): Generator<void, Index> {
  const vocabulary = createVocabulary();
  const analyse = createAnalyser(language);
  const words = createCounter(passages.length);
  const stems = createCounter(passages.length);
  const grams = createCounter(passages.length);
  const inSentences: number[] = [];
  const capitals: number[] = [];
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

  for (const [id, passage] of passages.entries()) {
    const text: number[] = [];
    const content: number[] = [];
    const sentences = splitSentences(passage.text, language.tag);
    for (const sentence of [passage.section ?? "", ...sentences, ...aliasesOf(passage, language)]) {
      const tokens = analyse(sentence);
      for (const [at, token] of tokens.entries()) {
        const word = vocabulary.add(token);
        const stem = vocabulary.stemOf[word] ?? 0;
        text.push(word);
        words.meet(word, id);
        if (token.stop) continue;
        content.push(stem);
        stems.meet(stem, id);
        for (const gram of vocabulary.gramsOf(word)) grams.meet(gram, id);
        if (at === 0) continue;
        inSentences[stem] = (inSentences[stem] ?? 0) + 1;
        if (token.capital) capitals[stem] = (capitals[stem] ?? 0) + 1;
      }
      if (tokens.length > 0) text.push(SENTENCE_END);
    }
    texts.push(text);
    contents.push(content);
    yield;
  }

  const known = vocabulary.finish();
  yield;
  const packed = contents.pack();
  const finder = yield* createFinder(packed, known.stems);
  return assemble({
    ...finder,
    language,
    passages,
    vocabulary: known,
    words: words.finish(),
    stems: stems.finish(),
    grams: grams.finish(),
    names: Float32Array.from(known.stems, (_, stem) => (capitals[stem] ?? 0) / (inSentences[stem] || 1)),
    texts: texts.pack(),
    lengths: Uint32Array.from(passages, (_, id) => packed.of(id).length),
    meanLength: packed.values.length / (passages.length || 1),
    documents: findDocuments(passages, (title) =>
      analyse(title)
        .filter(({ stop }) => !stop)
        .map(({ stem }) => stem),
    ),
  });
}

interface Parts extends Omit<Index, "background" | "synonyms" | "nameness" | "isQuantity" | "documentOf"> {
  /** By stem. */
  readonly names: Float32Array;
  readonly documents: ReadonlyMap<Document | undefined, IndexedDocument>;
}

/** Apart from the making, so that nothing which only that needed is kept. */
function assemble({ names, documents, ...parts }: Parts): Index {
  const { language, passages, vocabulary, stems } = parts;
  const synonyms = synonymsOf(language);
  return {
    ...parts,
    background: backgroundOf(language.tag),
    synonyms: (stem) =>
      synonyms(stem)
        .map(vocabulary.stem)
        .filter((one) => one !== undefined && stems.of(one) > 0) as number[],
    nameness: (stem) => names[stem] ?? 0,
    isQuantity: Uint8Array.from(vocabulary.words, (word) =>
      Number(isNumber(word) || language.numberWords.has(word)),
    ),
    documentOf: (passage) => documents.get(passages[passage]?.document) ?? NO_DOCUMENT,
  };
}

const knownSynonyms = new WeakMap<Language, ReturnType<typeof createSynonyms>>();

/** Made once for all indexes of a language. */
function synonymsOf(language: Language) {
  const known = knownSynonyms.get(language) ?? createSynonyms(language);
  knownSynonyms.set(language, known);
  return known;
}

const NO_DOCUMENT: IndexedDocument = { start: 0, end: 0, title: new Set() };

/** @param stemsOf the stems of a title */
function findDocuments(
  passages: readonly Passage[],
  stemsOf: (title: string) => string[],
): ReadonlyMap<Document | undefined, IndexedDocument> {
  const documents = new Map<Document | undefined, IndexedDocument>();
  let start = 0;
  for (let end = 1; end <= passages.length; end++) {
    const document = passages[start]?.document;
    if (!document || passages[end]?.document === document) continue;
    documents.set(document, { start, end, title: new Set(stemsOf(document.title)) });
    start = end;
  }
  return documents;
}

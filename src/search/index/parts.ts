import type { Passage } from "../../library/passage.ts";
import type { Language } from "../languages/index.ts";
import { createAnalyser, fold, type Token } from "../text/analysis.ts";
import { splitSentences } from "../text/sentences.ts";
import { createAliases } from "./aliases.ts";
import { type FinderParts, makeFinder } from "./finder.ts";
import { createCounter } from "./frequency.ts";
import { ALIAS, asAlias, REFERENCE, SENTENCE_END } from "./marks.ts";
import { createRows, openRows, type PackedRows } from "./rows.ts";
import { createVocabulary, type VocabularyParts } from "./vocabulary.ts";

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
            text.push(asAlias(word));
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

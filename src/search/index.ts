import MiniSearch from "minisearch";
import type { Passage } from "../library/passage.ts";
import { analyse } from "./analysis.ts";
import type { Language } from "./languages/index.ts";
import { phrase, type Query } from "./query.ts";

/** A passage that shares words with a question. */
export interface Candidate {
  readonly passage: Passage;
  /** The share of the question that it covers: its BM25+ score over the question's idf. About 0 to 1. */
  readonly score: number;
}

/** The passages of one language, by their words. */
export interface Index {
  readonly language: Language;
  candidates(query: Query, limit: number): readonly Candidate[];
}

/** The word as it stands counts most, then its stem: "militaire" finds "militaires", and first itself. */
const FIELDS = { words: 1, stems: 0.5 };

export function createIndex(passages: readonly Passage[], language: Language): Index {
  const documentFrequency = new Map<string, number>();
  const miniSearch = new MiniSearch<{ id: number; words: string; stems: string }>({
    fields: Object.keys(FIELDS),
    // The words come analysed.
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    searchOptions: { boost: FIELDS },
  });
  miniSearch.addAll(
    passages.map((passage, id) => {
      const tokens = analyse(`${passage.section ?? ""}\n${passage.text}`, language).filter(
        ({ stop }) => !stop,
      );
      for (const stem of new Set(tokens.map((token) => token.stem))) {
        documentFrequency.set(stem, (documentFrequency.get(stem) ?? 0) + 1);
      }
      return {
        id,
        words: tokens.map(({ word }) => word).join(" "),
        stems: tokens.map(({ stem }) => stem).join(" "),
      };
    }),
  );

  /** How much a word tells passages apart; a word that none has tells the most. */
  const idf = (stem: string) => {
    const frequency = documentFrequency.get(stem) ?? 0;
    return Math.log(1 + (passages.length - frequency + 0.5) / (frequency + 0.5));
  };

  return {
    language,
    candidates(query, limit) {
      const total = query.terms.reduce((sum, { stem }) => sum + idf(stem), 0);
      const search = (fields: "words" | "stems") => ({
        queries: query.terms.map((term) => (fields === "words" ? term.word : term.stem)),
        fields: [fields],
      });
      const results = miniSearch.search({ queries: [search("words"), search("stems")] });
      const candidates: Candidate[] = [];
      for (const { id, score, queryTerms } of results) {
        const passage = passages[id];
        if (!passage) continue;
        // MiniSearch multiplies by the number of words that matched, which favours passages that match many common ones.
        candidates.push({ passage, score: score / queryTerms.length / total });
      }
      return candidates
        .sort((a, b) => b.score - a.score)
        .filter(({ passage }) =>
          query.phrases.every((words) => phrase(passage.text, language).includes(words)),
        )
        .slice(0, limit);
    },
  };
}

import MiniSearch, { type Options } from "minisearch";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { languageOf } from "../search/languages/index.ts";
import { isAbout } from "../search/question/question.ts";
import { analyse } from "../search/text/analysis.ts";
import { answers, documentOf } from "./evaluate.ts";
import type { KnownQuestion } from "./question-file.ts";

type Entry = Pick<Passage, "section" | "text"> & { readonly id: number };

/** What a developer would begin with, to compare the ranking with. */
export const BASELINES: Readonly<Record<string, (library: Library) => Options<Entry>>> = {
  "MiniSearch as it comes": () => ({ fields: ["section", "text"] }),

  "MiniSearch over stems": ({ documents }) => {
    const language = languageOf(documents[0]?.language ?? "");
    return {
      fields: ["section", "text"],
      tokenize: (text) =>
        analyse(text, language)
          .filter((token) => isAbout(token, language))
          .map(({ stem }) => stem),
      processTerm: (stem) => stem,
    };
  },
};

/** The place of the first right passage for each question, from 0; -1 where there is none. */
export function rankPlainly(
  library: Library,
  questions: readonly KnownQuestion[],
  options: Options<Entry>,
  alone: boolean,
): number[] {
  const indexes = new Map<string | undefined, (question: KnownQuestion) => number>();
  return questions
    .filter(({ expect }) => expect !== null)
    .map((question) => {
      const id = alone ? documentOf(question, library) : undefined;
      const known = indexes.get(id);
      if (known) return known(question);
      const passages = library.passages.filter(({ document }) => !id || document.id === id);
      const miniSearch = new MiniSearch(options);
      miniSearch.addAll(
        passages.map(({ section, text }, number) => ({ id: number, section: section ?? "", text })),
      );
      const place = (asked: KnownQuestion) =>
        miniSearch
          .search(asked.question)
          .map((result) => ({
            id: result.id,
            score: options.tokenize ? result.score / result.queryTerms.length : result.score,
          }))
          .sort((a, b) => b.score - a.score)
          .findIndex((result) => {
            const passage = passages[result.id];
            return passage !== undefined && answers(passage, asked);
          });
      indexes.set(id, place);
      return place(question);
    });
}

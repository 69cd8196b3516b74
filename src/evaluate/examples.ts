import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { KNOWN_LANGUAGES } from "../search/languages/index.ts";
import { isAbout, type Kind, kindOf } from "../search/question/question.ts";
import { BY_TERMS, FEATURES } from "../search/ranking/features.ts";
import { createSearch, type Search } from "../search/search.ts";
import { analyse } from "../search/text/analysis.ts";
import { cutPassages } from "./cut.ts";
import { answers } from "./evaluate.ts";
import type { KnownQuestion } from "./question-file.ts";

/** A question with the passages that the ranking has to put in order. */
export interface Example {
  readonly kind: Kind;
  /** The document that answers it. */
  readonly document: string;
  /** What it was asked of: the library, that document alone, or one that does not answer it. */
  readonly of: "library" | "document" | "stranger";
  /** Whether its documents were cut into shorter passages. */
  readonly short: boolean;
  readonly hits: readonly ExampleHit[];
}

export interface ExampleHit {
  /** For a topic those of `BY_TERMS` are there once more, each over the number of its terms. */
  readonly features: readonly number[];
  readonly right: boolean;
  /** Whether it has what is expected first: there a section begins that answers as a whole. */
  readonly begins: boolean;
}

/** Of so many questions one is also asked by its bare words, as people do in chat. */
const BARE = 4;

/** Of so many questions one is also asked of the same documents in shorter passages. */
const SHORT = 3;

/** Each answerable question as it may be asked: of the library, of the document that answers it, of the next one. */
export function createExamples(library: Library, questions: readonly KnownQuestion[]): Example[] {
  const bare = questions
    .filter(({ question }, index) => index % BARE === 0 && kindOf(question) === "question")
    .map((question) => ({ ...question, question: bareWords(question.question) }));
  const all = [...questions, ...bare];
  const short = cutPassages(library);
  const shortSearch = createSearch(short.library);
  const pieceAnswers = (piece: Passage, question: KnownQuestion) => {
    const passage = short.whole(piece);
    return passage !== undefined && answers(passage, question);
  };
  const search = createSearch(library);
  return [
    ...all.flatMap((question) =>
      askEverywhere(search, question, answers).map((example) => ({ ...example, short: false })),
    ),
    ...all
      .filter((_, index) => index % SHORT === 0)
      .flatMap((question) => askEverywhere(shortSearch, question, pieceAnswers))
      .map((example) => ({ ...example, short: true })),
  ];
}

/** Whatever language a question is in, its words that say what it is about. */
function bareWords(question: string): string {
  const words = question.match(/[\p{L}\p{M}\p{N}]+(?:[-.,][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const isAny = (word: string) =>
    KNOWN_LANGUAGES.every((language) => analyse(word, language).every((token) => isAbout(token, language)));
  return words.filter(isAny).join(" ");
}

function askEverywhere(
  search: Search,
  question: KnownQuestion,
  isRight: typeof answers,
): Omit<Example, "short">[] {
  const { documents, passages } = search.library;
  const document = question.document ?? passages.find((passage) => isRight(passage, question))?.document.id;
  if (document === undefined) return [];
  const next = documents[(documents.findIndex(({ id }) => id === document) + 1) % documents.length]?.id;
  const asked = { library: undefined, document, stranger: next };
  const first = { ...question, expect: question.expect?.slice(0, 1) ?? null };
  const kind = kindOf(question.question);
  return (["library", "document", "stranger"] as const).map((of) => {
    const found = search.find(question.question, { limit: Infinity, document: asked[of] });
    const hits = found.map((hit) => {
      const byTerms = BY_TERMS.map((feature) => hit.features[feature] / (hit.terms || 1));
      return {
        features: [...FEATURES.map((feature) => hit.features[feature]), ...(kind === "topic" ? byTerms : [])],
        right: isRight(hit.passage, question),
        begins: isRight(hit.passage, first),
      };
    });
    return { kind, document, of, hits };
  });
}

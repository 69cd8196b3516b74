import { type Confidence, forEachJudgement, type Judgement } from "../answer/confidence.ts";
import { EVIDENCE, evidenceOf } from "../answer/evidence.ts";
import type { Document } from "../library/document.ts";
import { createLibrary, type Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { languageOf } from "../search/languages/index.ts";
import { createSearch, type Hit, type Search } from "../search/search.ts";
import { fold } from "../search/text/analysis.ts";
import { answers, documentOf } from "./evaluate.ts";
import { spread } from "./fit.ts";
import { minimise } from "./newton.ts";
import type { KnownQuestion } from "./question-file.ts";

/**
 * Of what a question is asked: some ten passages that answer it, the same with what others name in place of what it
 * names, others, others with what they name in place of what it names, the whole library; or it is a natural one, asked
 * of its document or of another.
 */
export type Place = "answering" | "misnamed" | "far" | "renamed" | "library" | "natural" | "elsewhere";

/** A question asked where it is answered, or where it is not, by what the hits say. */
export interface Trial {
  /** Trials of one group never stand on both sides of a cross-validation. */
  readonly group: number;
  readonly answered: boolean;
  readonly place: Place;
  readonly evidence: readonly number[];
}

/** Passages of a document that stands for a short one of a host's. */
const GROUP = 10;

/** Of so many questions one is asked of the library: most documents are short. */
const LIBRARY = 5;

/** Of so many questions one asks others what they don't say about what they name. */
const RENAMED = 10;

/** Of so many questions one is asked of the passages that answer it about something else. */
const MISNAMED = 15;

/**
 * Each question asked of a document of about ten passages that answers it and of one that does not; some also, with what
 * the other one names in place of what they name, of both, or of the library with and without their document.
 *
 * @param natural questions in a reader's own words about the subject of their document, which answers some of them
 */
export function createTrials(
  library: Library,
  questions: readonly KnownQuestion[],
  natural: readonly KnownQuestion[],
): Trial[] {
  const groups = groupDocuments(library);
  const search = createSearch(library);
  const groupOf = new Map(groups.flatMap((passages, at) => passages.map(({ document }) => [document, at])));
  const searches = new Map<Document, Search>();
  const searchIn = (document: Document): Search => {
    const made = searches.get(document) ?? searchOf(groups[groupOf.get(document) ?? 0] ?? [], document);
    searches.set(document, made);
    return made;
  };
  const documentWith = (question: KnownQuestion) => library.document(documentOf(question, library) ?? "");
  const otherThan = (document: Document, index: number) => {
    const others = library.documents.filter((other) => groupOf.get(other) !== groupOf.get(document));
    return others[index % others.length];
  };
  const trial = (
    document: Document,
    place: Place,
    answered: boolean,
    hits: readonly Hit[] = [],
  ): readonly Trial[] => {
    const evidence = evidenceOf(hits, place === "library" ? library.passages.length : GROUP);
    const group = groupOf.get(document) ?? 0;
    return evidence ? [{ group, answered, place, evidence: EVIDENCE.map((name) => evidence[name]) }] : [];
  };
  return [
    ...questions.flatMap((question, index) => {
      const document = documentWith(question);
      if (!document || question.expect === null) return [];
      const other = otherThan(document, index);
      const trials = [
        ...trial(document, "answering", true, searchIn(document).find(question.question)),
        ...trial(document, "far", false, other && searchIn(other).find(question.question)),
      ];
      if (index % LIBRARY === 0) {
        const hits = search.find(question.question, { limit: Number.POSITIVE_INFINITY });
        const others = hits.filter(
          ({ passage }) => passage.document !== document && !answers(passage, question),
        );
        trials.push(...trial(document, "library", true, hits), ...trial(document, "library", false, others));
      }
      const renamed = other && rename(question.question, groups[groupOf.get(other) ?? 0]);
      if (renamed && index % RENAMED === 0)
        trials.push(...trial(document, "renamed", false, searchIn(other).find(renamed)));
      if (renamed && index % MISNAMED === 0)
        trials.push(...trial(document, "misnamed", false, searchIn(document).find(renamed)));
      return trials;
    }),
    ...natural.flatMap((question, index) => {
      const document = documentWith(question);
      if (!document) return [];
      const other = otherThan(document, index);
      return [
        ...trial(document, "natural", question.expect !== null, searchIn(document).find(question.question)),
        ...trial(document, "elsewhere", false, other && searchIn(other).find(question.question)),
      ];
    }),
  ];
}

/** Words with a capital that begin no sentence. */
const NAME = /(?<=[\p{L}\p{N},;:]\s|['’])\p{Lu}[\p{L}\p{N}-]+(?:\s\p{Lu}[\p{L}\p{N}-]+)*/gu;

/** A question with what passages name most in place of what it names; undefined where it names nothing. */
function rename(question: string, passages: readonly Passage[] = []): string | undefined {
  const counts = new Map<string, number>();
  for (const { text, document } of passages) {
    const { stopWords } = languageOf(document.language);
    for (const [name] of text.matchAll(NAME))
      if (!stopWords.has(fold(name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const [named] = question.match(NAME) ?? [];
  return most && named && question.replace(named, () => most[0]);
}

/** The passages of documents joined until there are enough. */
function groupDocuments(library: Library): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  for (const document of library.documents) {
    const last = groups.at(-1);
    if (last && last.length < GROUP) last.push(...library.passagesOf(document));
    else groups.push([...library.passagesOf(document)]);
  }
  return groups;
}

/** Passages as if they were those of `document`, under its title. */
function searchOf(passages: readonly Passage[], document: Document): Search {
  const joined = passages.map((passage) => ({ ...passage, document }));
  return createSearch(createLibrary([{ kind: "document", document, passages: joined }]));
}

/** What each judgement is learnt from, and how much one trial of it counts. */
const LESSONS: Readonly<Record<Judgement, Readonly<Partial<Record<Place, number>>>>> = {
  relevance: { answering: 1, far: 1, library: 1, natural: 0.3, elsewhere: 0.3 },
  answerability: { answering: 1, misnamed: 1, renamed: 1, natural: 1 },
};

/** What holds of a trial: a natural question is about its document, which may not answer it. */
const HOLDS: Readonly<Record<Judgement, (trial: Trial) => boolean>> = {
  relevance: ({ answered, place }) => answered || place === "natural",
  answerability: ({ answered }) => answered,
};

/** By judgement: the weights of a logistic regression, the last of them the intercept. */
export function fitConfidence(trials: readonly Trial[]): Readonly<Record<Judgement, readonly number[]>> {
  return forEachJudgement((judgement) =>
    fitJudgement(
      trials.flatMap((trial) => {
        const weight = LESSONS[judgement][trial.place];
        return weight ? [{ evidence: trial.evidence, holds: HOLDS[judgement](trial), weight }] : [];
      }),
    ),
  );
}

/** What a judgement is learnt from: whether it holds of what shows such evidence. */
interface Lesson {
  readonly evidence: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

/** Keeps the weights of evidence that the trials say little of small. */
const RIDGE = 1e-4;

function fitJudgement(lessons: readonly Lesson[]): readonly number[] {
  const size = EVIDENCE.length + 1;
  const columns = EVIDENCE.map((_, at) => lessons.map(({ evidence }) => evidence[at] ?? 0));
  // In units of its spread each piece of evidence is as easily believed as another; what never changes says nothing.
  const spreads = columns.map(spread);
  const means = columns.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const rows = lessons.map(({ evidence, holds, weight }) => ({
    row: [...evidence.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)), 1],
    holds,
    weight,
  }));
  const fitted = minimise(new Array<number>(size).fill(0), (weights) => {
    let loss = 0;
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const { row, holds, weight } of rows) {
      const chance = chanceOf(row, weights);
      loss -= weight * Math.log(Math.max(holds ? chance : 1 - chance, Number.MIN_VALUE));
      const curvature = weight * chance * (1 - chance);
      row.forEach((x, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (chance - (holds ? 1 : 0)) * x;
        const line = hessian[i] ?? [];
        row.forEach((y, j) => {
          line[j] = (line[j] ?? 0) + curvature * x * y;
        });
      });
    }
    const ridge = RIDGE * rows.length;
    weights.forEach((weight, i) => {
      loss += (ridge / 2) * weight * weight;
      gradient[i] = (gradient[i] ?? 0) + ridge * weight;
      const line = hessian[i] ?? [];
      line[i] = (line[i] ?? 0) + ridge;
    });
    return { value: loss, gradient, hessian };
  });
  const weights = spreads.map((spread, at) => (fitted[at] ?? 0) / spread);
  const intercept = weights.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), fitted.at(-1) ?? 0);
  return [...weights, intercept];
}

function chanceOf(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0)));
}

const FOLDS = 5;

/** Every trial's chances by weights that were fitted without its group. */
export function validateConfidence(
  trials: readonly Trial[],
): (Trial & { readonly confidence: Confidence })[] {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    fitConfidence(trials.filter(({ group }) => group % FOLDS !== fold)),
  );
  return trials.map((trial) => ({
    ...trial,
    confidence: forEachJudgement((judgement) =>
      chanceOf([...trial.evidence, 1], weights[trial.group % FOLDS]?.[judgement] ?? []),
    ),
  }));
}

import { EVIDENCE, evidenceOf } from "../answer/confidence.ts";
import { createLibrary, type Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { createSearch, type Search } from "../search/search.ts";
import { answers, documentOf } from "./evaluate.ts";
import { minimise } from "./newton.ts";
import type { KnownQuestion } from "./question-file.ts";

/** A question asked where it is answered, or where it is not, by what the hits say. */
export interface Trial {
  /** Trials of one group never stand on both sides of a cross-validation. */
  readonly group: number;
  readonly answered: boolean;
  /** Whether the whole library was asked. */
  readonly whole: boolean;
  readonly evidence: readonly number[];
}

/** Passages of a document that stands for a short one of a host's. */
const GROUP = 10;

/**
 * Each question asked of a document of about ten passages that answers it and of one that does not, and of the whole
 * library with and without the document that answers it.
 */
export function createTrials(library: Library, questions: readonly KnownQuestion[]): Trial[] {
  const groups = groupDocuments(library);
  const groupOf = new Map(
    groups.flatMap(({ documents }, index) => documents.map((id) => [id, index] as const)),
  );
  const search = createSearch(library);
  return questions.flatMap((question, index) => {
    const document = documentOf(question, library);
    const group = document === undefined ? undefined : groupOf.get(document);
    if (document === undefined || group === undefined) return [];
    const other = (group + 1 + (index % (groups.length - 1))) % groups.length;
    const trial = (answered: boolean, whole: boolean, hits: ReturnType<Search["find"]>): Trial[] => {
      const evidence = evidenceOf(hits);
      return evidence ? [{ group, answered, whole, evidence: EVIDENCE.map((name) => evidence[name]) }] : [];
    };
    const everywhere = search.find(question.question, { limit: Number.POSITIVE_INFINITY });
    return [
      ...trial(true, false, groups[group]?.search.find(question.question) ?? []),
      ...trial(false, false, groups[other]?.search.find(question.question) ?? []),
      ...trial(true, true, everywhere),
      ...trial(
        false,
        true,
        everywhere.filter(({ passage }) => passage.document.id !== document && !answers(passage, question)),
      ),
    ];
  });
}

/** Documents joined until they have enough passages, each with an index of its own. */
function groupDocuments(
  library: Library,
): { readonly documents: readonly string[]; readonly search: Search }[] {
  const groups: { documents: string[]; passages: Passage[] }[] = [];
  for (const document of library.documents) {
    const last = groups.at(-1);
    const group = last && last.passages.length < GROUP ? last : { documents: [], passages: [] };
    if (group !== last) groups.push(group);
    group.documents.push(document.id);
    group.passages.push(...library.passagesOf(document));
  }
  return groups.map(({ documents, passages }) => {
    const [first] = passages;
    const joined = first ? passages.map((passage) => ({ ...passage, document: first.document })) : [];
    const parsed = first ? [{ kind: "document", document: first.document, passages: joined } as const] : [];
    return { documents, search: createSearch(createLibrary(parsed)) };
  });
}

/** Keeps the weights of evidence that the trials say little of small. */
const RIDGE = 1e-3;

/** The weights of a logistic regression, the last of them the intercept. */
export function fitConfidence(trials: readonly Trial[]): number[] {
  const size = EVIDENCE.length + 1;
  const rows = trials.map(({ evidence, answered }) => ({ row: [...evidence, 1], answered }));
  return minimise(size, (weights) => {
    let loss = 0;
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const { row, answered } of rows) {
      const chance = chanceOf(row, weights);
      loss -= Math.log(Math.max(answered ? chance : 1 - chance, Number.MIN_VALUE));
      const curvature = chance * (1 - chance);
      row.forEach((x, i) => {
        gradient[i] = (gradient[i] ?? 0) + (chance - (answered ? 1 : 0)) * x;
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
}

function chanceOf(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0)));
}

const FOLDS = 5;

/** Every trial's chance by weights that were fitted without its group. */
export function validateConfidence(trials: readonly Trial[]): (Trial & { readonly chance: number })[] {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    fitConfidence(trials.filter(({ group }) => group % FOLDS !== fold)),
  );
  return trials.map((trial) => ({
    ...trial,
    chance: chanceOf([...trial.evidence, 1], weights[trial.group % FOLDS] ?? []),
  }));
}

import type { Kind } from "../search/question/question.ts";
import { FEATURES } from "../search/ranking/features.ts";
import type { Example } from "./examples.ts";
import { type Loss, minimise } from "./newton.ts";

export type Weights = readonly number[];

/** With fewer examples of one kind than this, those of the other serve it as well. */
const FEWEST = 300;

/** The examples that the weights for a kind of question are fitted on. */
export function examplesOf<One extends Example>(kind: Kind, examples: readonly One[]): readonly One[] {
  const its = examples.filter((example) => example.kind === kind);
  return its.length < FEWEST ? examples : its;
}

/** Keeps the weights of features that the examples say little of small. */
const RIDGE = 1e-2;

/** A passage with less hardly bends the likelihood. */
const NO_CHANCE = 1e-4;

/** How often it is estimated which of several right passages can be put first. */
const ROUNDS = 4;

/** How far it has to be the one where the answer begins, rather than whichever can be. */
const BEGINNING = 1 / 3;

/**
 * The weights that make it likeliest that one of each question's right passages comes first, where the likelihood is
 * the softmax of their values (the top-one probability of Cao et al., 2007, "Learning to Rank: From Pairwise Approach
 * to Listwise"). Which one is not known: by expectation maximisation (Dempster et al., 1977). Where several answer,
 * the first of them is the best to show, so a part of the likelihood is its own.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const useful = examples.filter(
    ({ hits }) => hits.some(({ right }) => right) && hits.some(({ right }) => !right),
  );
  const size = useful[0]?.hits[0]?.features.length ?? FEATURES.length;
  // In units of its spread each feature is as easily believed as another.
  const spreads = Array.from({ length: size }, (_, at) =>
    spread(useful.flatMap(({ hits }) => hits.map(({ features }) => features[at] ?? 0))),
  );
  const lists = useful.map(({ hits }) => ({
    rows: hits.map(({ features }) => Float64Array.from(features, (value, at) => value / (spreads[at] ?? 1))),
    right: hits.map(({ right }) => right),
    begins: hits.some(({ begins }) => begins) ? hits.map(({ begins }) => begins) : undefined,
    shares: [] as readonly number[],
  }));

  const lossAt = (weights: readonly number[]): Loss => {
    let value = 0;
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const { rows, shares } of lists) {
      const chances = softmax(rows.map((row) => dot(weights, row)));
      const mean = new Float64Array(size);
      rows.forEach((row, hit) => {
        const chance = chances[hit] ?? 0;
        const share = shares[hit] ?? 0;
        if (share > 0) value -= share * Math.log(chance);
        for (let i = 0; i < size; i++) {
          mean[i] = at(mean, i) + chance * at(row, i);
          gradient[i] = at(gradient, i) + (chance - share) * at(row, i);
        }
      });
      rows.forEach((row, hit) => {
        const chance = chances[hit] ?? 0;
        if (chance < NO_CHANCE) return;
        // The inner loop is most of what a fit does.
        const off = row.map((value, i) => value - at(mean, i));
        for (let i = 0; i < size; i++) {
          const line = hessian[i] as Float64Array;
          const pull = chance * at(off, i);
          for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + pull * (off[j] as number);
        }
      });
    }
    hessian.forEach((line, i) => {
      for (let j = 0; j < i; j++) (hessian[j] as Float64Array)[i] = at(line, j);
    });
    const ridge = RIDGE * lists.length;
    return {
      value: value + (ridge / 2) * dot(weights, weights),
      gradient: weights.map((weight, i) => at(gradient, i) + ridge * weight),
      hessian: hessian.map((line, i) => Array.from(line, (entry, j) => entry + (i === j ? ridge : 0))),
    };
  };
  let weights: Weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const list of lists) {
      const shares = (among: readonly boolean[]) =>
        softmax(list.rows.map((row, hit) => (among[hit] ? dot(weights, row) : Number.NEGATIVE_INFINITY)));
      const its = shares(list.right);
      const first = shares(list.begins ?? list.right);
      list.shares = its.map((share, hit) => share + BEGINNING * ((first[hit] ?? 0) - share));
    }
    weights = minimise(weights, lossAt);
  }
  return weights.map((weight, i) => weight / (spreads[i] ?? 1));
}

/** A first hit: the ranking's value of it, and whether it is right. */
export interface First {
  readonly value: number;
  readonly right: boolean;
}

/** The chance that a first hit is right, by its value: 1 / (1 + exp(-(slope · value + intercept))). */
export function fitChance(firsts: readonly First[]): { readonly slope: number; readonly intercept: number } {
  const [slope = 0, intercept = 0] = minimise([0, 0], ([a = 0, b = 0]) => {
    const loss = {
      value: 0,
      gradient: [0, 0],
      hessian: [
        [0, 0],
        [0, 0],
      ],
    };
    for (const { value: x, right } of firsts) {
      const chance = 1 / (1 + Math.exp(-(a * x + b)));
      const slack = chance - (right ? 1 : 0);
      const curvature = chance * (1 - chance);
      loss.value -= Math.log(Math.max(right ? chance : 1 - chance, Number.MIN_VALUE));
      loss.gradient = [at(loss.gradient, 0) + slack * x, at(loss.gradient, 1) + slack];
      const [[xx = 0, x1 = 0] = [], [, one = 0] = []] = loss.hessian;
      loss.hessian = [
        [xx + curvature * x * x, x1 + curvature * x],
        [x1 + curvature * x, one + curvature],
      ];
    }
    return loss;
  });
  return { slope, intercept };
}

/** Each example's hits put in order by weights. */
export function order({ hits }: Example, weights: Weights): readonly First[] {
  return hits
    .map(({ features, right }) => ({ value: dot(weights, features), right }))
    .sort((a, b) => b.value - a.value);
}

const FOLDS = 5;

/** Every example ordered by weights that were fitted without the documents of its fold. */
export function crossValidate(examples: readonly Example[]): (readonly First[])[] {
  const documents = [...new Set(examples.map(({ document }) => document))].sort();
  const foldOf = new Map(documents.map((document, index) => [document, index % FOLDS]));
  const weights = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter(({ document }) => foldOf.get(document) !== fold);
    const fitted = (kind: Kind) =>
      examples.some((one) => one.kind === kind) ? fitWeights(examplesOf(kind, others)) : [];
    return { question: fitted("question"), topic: fitted("topic") };
  });
  return examples.map((example) =>
    order(example, weights[foldOf.get(example.document) ?? 0]?.[example.kind] ?? []),
  );
}

/** Examples that know of the first few features alone. */
export function withFirst(examples: readonly Example[], count: number): Example[] {
  return examples.map((example) => ({
    ...example,
    hits: example.hits.map((hit) => ({ ...hit, features: hit.features.slice(0, count) })),
  }));
}

/** The share of questions with a right passage among their first hits. */
export function recall(orders: readonly (readonly First[])[], depth: number): number {
  return orders.filter((hits) => hits.slice(0, depth).some(({ right }) => right)).length / orders.length;
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

/** The standard deviation; 1 for what never changes. */
export function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  // The mean of equal values is one of them but for its last digits.
  return deviation > 1e-9 * Math.abs(mean) ? deviation : 1;
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}

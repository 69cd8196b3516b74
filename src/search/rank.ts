import type { Passage } from "../library/passage.ts";
import type { Index } from "./index/index.ts";
import type { Asked } from "./question/foreign.ts";
import { createQuery, type Query } from "./question/query.ts";
import { type Kind, kindOf } from "./question/question.ts";
import { findCandidates } from "./ranking/candidates.ts";
import { createFeatures, FEATURES, type Features } from "./ranking/features.ts";
import { CHANCE, WEIGHTS, WEIGHTS_BY_TERMS } from "./ranking/weights.ts";

/** A passage with how well it answers a question. */
export interface Hit {
  readonly passage: Passage;
  /** The chance that it answers, were it the first hit in one document: 0 to 1, comparable between questions. */
  readonly score: number;
  /** What its score comes from: the passages of a question are compared by it. */
  readonly value: number;
  /** What of the question it has: see `FEATURES`. */
  readonly features: Features;
  /** How many words of the question say what it is about. */
  readonly terms: number;
  /** Whether the question asks how many of a thing. */
  readonly asksCount: boolean;
  /** Whether it was looked for in another language than the question's. */
  readonly translated: boolean;
  /** The stems that a passage may have for the question's words, corrected or translated, each with a weight to 1. */
  readonly asked: ReadonlyMap<string, number>;
}

/** What a passage in the question's own words has before one in another language. */
const TRANSLATED = 0.6;

/** The passages of an index that bear on a question, best first. */
export function rank(
  question: string,
  index: Index,
  asked: Asked,
  allowed: (passage: number) => boolean,
  pool?: number,
): Hit[] {
  const query = createQuery(question, index, asked);
  const featuresOf = createFeatures(index, query);
  const translated = query.terms.some(({ asked: word, tokens }) => tokens[0] !== word);
  const trust = translated ? TRANSLATED : 1;
  // Only for a hit that is shown.
  let stems: ReadonlyMap<string, number> | undefined;
  const stemsAsked = () => {
    stems ??= stemsOf(query, index);
    return stems;
  };
  const kind = kindOf(question);
  return findCandidates(index, query, allowed, pool)
    .map((candidate) => ({ candidate, features: featuresOf(candidate) }))
    .filter(({ features: { terms, words, grams, synonyms } }) => terms + words + grams + synonyms > 0)
    .flatMap(({ candidate, features }) => {
      const passage = index.passages[candidate.passage];
      if (!passage) return [];
      const value = weigh(features, kind, query.terms.length);
      const score = trust * chance(value, kind);
      return [
        {
          passage,
          score,
          value,
          features,
          terms: query.terms.length,
          asksCount: query.counted.size > 0,
          translated,
          get asked() {
            return stemsAsked();
          },
        },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

/** A word that says the same is not the word that was asked for. */
const SYNONYM = 0.5;

function stemsOf({ terms }: Query, { vocabulary }: Index): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  const add = (stem: number, weight: number) => {
    const written = vocabulary.stems[stem];
    if (written !== undefined) stems.set(written, Math.max(stems.get(written) ?? 0, weight));
  };
  for (const term of terms) {
    for (const [stem, weight] of term.stems) add(stem, weight);
    for (const stem of term.synonyms.flatMap(({ stems }) => stems)) add(stem, SYNONYM);
  }
  return stems;
}

/** A linear model: the weighted sum of the features. */
function weigh(features: Features, kind: Kind, terms: number): number {
  const weights = WEIGHTS[kind];
  const share = kind === "topic" ? 1 / (terms || 1) : 0;
  return FEATURES.reduce(
    (total, feature) =>
      total + (weights[feature] + share * (WEIGHTS_BY_TERMS[feature] ?? 0)) * features[feature],
    0,
  );
}

function chance(value: number, kind: Kind): number {
  const { slope, intercept } = CHANCE[kind];
  return 1 / (1 + Math.exp(-(slope * value + intercept)));
}

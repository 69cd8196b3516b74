import { describe, expect, it } from "vitest";
import { cutPassages } from "../../src/evaluate/cut.ts";
import { createExamples, type Example } from "../../src/evaluate/examples.ts";
import { crossValidate, fitChance, fitWeights, order } from "../../src/evaluate/fit.ts";
import { minimise } from "../../src/evaluate/newton.ts";
import { readQuestions } from "../../src/evaluate/question-file.ts";
import { readLibrary } from "../../src/library/library.ts";
import { BY_TERMS, FEATURES } from "../../src/search/ranking/features.ts";

const { library } = await readLibrary("test/corpus/piaf/documents");
const { questions } = await readQuestions("test/corpus/piaf/documents/questions.jsonl");
const examples = createExamples(library, questions);
const answered = examples.filter(({ of }) => of !== "stranger");

/** Hits of which the right one has most of one feature. */
const telling = (feature: (typeof FEATURES)[number]): Example[] =>
  [1, 2, 3, 4].map((most) => ({
    kind: "question",
    document: `document-${most}`,
    of: "library",
    short: false,
    hits: [0, most, 1, 0.5].map((value, place) => ({
      features: FEATURES.map((name) => (name === feature ? value : 0)),
      right: place === 1,
      begins: place === 1,
    })),
  }));

describe("createExamples", () => {
  it("has features of bare words once more, as shares of their terms", () => {
    for (const { kind, hits } of examples) {
      for (const { features } of hits) {
        const shares = features.slice(FEATURES.length);
        const wholes = BY_TERMS.map((feature) => features[FEATURES.indexOf(feature)] ?? 0);
        const terms = new Set(
          shares.flatMap((share, at) => (share ? [Math.round((wholes[at] ?? 0) / share)] : [])),
        );
        expect([shares.length, terms.size]).toEqual(kind === "topic" ? [BY_TERMS.length, 1] : [0, 0]);
      }
    }
  });
});

describe("fitWeights", () => {
  it("gives weight to the feature that tells right passages, and none to what never changes", () => {
    const weights = fitWeights(telling("pairs"));
    expect(weights[FEATURES.indexOf("pairs")]).toBeGreaterThan(0);
    expect(weights[FEATURES.indexOf("length")]).toBe(0);
  });

  it("orders more questions rightly than any feature alone", () => {
    // The hits come as the ranking has them, which must not decide between equals: so the right one goes last.
    const rightFirst = (weights: readonly number[]) =>
      answered.filter(({ hits, ...example }) => {
        const rightLast = hits.toSorted((a, b) => Number(a.right) - Number(b.right));
        return order({ ...example, hits: rightLast }, weights)[0]?.right;
      }).length;
    const fitted = rightFirst(fitWeights(examples));
    FEATURES.forEach((_, at) => {
      const alone = FEATURES.map((__, other) => (other === at ? 1 : 0));
      expect(fitted).toBeGreaterThan(rightFirst(alone));
    });
  });

  it("lets one of several right passages come first, whichever it can be", () => {
    const [, , , most] = telling("pairs").map((example) => ({
      ...example,
      hits: [...example.hits, { features: FEATURES.map(() => 0), right: true, begins: true }],
    }));
    const values = most ? order(most, fitWeights([most])).map(({ value }) => value) : [];
    const total = values.reduce((sum, value) => sum + Math.exp(value - (values[0] ?? 0)), 0);
    // As often first as the other right one it would have half the chances.
    expect(1 / total).toBeGreaterThan(0.8);
  });

  it("prefers where the answer begins to the other right passages", () => {
    const has = (feature: (typeof FEATURES)[number]) => FEATURES.map((name) => Number(name === feature));
    const weights = fitWeights(
      telling("pairs").map((example) => ({
        ...example,
        hits: [
          { features: has("following"), right: true, begins: false },
          { features: has("opening"), right: true, begins: true },
          { features: has("echo"), right: false, begins: false },
        ],
      })),
    );
    const weightOf = (feature: (typeof FEATURES)[number]) => weights[FEATURES.indexOf(feature)] ?? 0;
    expect(weightOf("opening")).toBeGreaterThan(weightOf("following"));
    expect(weightOf("following")).toBeGreaterThan(weightOf("echo"));
  });

  it("gives the same weights whatever order the hits came in", () => {
    const reversed = examples.map((example) => ({ ...example, hits: example.hits.toReversed() }));
    const weights = fitWeights(examples);
    fitWeights(reversed).forEach((weight, at) => {
      expect(weight).toBeCloseTo(weights[at] ?? 0, 3);
    });
  });
});

describe("cutPassages", () => {
  it("cuts every passage into its sentences and leaves nothing out", () => {
    const cut = cutPassages(library);
    for (const document of library.documents) {
      const pieces = cut.library.passagesOf(document);
      for (const passage of library.passagesOf(document)) {
        const its = pieces.filter((piece) => cut.whole(piece) === passage).map(({ text }) => text);
        expect(its.join(" ").replace(/\s+/gu, "")).toBe(passage.text.replace(/\s+/gu, ""));
      }
    }
    expect(cut.library.passages.length).toBeGreaterThan(library.passages.length);
  });
});

describe("crossValidate", () => {
  it("knows nothing of a document that it orders", () => {
    const few = examples.slice(0, 200);
    const last = few.at(-1)?.document;
    const wrong = few.map((example) => {
      if (example.document !== last) return example;
      return { ...example, hits: example.hits.map((hit) => ({ ...hit, right: !hit.right })) };
    });
    const values = (orders: ReturnType<typeof crossValidate>) =>
      orders.filter((_, at) => few[at]?.document === last).map((hits) => hits.map(({ value }) => value));
    expect(values(crossValidate(wrong))).toEqual(values(crossValidate(few)));
  });
});

describe("fitChance", () => {
  it("rises with the value", () => {
    const firsts = [0, 1, 2, 3, 4, 5].map((value) => ({ value, right: value > 2 !== (value === 2) }));
    expect(fitChance(firsts).slope).toBeGreaterThan(0);
  });
});

describe("minimise", () => {
  it("finds the bottom of a bowl", () => {
    const point = minimise([0, 0], ([x = 0, y = 0]) => ({
      value: (x - 3) ** 2 + 2 * (y + 1) ** 2 + (x - 3) * (y + 1),
      gradient: [2 * (x - 3) + (y + 1), 4 * (y + 1) + (x - 3)],
      hessian: [
        [2, 1],
        [1, 4],
      ],
    }));
    expect(point[0]).toBeCloseTo(3);
    expect(point[1]).toBeCloseTo(-1);
  });
});

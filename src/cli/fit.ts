import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isFound } from "../answer/answer.ts";
import { JUDGEMENTS } from "../answer/confidence.ts";
import { EVIDENCE } from "../answer/evidence.ts";
import { countBackground } from "../evaluate/background.ts";
import { BASELINES, rankPlainly } from "../evaluate/baseline.ts";
import { openFiles, runCall } from "../evaluate/call.ts";
import { createTrials, fitConfidence, type Place, validateConfidence } from "../evaluate/confidence.ts";
import { createExamples, type Example } from "../evaluate/examples.ts";
import {
  crossValidate,
  examplesOf,
  type First,
  fitChance,
  fitWeights,
  recall,
  type Weights,
  withFirst,
} from "../evaluate/fit.ts";
import type { KnownQuestion } from "../evaluate/question-file.ts";
import { type Library, readLibrary } from "../library/library.ts";
import type { Kind } from "../search/question/question.ts";
import { BY_TERMS, FEATURES, type Feature } from "../search/ranking/features.ts";

const USAGE =
  "npm run -s fit -- --questions FILE --documents DIR [--questions FILE --documents DIR …] [--natural FILE] [--background DIR] [--out DIR] [--steps]";

const KINDS: readonly Kind[] = ["question", "topic"];

interface Fitted {
  readonly kind: Kind;
  readonly weights: Weights;
  readonly chance: ReturnType<typeof fitChance>;
}

/** What is fitted, in the order in which one rests on the other. */
const BACKGROUND_FILE = "search/lexicon/background-counts.ts";
const WEIGHTS_FILE = "search/ranking/weights.ts";
const CONFIDENCE_FILE = "answer/confidence-weights.ts";

/**
 * Fits the ranking and the confidence to files of questions and writes what it found, with the figures that it gives.
 * The second rests on the first, and both on the counts of common words: what has changed is written and has to be
 * built before the next can be fitted, so run it until it says that all is fitted.
 *
 * Each file of questions goes with the folder of documents at its place. The ranking is fitted on all of them, the
 * confidence on the first, whose documents should be about different things, and on questions in readers' own words
 * about these documents, which answer some of them (`--natural`, by default the first once more). With `--steps` it
 * says what each feature adds on the first and writes nothing.
 *
 * @returns the exit code: 0 done, 2 a wrong call
 */
export function fitCommand(args: readonly string[]): Promise<number> {
  return runCall(USAGE, async () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        questions: { type: "string", multiple: true },
        documents: { type: "string", multiple: true, default: ["data"] },
        steps: { type: "boolean", default: false },
        background: { type: "string" },
        natural: { type: "string" },
        out: { type: "string", default: "src" },
      },
    });
    const sets = await Promise.all(
      values.documents.map((documents, at) => openFiles(documents, values.questions?.[at])),
    );
    const [{ library, questions } = await openFiles("data", undefined)] = sets;
    const { questions: natural } =
      values.natural === undefined
        ? { questions }
        : await openFiles(values.documents[0] ?? "data", values.natural, "--natural");
    const { library: background } =
      values.background === undefined ? { library } : await readLibrary(values.background);
    const changed = async (file: string, source: string, figures: readonly string[]) => {
      const path = join(values.out, file);
      for (const line of figures) console.log(line);
      if ((await readFile(path, "utf8").catch(() => "")) === source) return false;
      await writeFile(path, source);
      console.log(`Wrote ${path}; build, and run this again.`);
      return true;
    };
    if (values.steps) {
      logSteps(library, questions);
      return 0;
    }
    if (await changed(BACKGROUND_FILE, countBackground(background), [])) return 0;

    const examples = sets.map((set, at) =>
      createExamples(set.library, set.questions).map((example) => ({
        ...example,
        document: `${at}/${example.document}`,
      })),
    );
    const all = examples.flat();
    const validated = crossValidate(all);
    const figures = sets.flatMap(({ library: { documents, passages }, questions: { length } }, at) => {
      const start = examples.slice(0, at).flat().length;
      const its = examples[at] ?? [];
      const orders = validated.slice(start, start + its.length);
      return [
        `${length} questions about ${documents.length} documents of ${passages.length} passages`,
        ...KINDS.flatMap((kind) => {
          const [whole, alone] = recalls(its, orders, kind);
          return whole
            ? [`  ${kind}, the whole library: ${whole}`, `  ${kind}, the document alone: ${alone}`]
            : [];
        }),
      ];
    });
    const fitted = KINDS.map((kind) => {
      // In the library a wrong first hit may be as good as the right one; one document answers or does not.
      const its = examplesOf(
        kind,
        all.map((example, at) => ({ ...example, first: validated[at]?.[0] })),
      );
      const firsts = its.flatMap(({ of, first }) => (first && of !== "library" ? [first] : []));
      return { kind, weights: fitWeights(its), chance: fitChance(firsts) };
    });
    if (await changed(WEIGHTS_FILE, toSource(fitted, figures), figures)) return 0;

    const trials = createTrials(library, questions, natural);
    const validatedTrials = validateConfidence(trials);
    const at = (...places: readonly Place[]) => validatedTrials.filter(({ place }) => places.includes(place));
    const told = [
      `ten passages: ${inShares(at("answering", "far"))}`,
      `others, about what they name: ${inShares(at("renamed"))}`,
      `the passages that answer, about what others name: ${inShares(at("misnamed"))}`,
      `natural questions: ${inShares(at("natural"))}`,
      `natural questions, of other documents: ${inShares(at("elsewhere"))}`,
      `the whole library: ${inShares(at("library"))}`,
    ];
    const confidence = toConfidenceSource(fitConfidence(trials), told);
    if (!(await changed(CONFIDENCE_FILE, confidence, told))) console.log("All is fitted.");
    return 0;
  });
}

/** Prints a row for each feature, with all above it, and for what one would begin with. */
function logSteps(library: Library, questions: readonly KnownQuestion[]): void {
  for (const [name, options] of Object.entries(BASELINES)) {
    const figures = [false, true].map((alone) => {
      const places = rankPlainly(library, questions, options(library), alone);
      return inWords((depth) => places.filter((place) => place >= 0 && place < depth).length / places.length);
    });
    console.log(`| ${[name, ...figures].join(" | ")} |`);
  }
  const examples = createExamples(library, questions);
  FEATURES.forEach((feature, at) => {
    const figures = recalls(examples, crossValidate(withFirst(examples, at + 1)), "question");
    console.log(`| ${[feature, ...figures].join(" | ")} |`);
  });
}

/** Recall in the whole library, and in the document alone, uncut; none where no question is of a kind. */
function recalls(
  examples: readonly Example[],
  orders: readonly (readonly First[])[],
  kind: Kind,
): readonly string[] {
  return ["library", "document"].flatMap((of) => {
    const its = orders.filter((_, index) => {
      const example = examples[index];
      return example?.of === of && example.kind === kind && !example.short;
    });
    return its.length > 0 ? [inWords((depth) => recall(its, depth))] : [];
  });
}

function inWords(recallAt: (depth: number) => number): string {
  return [1, 3, 5].map((depth) => `R@${depth} ${(100 * recallAt(depth)).toFixed(1)}`).join(", ");
}

function toSource(fitted: readonly Fitted[], figures: readonly string[]): string {
  const rounded = (value = 0) => Number(value.toFixed(4));
  const rows = (features: readonly Feature[], weights: Weights, indent: string) =>
    features.map((feature, index) => `${indent}${feature}: ${rounded(weights[index])},`);
  const topic = fitted.find(({ kind }) => kind === "topic");
  return [
    'import type { Kind } from "../question/question.ts";',
    'import type { Feature } from "./features.ts";',
    "",
    "/**",
    " * What each feature is worth for each kind of question. Written by `npm run fit`, cross-validated over documents:",
    ...figures.map((line) => ` * ${line}`),
    " */",
    "export const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Feature, number>>>> = {",
    ...fitted.flatMap(({ kind, weights }) => [`  ${kind}: {`, ...rows(FEATURES, weights, "    "), "  },"]),
    "};",
    "",
    "/** What is added to a topic's weights over the number of its terms. */",
    "export const WEIGHTS_BY_TERMS: Readonly<Partial<Record<Feature, number>>> = {",
    ...rows(BY_TERMS, topic?.weights.slice(FEATURES.length) ?? [], "  "),
    "};",
    "",
    "/** How the value of a first hit becomes the chance that it is right. Written with the weights. */",
    "export const CHANCE: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>> = {",
    ...fitted.map(
      ({ kind, chance: { slope, intercept } }) =>
        `  ${kind}: { slope: ${rounded(slope)}, intercept: ${rounded(intercept)} },`,
    ),
    "};",
    "",
  ].join("\n");
}

/** The shares of the questions that are told to have no answer: of those without one, and of those with one if any. */
function inShares(trials: ReturnType<typeof validateConfidence>): string {
  const share = (answered: boolean) => {
    const its = trials.filter((trial) => trial.answered === answered);
    return ((100 * its.filter(({ confidence }) => !isFound(confidence)).length) / its.length).toFixed(1);
  };
  const caught = `${share(false)} % of the unanswerable caught`;
  return trials.some(({ answered }) => answered)
    ? `${caught}, ${share(true)} % of the answerable lost`
    : caught;
}

function toConfidenceSource(weights: ReturnType<typeof fitConfidence>, figures: readonly string[]): string {
  const rounded = (value = 0) => Number(value.toFixed(4));
  return [
    'import type { Judgement } from "./confidence.ts";',
    'import type { Evidence } from "./evidence.ts";',
    "",
    "/**",
    " * What each piece of evidence is worth for each judgement. Written by `npm run fit`, cross-validated over documents:",
    ...figures.map((line) => ` * ${line}`),
    " */",
    'export const CONFIDENCE: Readonly<Record<Judgement, Readonly<Record<Evidence | "intercept", number>>>> = {',
    ...JUDGEMENTS.flatMap((judgement) => [
      `  ${judgement}: {`,
      ...[...EVIDENCE, "intercept"].map(
        (name, index) => `    ${name}: ${rounded(weights[judgement][index])},`,
      ),
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FOUND } from "../answer/answer.ts";
import { EVIDENCE } from "../answer/confidence.ts";
import { countBackground } from "../evaluate/background.ts";
import { BASELINES, rankPlainly } from "../evaluate/baseline.ts";
import { openFiles, runCall } from "../evaluate/call.ts";
import { createTrials, fitConfidence, validateConfidence } from "../evaluate/confidence.ts";
import {
  createExamples,
  crossValidate,
  type Example,
  type First,
  fitChance,
  fitWeights,
  recall,
  withFirst,
} from "../evaluate/fit.ts";
import { FEATURES } from "../search/features.ts";
import { createSearch } from "../search/search.ts";

const USAGE = "npm run -s fit -- --questions FILE --documents DIR [--out DIR] [--steps]";

/** What is fitted, in the order in which one rests on the other. */
const BACKGROUND_FILE = "search/background-counts.ts";
const WEIGHTS_FILE = "search/weights.ts";
const CONFIDENCE_FILE = "answer/confidence-weights.ts";

/**
 * Fits the ranking and the confidence to a file of questions and writes what it found, with the figures that it gives.
 * The second rests on the first, and both on the counts of common words: what has changed is written and has to be
 * built before the next can be fitted, so run it until it says that all is fitted. With `--steps` it says what each
 * feature adds and writes nothing.
 *
 * @returns the exit code: 0 done, 2 a wrong call
 */
export function fitCommand(args: readonly string[]): Promise<number> {
  return runCall(USAGE, async () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        questions: { type: "string" },
        documents: { type: "string", default: "data" },
        steps: { type: "boolean", default: false },
        out: { type: "string", default: "src" },
      },
    });
    const { library, questions } = await openFiles(values.documents, values.questions);
    const changed = async (file: string, source: string, figures: readonly string[]) => {
      const path = join(values.out, file);
      for (const line of figures) console.log(line);
      if ((await readFile(path, "utf8").catch(() => "")) === source) return false;
      await writeFile(path, source);
      console.log(`Wrote ${path}; build, and run this again.`);
      return true;
    };
    if (!values.steps && (await changed(BACKGROUND_FILE, countBackground(library), []))) return 0;

    if (values.steps) {
      for (const [name, options] of Object.entries(BASELINES)) {
        const figures = [false, true].map((alone) => {
          const places = rankPlainly(library, questions, options(library), alone);
          return inWords(
            (depth) => places.filter((place) => place >= 0 && place < depth).length / places.length,
          );
        });
        console.log(`| ${[name, ...figures].join(" | ")} |`);
      }
    }
    const examples = createExamples(createSearch(library), questions);

    if (values.steps) {
      FEATURES.forEach((feature, at) => {
        const figures = recalls(examples, crossValidate(withFirst(examples, at + 1)));
        console.log(`| ${[feature, ...figures].join(" | ")} |`);
      });
      return 0;
    }
    const validated = crossValidate(examples);
    const [whole, alone] = recalls(examples, validated);
    const figures = [`the whole library: ${whole}`, `the document alone: ${alone}`];
    const weights = fitWeights(examples);
    // In the library a wrong first hit may be as good as the right one; one document answers or does not.
    const firsts = validated.flatMap(([first], at) =>
      first && examples[at]?.of !== "library" ? [first] : [],
    );
    const source = toSource(weights, fitChance(firsts), [
      `${questions.length} questions about ${library.documents.length} documents of ${library.passages.length} passages;`,
      "cross-validated over documents:",
      ...figures,
    ]);
    if (await changed(WEIGHTS_FILE, source, figures)) return 0;

    const trials = createTrials(library, questions);
    const chances = validateConfidence(trials);
    const told = [false, true].map((whole) => {
      const its = chances.filter((trial) => trial.whole === whole);
      return `${whole ? "the whole library" : "ten passages"}: ${inShares(its)}`;
    });
    const confidence = toConfidenceSource(fitConfidence(trials), told);
    if (!(await changed(CONFIDENCE_FILE, confidence, told))) console.log("All is fitted.");
    return 0;
  });
}

/** Recall in the whole library, and in the document alone. */
function recalls(examples: readonly Example[], orders: readonly (readonly First[])[]): string[] {
  return ["library", "document"].map((of) => {
    const its = orders.filter((_, index) => examples[index]?.of === of);
    return inWords((depth) => recall(its, depth));
  });
}

function inWords(recallAt: (depth: number) => number): string {
  return [1, 3, 5].map((depth) => `R@${depth} ${(100 * recallAt(depth)).toFixed(1)}`).join(", ");
}

function toSource(
  weights: readonly number[],
  chance: { readonly slope: number; readonly intercept: number },
  figures: readonly string[],
): string {
  const rounded = (value = 0) => Number(value.toFixed(4));
  return [
    'import type { Feature } from "./features.ts";',
    "",
    "/**",
    " * What each feature is worth. Written by `npm run fit`, on",
    ...figures.map((line) => ` * ${line}`),
    " */",
    "export const WEIGHTS: Readonly<Record<Feature, number>> = {",
    ...FEATURES.map((feature, index) => `  ${feature}: ${rounded(weights[index])},`),
    "};",
    "",
    "/** How the value of a first hit becomes the chance that it is right. Written with the weights. */",
    `export const CHANCE = { slope: ${rounded(chance.slope)}, intercept: ${rounded(chance.intercept)} };`,
    "",
  ].join("\n");
}

/** How many questions with an answer are told that there is none, and without one, when as many as told are found. */
function inShares(chances: readonly { readonly answered: boolean; readonly chance: number }[]): string {
  const share = (answered: boolean) => {
    const its = chances.filter((trial) => trial.answered === answered);
    return `${((100 * its.filter(({ chance }) => chance < FOUND).length) / its.length).toFixed(1)} %`;
  };
  return `${share(false)} of the unanswerable caught, ${share(true)} of the answerable lost`;
}

function toConfidenceSource(weights: readonly number[], figures: readonly string[]): string {
  const rounded = (value = 0) => Number(value.toFixed(4));
  return [
    'import type { Evidence } from "./confidence.ts";',
    "",
    "/**",
    " * What each piece of evidence is worth. Written by `npm run fit`, cross-validated over documents:",
    ...figures.map((line) => ` * ${line}`),
    " */",
    'export const CONFIDENCE: Readonly<Record<Evidence | "intercept", number>> = {',
    ...EVIDENCE.map((name, index) => `  ${name}: ${rounded(weights[index])},`),
    `  intercept: ${rounded(weights[EVIDENCE.length])},`,
    "};",
    "",
  ].join("\n");
}

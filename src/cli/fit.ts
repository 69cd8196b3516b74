import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { BASELINES, rankPlainly } from "../evaluate/baseline.ts";
import { openFiles, runCall } from "../evaluate/call.ts";
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

const USAGE = "npm run -s fit -- --questions FILE --documents DIR [--out FILE] [--steps]";
const WEIGHTS_FILE = "src/search/weights.ts";

/**
 * Fits the ranking to a file of questions and writes its weights, with the figures that they give; with `--steps`,
 * says what each feature adds and writes nothing.
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
        out: { type: "string", default: WEIGHTS_FILE },
      },
    });
    const { library, questions } = await openFiles(values.documents, values.questions);
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
    await writeFile(values.out, source);
    console.log(`${figures.join("\n")}\nWrote ${values.out}; build again to use it.`);
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

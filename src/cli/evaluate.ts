import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openFiles, runCall } from "../evaluate/call.ts";
import { ask, documentOf, type Figures, measure, type Outcome } from "../evaluate/evaluate.ts";
import { createProgress } from "../evaluate/progress.ts";
import { createSearch } from "../search/search.ts";

const USAGE = `npm run -s evaluate -- [--questions FILE] [--documents DIR] [--per-document] [--details FILE] [--json]`;

/**
 * Says how well a file of questions finds its passages.
 *
 * @returns the exit code: 0 done, 2 a wrong call
 */
export function evaluateCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  return runCall(USAGE, async () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        questions: { type: "string" },
        documents: { type: "string" },
        details: { type: "string" },
        "per-document": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const folder = values.documents ?? (environment.DATA_DIR || "data");
    const { library, questions } = await openFiles(folder, values.questions);
    const search = createSearch(library);

    const outcomes: Outcome[] = [];
    const progress = createProgress(questions.length);
    for (const question of questions) {
      const document = values["per-document"] ? documentOf(question, library) : question.document;
      outcomes.push(ask(search, { ...question, document }));
      progress.step(outcomes.length);
    }
    progress.end();

    if (values.details !== undefined) await writeFile(values.details, outcomes.map(toLine).join(""));
    const figures = measure(outcomes);
    console.log(values.json ? JSON.stringify(figures) : inWords(figures));
    return 0;
  });
}

function toLine({ question: { question }, kind, passages }: Outcome): string {
  const shown = passages.map(({ document, text }) => ({ document: document.id, text }));
  return `${JSON.stringify({ question, outcome: kind, passages: shown })}\n`;
}

function inWords(figures: Figures): string {
  const percent = (share: number | null) => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
  const rows = [
    ["questions", `${figures.questions}, ${figures.answerable} of them answerable`],
    ["the right passage first", percent(figures.recallAt1)],
    ["among the first three", percent(figures.recallAt3)],
    ["among the first five", percent(figures.recallAt5)],
    ["mean reciprocal rank", figures.mrr?.toFixed(3) ?? "–"],
    ["answered", percent(figures.answered)],
    ["answerable, and not answered", percent(figures.falseAbstention)],
    ["unanswerable, and not answered", percent(figures.caughtUnanswerable)],
    ["time of an answer", `${figures.medianMs.toFixed(2)} ms; p99 ${figures.p99Ms.toFixed(2)} ms`],
  ] as const;
  return rows.map(([name, figure]) => `${name.padEnd(32)}${figure}`).join("\n");
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Library, readLibrary } from "../library/library.ts";
import { describeProblem } from "../library/problem.ts";
import { type KnownQuestion, readQuestions } from "./question-file.ts";

/** A call that can't be carried out as it was written, with the remedy. */
class CallError extends Error {}

/**
 * Runs a command; where it can't be carried out as it was written, that is said on stderr.
 *
 * @returns the exit code: that of the command, or 2
 */
export async function runCall(usage: string, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    // What parseArgs throws names the argument.
    const wrong = error instanceof CallError || (error instanceof TypeError && "code" in error);
    if (!wrong) throw error;
    console.error(`${error.message}\n${usage}`);
    return 2;
  }
}

/**
 * Opens the documents of a folder and the questions about them, by default `questions.jsonl` in that folder. What is
 * wrong with a document is said on stderr.
 *
 * @param option what the file was named by
 * @throws {CallError} where there are no documents or questions to be had, or a question asks a document there is none of
 */
export async function openFiles(
  folder: string,
  questionFile: string | undefined,
  option = "--questions",
): Promise<{ readonly library: Library; readonly questions: readonly KnownQuestion[] }> {
  const { library, problems } = await readLibrary(folder).catch((error: NodeJS.ErrnoException) => {
    throw new CallError(`${folder}: can't be read (${error.code}); name a folder with --documents.`);
  });
  for (const problem of problems) console.error(describeProblem(problem));
  if (library.documents.length === 0)
    throw new CallError(`${folder}: has no document; name another with --documents.`);

  const beside = join(folder, "questions.jsonl");
  const file = questionFile ?? (existsSync(beside) ? beside : undefined);
  if (file === undefined)
    throw new CallError(`There are no questions: write ${beside}, or name a file with --questions.`);
  const { questions, problems: wrongLines } = await readQuestions(file).catch(
    (error: NodeJS.ErrnoException) => {
      throw new CallError(`${file}: can't be read (${error.code}); name another with ${option}.`);
    },
  );
  const strays = questions.flatMap(({ document, line }) =>
    document === undefined || library.document(document)
      ? []
      : [`${file}, line ${line}: asks a document "${document}", which is not in ${folder}; mend its id.`],
  );
  if (wrongLines.length + strays.length > 0) throw new CallError([...wrongLines, ...strays].join("\n"));
  if (questions.length === 0) throw new CallError(`${file}: has no question; write one as a line of JSON.`);
  return { library, questions };
}

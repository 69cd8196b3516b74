import { readFile } from "node:fs/promises";

/** A question whose answer is known. */
export interface KnownQuestion {
  readonly question: string;
  /** Asked of this document alone; undefined for the whole library. */
  readonly document: string | undefined;
  /** A passage that contains one of these answers it; null says that the documents have no answer. */
  readonly expect: readonly string[] | null;
  /** Where the file has it, from 1. */
  readonly line: number;
}

const SHAPE =
  '{"question": "…", "expect": ["words of a passage that answers", …] or null}, perhaps with "document": "id"';

/**
 * Reads a question file: JSON, one object per line.
 *
 * @returns the questions, and a sentence for every line that can't be used
 * @throws what the file system throws
 */
export async function readQuestions(
  file: string,
): Promise<{ readonly questions: readonly KnownQuestion[]; readonly problems: readonly string[] }> {
  const lines = (await readFile(file, "utf8")).split(/\r?\n/u);
  const read = lines.flatMap((text, index) => (text.trim() ? [parseLine(text, index + 1)] : []));
  return {
    questions: read.filter((one) => "question" in one),
    problems: read
      .filter((one) => "wrong" in one)
      .map(({ wrong, line }) => `${file}, line ${line}: ${wrong}; write ${SHAPE}.`),
  };
}

function parseLine(
  text: string,
  line: number,
): KnownQuestion | { readonly wrong: string; readonly line: number } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrong: "is not JSON", line };
  }
  if (typeof value !== "object" || value === null) return { wrong: "is not an object", line };
  const { question, document, expect } = value as Readonly<Record<string, unknown>>;
  if (typeof question !== "string" || !question.trim()) return { wrong: "has no `question`", line };
  if (document !== undefined && typeof document !== "string")
    return { wrong: "has a `document` that is no text", line };
  if (expect !== null && !isTexts(expect))
    return { wrong: "has an `expect` that is neither null nor texts", line };
  return { question, document, expect, line };
}

function isTexts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === "string" && text !== "")
  );
}

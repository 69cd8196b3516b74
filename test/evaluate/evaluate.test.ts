import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { evaluateCommand } from "../../src/cli/evaluate.ts";

const DOCUMENT = "---\ntitle: Un\nlanguage: fr\n---\n\nLe chat dort.\n\nLe chien court.\n";
const CAT = { question: "Que fait le chat ?", expect: ["chat dort"] };
const DOG = { question: "Que fait le chien ?", document: "un", expect: ["chien court"] };
const OFF = { question: "qwertyuiop", expect: null };

let folder: string;
let out: string;
let errors: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evaluate-"));
  await writeFile(join(folder, "un.md"), DOCUMENT);
  out = "";
  errors = "";
  vi.spyOn(console, "log").mockImplementation((line) => {
    out += `${line}\n`;
  });
  vi.spyOn(console, "error").mockImplementation((line) => {
    errors += `${line}\n`;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const ask = (...questions: readonly object[]) =>
  writeFile(
    join(folder, "questions.jsonl"),
    questions.map((question) => JSON.stringify(question)).join("\n"),
  );

describe("evaluate", () => {
  it("prints its figures alone with --json", async () => {
    await ask(CAT, DOG, OFF);
    expect(await evaluateCommand(["--documents", folder, "--json"])).toBe(0);
    const figures = JSON.parse(out);
    expect(Object.keys(figures)).toEqual([
      "questions",
      "answerable",
      "recallAt1",
      "recallAt3",
      "recallAt5",
      "mrr",
      "answered",
      "falseAbstention",
      "caughtUnanswerable",
      "medianMs",
      "p99Ms",
    ]);
    expect(figures).toMatchObject({
      questions: 3,
      answerable: 2,
      recallAt1: 1,
      mrr: 1,
      caughtUnanswerable: 1,
    });
  });

  it("takes the documents from DATA_DIR", async () => {
    await ask(CAT);
    expect(await evaluateCommand([], { DATA_DIR: folder })).toBe(0);
    expect(out).toContain("100.0 %");
  });

  it("says null where there is nothing to share", async () => {
    await ask(OFF);
    await evaluateCommand(["--documents", folder, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ recallAt1: null, falseAbstention: null, mrr: null });
  });

  it("writes a line for each question with --details, passages in order", async () => {
    await ask(CAT, DOG, OFF);
    const details = join(folder, "details.jsonl");
    await evaluateCommand(["--documents", folder, "--details", details]);
    const lines = (await readFile(details, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ question }) => question)).toEqual([CAT, DOG, OFF].map(({ question }) => question));
    expect(lines[0].passages[0]).toEqual({ document: "un", text: "Le chat dort." });
    expect(lines[2]).toEqual({ question: OFF.question, outcome: "nothing", passages: [] });
  });

  it("names the file and line of every wrong question", async () => {
    const file = join(folder, "questions.jsonl");
    await writeFile(file, `${JSON.stringify(CAT)}\nno\n\n{"question":"a"}\n{"question":" ","expect":null}\n`);
    expect(await evaluateCommand(["--documents", folder])).toBe(2);
    for (const line of [2, 4, 5]) expect(errors).toContain(`${file}, line ${line}: `);
  });

  it.each([
    ["an unknown option", ["--verbose"], "--verbose"],
    ["no folder", ["--documents", "/nowhere"], "--documents"],
    ["no file", ["--questions", "/nowhere.jsonl"], "--questions"],
  ])("gives 2 for %s, and says so", async (_, args, named) => {
    await ask(CAT);
    expect(await evaluateCommand(args, { DATA_DIR: folder })).toBe(2);
    expect(errors).toContain(named);
  });

  it("gives 2 where there are no questions", async () => {
    expect(await evaluateCommand(["--documents", folder])).toBe(2);
    expect(errors).toContain("questions.jsonl");
  });

  it("gives 2 for a question to a document that is not there", async () => {
    await ask({ ...DOG, document: "deux" });
    expect(await evaluateCommand(["--documents", folder])).toBe(2);
    expect(errors).toContain('"deux"');
  });
});

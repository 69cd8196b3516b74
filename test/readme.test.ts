import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/index.ts";
import { readConfig } from "../src/config.ts";

const readme = readFileSync("README.md", "utf8");
const example = readFileSync(".env.example", "utf8");

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
const ci = readFileSync(".ci/run", "utf8");

/** Commands of npm's own, which are no scripts. */
const OF_NPM = ["install", "ci", "prune"];

/** Scripts that a test runs as npm does. */
const RUN_BY: Readonly<Record<string, string>> = {
  start: "test/start.test.ts",
  import: "test/cli/import.test.ts",
};

/** Whether a script is there and is run: by a line of CI's, or by a test that starts the same program. */
function isRun(name: string): boolean {
  const script = scripts[name];
  if (script === undefined) return false;
  const test = RUN_BY[name];
  if (test === undefined) return new RegExp(`^npm (?:run (?:-s )?)?${name}(?: |$)`, "mu").test(ci);
  const [, program = "", ...args] = script.split(" ");
  const started = `"${program}", [${args.map((arg) => `"${arg}"`).join(", ")}`;
  return readFileSync(test, "utf8").includes(started);
}

/** The first cells of a table's rows, under a heading. */
function rowsUnder(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.replaceAll("`", "").trim()),
  );
}

describe("the README", () => {
  it("lists the commands as Discord is told of them", () => {
    expect(rowsUnder("Commands").map((row) => row.slice(0, 3))).toEqual(
      commands.map(({ definition: { name, name_localizations, options } }) => [
        `/${name}`,
        `/${name_localizations?.fr}`,
        (options ?? []).map((option) => option.name).join(", "),
      ]),
    );
  });

  it("lists the variables of .env.example, and all that are read", () => {
    const read: string[] = [];
    readConfig(new Proxy({}, { get: (_, name) => void read.push(String(name)) }));
    const rows = rowsUnder("Variables");
    expect(rows.map(([name]) => name)).toEqual(read);
    expect(rows.map(([name, value]) => `${name}=${value}`)).toEqual(example.match(/^\w+=.*$/gmu));
  });

  it("has no command that is not run, by a test or by CI", () => {
    const code = [...readme.matchAll(/```\w*\n(.*?)```|`([^`\n]+)`/gsu)].map(
      ([, block, span]) => block ?? span,
    );
    const called = [...code.join("\n").matchAll(/\bnpm (?:run )?(?:-s )?([\w:-]+)/gu)].map(
      ([, name]) => name ?? "",
    );
    expect(new Set(called)).toContain("start");
    const unrun = [...new Set(called)].filter((name) => !OF_NPM.includes(name) && !isRun(name));
    expect(unrun).toEqual([]);
  });

  it("shows pictures that are there, and small", () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, path]) => path ?? "");
    expect(pictures.map((path) => path.slice(0, 15))).toEqual(Array(5).fill(".github/images/"));
    for (const path of pictures) expect(statSync(path).size).toBeLessThan(100_000);
  });
});

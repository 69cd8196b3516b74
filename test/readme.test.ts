import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/index.ts";
import { readConfig } from "../src/config.ts";

const readme = readFileSync("README.md", "utf8");
const example = readFileSync(".env.example", "utf8");

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

  it("shows pictures that are there, and small", () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, path]) => path ?? "");
    expect(pictures.map((path) => path.slice(0, 15))).toEqual(Array(5).fill(".github/images/"));
    for (const path of pictures) expect(statSync(path).size).toBeLessThan(100_000);
  });
});

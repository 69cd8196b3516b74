import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** The packages and functions that a built file loads when it starts; what it imports later, when called for, is none. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, "utf8");
  for (const [, name] of code.matchAll(/^(?:async )?function (\w+)\(/gmu)) if (name) seen.add(name);
  const statements = code.matchAll(/^(?:import|export)\b[^;]*?from\s*"([^"]+)"|^import "([^"]+)"/gmu);
  for (const [, from, alone] of statements) {
    const name = from ?? alone ?? "";
    if (name.startsWith(".")) loadedBy(join(dirname(file), name), seen);
    else seen.add(name);
  }
  return seen;
}

const IMPORTER = /linkedom|readability|mammoth|unpdf|tinyld|hast-util|sniffer|exodus/u;
const ELSEWHERE = ["importCommand", "startPlayground", "startMetrics", "fromMarkdown"];

describe("the importer", () => {
  it.each(["dist/index.js", "dist/cli.js", "dist/ask.js", "dist/worker.js"])(
    "is not loaded by %s",
    (file) => {
      expect([...loadedBy(file)].filter((name) => IMPORTER.test(name))).toEqual([]);
    },
  );

  it("is loaded by its own command, and a format's packages only when a file of it comes", () => {
    const loaded = [...loadedBy("dist/import.js")];
    expect(loaded).toContain("importCommand");
    expect(loaded.filter((name) => /linkedom|mammoth|unpdf/u.test(name))).toEqual([]);
  });
});

describe("npm start", () => {
  it("loads no playground, no Markdown and no metrics before they are called for", () => {
    const loaded = loadedBy("dist/index.js");
    expect(loaded).toContain("createSearch");
    expect(ELSEWHERE.filter((name) => loaded.has(name))).toEqual([]);
  });
});

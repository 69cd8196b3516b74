import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** The packages and files that a built file loads when it starts; what it imports later, when called for, is none. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\b[^;]*?from\s+"([^"]+)"|^import "([^"]+)"/gmu,
  );
  for (const [, from, alone] of statements) {
    const name = from ?? alone ?? "";
    if (name.startsWith(".")) loadedBy(join(dirname(file), name), seen);
    else seen.add(name);
  }
  return seen;
}

const isImporter = (name: string) =>
  /dist\/import\/|linkedom|readability|mammoth|unpdf|tinyld|hast-util|sniffer|exodus/u.test(name);

describe("the importer", () => {
  it.each(["dist/index.js", "dist/cli.js", "dist/cli/ask.js"])("is not loaded by %s", (file) => {
    expect(loadedBy(file)).not.toHaveLength(0);
    expect([...loadedBy(file)].filter(isImporter)).toEqual([]);
  });

  it("is loaded by its own command, and a format's packages only when a file of it comes", () => {
    const loaded = [...loadedBy("dist/cli/import.js")].filter(isImporter);
    expect(loaded).toContain("dist/import/import.js");
    expect(loaded.filter((name) => /linkedom|mammoth|unpdf/u.test(name))).toEqual([]);
  });
});

import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const lockfile: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  await readFile("package-lock.json", "utf8"),
);
const { "": project, ...packages } = lockfile.packages;

describe("the lockfile", () => {
  it("knows the hash of every package", () => {
    const unknown = Object.keys(packages).filter((name) => !packages[name]?.integrity?.startsWith("sha512-"));
    expect(project).toBeDefined();
    expect(unknown).toEqual([]);
  });

  it("has no install script in the production tree", () => {
    const running = Object.keys(packages).filter(
      (name) => packages[name]?.hasInstallScript && !packages[name]?.dev,
    );
    expect(running).toEqual([]);
  });
});

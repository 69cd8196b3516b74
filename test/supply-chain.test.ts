import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
/** All but the project itself. */
const locked = Object.entries(packages).filter(([path]) => path !== "");
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync("package.json", "utf8"));

describe("every package", () => {
  it("is named with its integrity, so that nobody can put another in its place", () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"))).toEqual([]);
    expect(locked.filter(([, { resolved = "https://" }]) => !resolved.startsWith("https://"))).toEqual([]);
  });

  it("of the bot's own choice is of one version", () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([]);
  });

  it("that runs in production runs nothing when it is installed", () => {
    expect(locked.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)).toEqual([]);
  });
});

describe("a dependency that is unused or missing", () => {
  it("fails CI, in production's own tree as well", () => {
    expect(readFileSync(".ci/run", "utf8")).toMatch(/^set -e[\s\S]*^npm ci\nnpm run check$/mu);
    expect(scripts.check.split(" && ")).toEqual(
      expect.arrayContaining(["knip", "knip --production --strict --dependencies"]),
    );
  });
});

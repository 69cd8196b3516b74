import { describe, expect, it } from "vitest";
import { runProgram } from "../program.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function checkQuote(...args: string[]) {
  const program = runProgram("dist/cli.js", ["check-quote", ...args], { DATA_DIR: "", LANG: "fr_FR.UTF-8" });
  return { code: await program.exit, stdout: program.stdout(), output: program.output() };
}

const MISQUOTE = "plusieurs milliers de militaires américains et britanniques";

describe("npm run check-quote", () => {
  it("prints with --json that JSON alone", async () => {
    const { code, stdout } = await checkQuote(MISQUOTE, "--json");
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        quotes: [
          {
            quote: MISQUOTE,
            verdict: "altered",
            passages: [expect.stringMatching(/^ligne-rouge\/[\w-]{10}$/u)],
            changes: [{ kind: "replaced", from: "centaines", to: "milliers" }],
            flags: ["number"],
          },
        ],
      },
    ]);
  });

  it("prints the verdict, what was changed and the source in words, in the language of the terminal", async () => {
    const { code, stdout } = await checkQuote(MISQUOTE);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Modifiée\. .*\n> plusieurs milliers .*\n {2}\[-centaines-\] \{\+milliers\+\}\n/u,
    );
    expect(stdout).toContain("Ce qui diffère\u00A0: un nombre.\n¶ 7/8 · Moscou nomme");
  });

  it("takes the text whole, or with --message each quote in it", async () => {
    const text = `Il a dit « ${MISQUOTE} » et « une autre ligne rouge ».`;
    const verdicts = async (...args: string[]) =>
      JSON.parse((await checkQuote(text, "--json", ...args)).stdout).quotes.map(
        ({ verdict }: { verdict: string }) => verdict,
      );
    expect(await verdicts()).toHaveLength(1);
    expect(await verdicts("--message")).toEqual(["altered", "verbatim"]);
  });

  it("reads the documents of --documents", async () => {
    const folder = await temporaryFolder({
      "a.md": "---\ntitle: A\nlanguage: en\n---\n\nRed apples are not blue.\n",
    });
    const { stdout } = await checkQuote("red apples are blue", "--documents", folder, "--json");
    expect(JSON.parse(stdout).quotes).toMatchObject([{ verdict: "altered", flags: ["negation"] }]);
  });

  it.each([
    [[], /There is no quote to check\. npm run -s check-quote/u],
    [["…"], /There is no quote to check/u],
    [["x", "--colour"], /--colour/u],
    [["x", "--documents", "nowhere"], /the folder nowhere can't be read \(ENOENT\)/u],
  ])("exits with 2 and a sentence when called with %j", async (args, sentence) => {
    const { code, stdout, output } = await checkQuote(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(output).toMatch(sentence);
  });
});

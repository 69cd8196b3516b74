import { describe, expect, it } from "vitest";
import { runProgram } from "../program.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function ask(...args: string[]) {
  const program = runProgram("dist/cli.js", ["ask", ...args], { DATA_DIR: "", LANG: "fr_FR.UTF-8" });
  return { code: await program.exit, stdout: program.stdout(), output: program.output() };
}

const TROOPS = "Combien de militaires américains et britanniques y a-t-il en Ukraine ?";

describe("npm run ask", () => {
  it("prints with --json that JSON alone: the passage word for word, with its links", async () => {
    const { code, stdout } = await ask(TROOPS, "--json");
    const { outcome, passages } = JSON.parse(stdout);
    expect([code, outcome]).toEqual([0, "found"]);
    expect(passages).toHaveLength(3);
    expect(passages[0]).toEqual({
      id: expect.stringMatching(/^ligne-rouge\/[\w-]{10}$/u),
      document: "ligne-rouge",
      title: 'Moscou nomme "une autre ligne rouge" après ses négociations avec l’Otan',
      number: 7,
      of: 8,
      section: 'Des "centaines" de militaires occidentaux en Ukraine',
      text: expect.stringMatching(/^Le chef de la diplomatie russe .*"plusieurs centaines".* Minsk\.$/u),
      url: expect.stringMatching(/^https:\/\/fr\.sputniknews\.com\//u),
      link: expect.stringContaining("#:~:text="),
      archive: expect.stringMatching(/^https:\/\/web\.archive\.org\/web\/20220114\/https:/u),
      sentence: expect.stringMatching(/^Il a constaté .* Minsk\.$/u),
      score: expect.any(Number),
    });
    expect(passages[0].text).toContain(passages[0].sentence);
  });

  it("prints the passage with its source in words, in the language of the terminal", async () => {
    const { code, stdout } = await ask(TROOPS);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^> Le chef de la diplomatie russe .*\n¶ 7\/8 · Moscou .* · 14 janvier 2022\n/u);
  });

  it("prints no passage where the documents have no answer", async () => {
    expect(JSON.parse((await ask("Who painted the Mona Lisa?", "--json")).stdout)).toEqual({
      outcome: "nothing",
      passages: [],
    });
  });

  it("reads the documents of --documents, as many hits as --limit says, and null where there is no address", async () => {
    const folder = await temporaryFolder({
      "a.md": "---\ntitle: A\nlanguage: en\n---\n\nRed apples.\n\nRed bricks.\n",
    });
    const { stdout } = await ask("red", "--documents", folder, "--limit", "1", "--json");
    expect(JSON.parse(stdout).passages).toMatchObject([
      { document: "a", url: null, link: null, archive: null },
    ]);
    expect(JSON.parse(stdout).passages).toHaveLength(1);
  });

  it.each([
    [[], /There is no question\. npm run -s ask/u],
    [["x", "--limit", "many"], /--limit takes a number/u],
    [["x", "--colour"], /--colour/u],
    [["x", "--documents", "nowhere"], /the folder nowhere can't be read \(ENOENT\)/u],
  ])("exits with 2 and a sentence when called with %j", async (args, sentence) => {
    const { code, stdout, output } = await ask(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(output).toMatch(sentence);
  });
});

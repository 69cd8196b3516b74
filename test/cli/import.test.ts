import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runProgram } from "../program.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function importing(...args: string[]) {
  const program = runProgram("dist/cli.js", ["import", ...args], { DATA_DIR: "" });
  return { code: await program.exit, stdout: program.stdout(), output: program.output() };
}

const RULES = "Rules of the club\n\nMembers may bring two guests to the club.\n\nGuests sign the book.\n";

async function folders() {
  const from = await temporaryFolder({ "rules.txt": RULES, "pictures.html": "<title>P</title><img>" });
  return { from, to: await temporaryFolder({}) };
}

describe("npm run import", () => {
  it("prints with --json what was written and what failed, and one that fails does not stop the others", async () => {
    const { from, to } = await folders();
    const inputs = [`${from}/missing.txt`, `${from}/rules.txt`, `${from}/pictures.html`];
    const { code, stdout, output } = await importing(...inputs, "--documents", to, "--json");
    expect(code).toBe(1);
    expect(stdout).toBe(output);
    expect(JSON.parse(stdout)).toEqual({
      written: [
        {
          source: `${from}/rules.txt`,
          file: `${to}/rules-of-the-club.md`,
          title: "Rules of the club",
          paragraphs: 2,
        },
      ],
      failed: [
        { source: `${from}/missing.txt`, reason: expect.stringMatching(/^there is no such file/u) },
        { source: `${from}/pictures.html`, reason: expect.stringMatching(/not a single paragraph/u) },
      ],
    });
    expect(await readdir(to)).toEqual(["rules-of-the-club.md"]);
  });

  it("says in words what was written, and exits with 0", async () => {
    const { from, to } = await folders();
    expect(await importing(`${from}/rules.txt`, "--documents", to)).toMatchObject({
      code: 0,
      output: `${to}/rules-of-the-club.md: “Rules of the club”, 2 paragraphs.\n`,
    });
  });

  it("writes what the ask command answers from", async () => {
    const { from, to } = await folders();
    await importing(`${from}/rules.txt`, "--documents", to);
    const ask = runProgram(
      "dist/cli.js",
      ["ask", "How many guests may members bring?", "--documents", to, "--json"],
      {},
    );
    await ask.exit;
    expect(JSON.parse(ask.stdout()).passages[0].text).toBe("Members may bring two guests to the club.");
  });

  it("takes title, address, publisher, date, language and id from its options", async () => {
    const { from, to } = await folders();
    const options =
      "--title T --url https://a.example/ --publisher P --published 2024-02 --language en-GB --id own";
    const { code } = await importing(`${from}/rules.txt`, ...options.split(" "), "--documents", to);
    expect(code).toBe(0);
    expect(await readFile(`${to}/own.md`, "utf8")).toMatch(
      /^---\ntitle: T\nurl: https:\/\/a\.example\/\npublisher: P\npublished: 2024-02\nretrieved: \d{4}-\d\d-\d\d\nlanguage: en-GB\nsha256: [0-9a-f]{64}\n---\n/u,
    );
  });

  it("replaces a document only with --force", async () => {
    const { from } = await folders();
    const to = await temporaryFolder({ "rules-of-the-club.md": "kept" });
    const refused = await importing(`${from}/rules.txt`, "--documents", to);
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.output).toMatch(
      /would become .*rules-of-the-club\.md, which is there already; add --force/u,
    );
    expect(await readFile(`${to}/rules-of-the-club.md`, "utf8")).toBe("kept");
    expect((await importing(`${from}/rules.txt`, "--documents", to, "--force")).code).toBe(0);
    expect(await readFile(`${to}/rules-of-the-club.md`, "utf8")).toContain("two guests");
    expect(await readdir(to)).toHaveLength(1);
  });

  it("gives -2 to the second of two inputs with one id", async () => {
    const { from, to } = await folders();
    await importing(`${from}/rules.txt`, `${from}/rules.txt`, "--documents", to);
    expect((await readdir(to)).sort()).toEqual(["rules-of-the-club-2.md", "rules-of-the-club.md"]);
  });

  it("makes the folder that it is told to write into", async () => {
    const { from, to } = await folders();
    expect((await importing(`${from}/rules.txt`, "--documents", `${to}/new/one`)).code).toBe(0);
  });

  it("never shows the password of an address", async () => {
    const { to } = await folders();
    const { output } = await importing("http://ada:secret@127.0.0.1:1/", "--documents", to);
    expect(output).toMatch(/^http:\/\/127\.0\.0\.1:1\/: could not be fetched/u);
  });

  it.each([
    [[], /^There is nothing to import\. npm run -s import/u],
    [["a.txt", "--colour"], /--colour/u],
    [["a.txt", "--id", "Not an id"], /^--id takes 1 to 40 of/u],
    [["a.txt", "--published", "yesterday"], /^--published takes a date such as/u],
    [["a.txt", "--url", "here"], /^--url takes an address/u],
    [["a.txt", "--language", "English!"], /^--language takes a language tag/u],
    [["a.txt", "--title", " "], /^--title takes words/u],
    [["a.txt", "b.txt", "--url", "https://a.example/"], /^--url is the address of one document/u],
  ])("exits with 2 and a sentence when called with %j", async (args, sentence) => {
    const { code, stdout, output } = await importing(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(output).toMatch(sentence);
  });
});

import { copyFile, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { INTERACTIONS_PATH } from "../../src/playground/protocol.ts";
import { slashInteraction } from "../discord/loopback/interactions.ts";
import { type Program, runProgram } from "../program.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const CORPUS = "test/corpus/piaf/documents";

/** As many documents as make it worth another thread: those of the corpus a few times, and one of their own. */
async function manyDocuments(own: string): Promise<string> {
  const names = (await readdir(CORPUS)).filter((name) => name.endsWith(".md"));
  const files = await Promise.all(names.map((name) => readFile(join(CORPUS, name), "utf8")));
  const copies = Array.from({ length: Math.ceil(1_600_000 / Buffer.byteLength(files.join(""))) }, (_, copy) =>
    files.map((file, number) => [`d${copy}-${number}.md`, file]),
  );
  return temporaryFolder({ ...Object.fromEntries(copies.flat()), "own.md": ownDocument(own) });
}

function ownDocument(words: string): string {
  return `---\ntitle: Own\nlanguage: en\n---\n\n${words}\n`;
}

async function start(DATA_DIR: string, CACHE_DIR = ""): Promise<Program & { address: string }> {
  const program = runProgram("dist/index.js", [], { DISCORD_TOKEN: "", PORT: "0", DATA_DIR, CACHE_DIR });
  await program.said("Playground: ");
  return { ...program, address: /Playground: (http:\S+)/u.exec(program.output())?.[1] ?? "" };
}

async function answerOf(
  { address }: { address: string },
  command: string,
  options: Record<string, string>,
): Promise<string> {
  const response = await fetch(`${address}${INTERACTIONS_PATH}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify(slashInteraction(command, options, {})),
  });
  return response.text();
}

const FROM_SNAPSHOT = "comes from the snapshot";
const ASK = { question: "Who tamed the wombat?" };

describe("many documents", { timeout: 120_000 }, () => {
  it("are read and indexed elsewhere, and again when they change, with the old answers meanwhile", async () => {
    const folder = await manyDocuments("Ada tamed the wombat in a garden behind the old mill.");
    const program = await start(folder);
    expect(await answerOf(program, "ask", ASK)).toContain("Ada");
    const check = { text: "Ada tamed the wombat in a garden behind the new mill" };
    expect(await answerOf(program, "check", check)).toContain("Altered");
    await writeFile(join(folder, "own.md"), ownDocument("Bea tamed the wombat in a garden."));
    expect(await answerOf(program, "ask", ASK)).toContain("Ada");
    await program.said("Documents reloaded");
    await vi.waitFor(async () => expect(await answerOf(program, "ask", ASK)).toContain("Bea"));
  });

  it("are there at once after a restart, but never from a snapshot that is another's, old or damaged", async () => {
    const folder = await manyDocuments("Ada tamed the wombat in a garden.");
    const cache = await temporaryFolder({});
    const restart = async () => {
      const program = await start(folder, cache);
      const answer = await answerOf(program, "ask", ASK);
      program.process.kill("SIGTERM");
      expect(await program.exit).toBe(0);
      return { answer, isKept: program.output().includes(FROM_SNAPSHOT) };
    };
    expect(await restart()).toMatchObject({ isKept: false });
    const [name = ""] = await readdir(cache);
    const snapshot = join(cache, name);
    const again = await restart();
    expect([again.isKept, again.answer.includes("Ada")]).toEqual([true, true]);

    await truncate(snapshot, 100_000);
    expect(await restart()).toMatchObject({ isKept: false });
    expect(await restart()).toMatchObject({ isKept: true });
    const bytes = await readFile(snapshot);
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    await writeFile(snapshot, bytes);
    expect(await restart()).toMatchObject({ isKept: false });

    await copyFile(snapshot, `${snapshot}.old`);
    await writeFile(join(folder, "own.md"), ownDocument("Bea tamed the wombat in a garden."));
    const changed = await restart();
    expect([changed.isKept, changed.answer.includes("Bea")]).toEqual([false, true]);
    await copyFile(`${snapshot}.old`, snapshot);
    const stale = await restart();
    expect([stale.isKept, stale.answer.includes("Bea")]).toEqual([false, true]);
  });

  it("are served even where no snapshot can be kept", async () => {
    const folder = await manyDocuments("Ada tamed the wombat in a garden.");
    const program = await start(folder, join(folder, "own.md"));
    expect(program.output()).toMatch(/CACHE_DIR: no snapshot could be kept/u);
    expect(await answerOf(program, "ask", ASK)).toContain("Ada");
  });
});

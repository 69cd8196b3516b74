import { rename, rm, writeFile } from "node:fs/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type Library, readLibrary } from "../../src/library/library.ts";
import { folderState, watchLibrary } from "../../src/library/watch.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const document = (title: string, text: string) => `---\ntitle: ${title}\nlanguage: en\n---\n\n${text}\n`;

async function watched(swap: (library: Library) => void = () => {}) {
  const folder = await temporaryFolder({
    "a.md": document("A", "Red apples."),
    "b.md": document("B", "Blue."),
  });
  const state = await folderState(folder);
  let { library } = await readLibrary(folder);
  const log: string[] = [];
  const lines = { info: (line: string) => log.push(line), error: (line: string) => log.push(line) };
  const take = (next: Library) => {
    swap(next);
    library = next;
  };
  const watch = watchLibrary(folder, { library, state }, take, lines, { interval: 10 });
  onTestFinished(() => watch.stop());
  const texts = () => library.passages.map(({ text }) => text);
  return {
    folder,
    log,
    texts,
    becomes: (expected: string[]) => vi.waitFor(() => expect(texts()).toEqual(expected)),
  };
}

describe("watchLibrary", () => {
  it("takes up a document that is added, changed, renamed or removed", async () => {
    const { folder, becomes, log } = await watched();
    await writeFile(`${folder}/c.md`, document("C", "Green."));
    await becomes(["Red apples.", "Blue.", "Green."]);
    await writeFile(`${folder}/a.md`, document("A", "Red pears."));
    await becomes(["Red pears.", "Blue.", "Green."]);
    await rename(`${folder}/c.md`, `${folder}/0.md`);
    await becomes(["Green.", "Red pears.", "Blue."]);
    await rm(`${folder}/b.md`);
    await becomes(["Green.", "Red pears."]);
    await vi.waitFor(() =>
      expect(log).toEqual([
        "Documents reloaded: 1 added (c).",
        "Documents reloaded: 1 changed (a).",
        "Documents reloaded: 1 added (0), 1 removed (c).",
        "Documents reloaded: 1 removed (b).",
      ]),
    );
  });

  it("keeps what it read of a file that is broken now, and logs it with its line", async () => {
    const { folder, becomes, log } = await watched();
    await writeFile(`${folder}/a.md`, "---\ntitle: A: B\nlanguage: en\n---\n\nRed pears.\n");
    await writeFile(`${folder}/b.md`, document("B", "Blue sky."));
    await becomes(["Red apples.", "Blue sky."]);
    expect(log.join("\n")).toMatch(/a\.md, line 2: has front matter that is not YAML/u);
    await writeFile(`${folder}/a.md`, document("A", "Red pears."));
    await becomes(["Red pears.", "Blue sky."]);
  });

  it("keeps the last documents where none is left", async () => {
    const { folder, texts, log } = await watched();
    await Promise.all([rm(`${folder}/a.md`), rm(`${folder}/b.md`)]);
    await vi.waitFor(() => expect(log.join("\n")).toContain("has no document any more"));
    expect(texts()).toEqual(["Red apples.", "Blue."]);
  });

  it("keeps the old library where the new one can't be put in service, and tries again at the next change", async () => {
    let isBroken = true;
    const { folder, texts, becomes, log } = await watched(() => {
      if (isBroken) throw new Error("no room");
    });
    await writeFile(`${folder}/c.md`, document("C", "Green."));
    await vi.waitFor(() => expect(log.join("\n")).toContain("could not be reloaded (no room)"));
    expect(texts()).toEqual(["Red apples.", "Blue."]);
    isBroken = false;
    await writeFile(`${folder}/d.md`, document("D", "Grey."));
    await becomes(["Red apples.", "Blue.", "Green.", "Grey."]);
  });

  it("waits for a file that is still being written", async () => {
    const seen: string[][] = [];
    const { folder, becomes } = await watched((library) =>
      seen.push(library.passages.map(({ text }) => text)),
    );
    for (let words = 1; words <= 20; words++) {
      await writeFile(`${folder}/c.md`, document("C", "word ".repeat(words)));
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await becomes(["Red apples.", "Blue.", "word ".repeat(20).trim()]);
    expect(seen.length).toBeLessThan(20);
  });

  it("says nothing, and swaps nothing, where files are touched and the words stay", async () => {
    const { folder, becomes, log } = await watched();
    await writeFile(`${folder}/a.md`, document("A", "Red   apples.").replace("   ", " "));
    await writeFile(`${folder}/notes.txt`, "Not a document.");
    await new Promise((resolve) => setTimeout(resolve, 60));
    await becomes(["Red apples.", "Blue."]);
    expect(log).toEqual([]);
  });
});

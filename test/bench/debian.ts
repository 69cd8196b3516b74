import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import type { Source } from "./corpus.ts";

const run = promisify(execFile);

/** Manuals in French, a page a document: small ones, for a quick run, and the others. */
const SMALL = [
  "aptitude-doc-fr",
  "debian-faq-fr",
  "debian-reference-fr",
  "developers-reference-fr",
  "maint-guide-fr",
];
const LARGE = ["gnome-user-docs", "installation-guide-amd64", "libreoffice-help-fr", "lilypond-doc-html-fr"];

/** Littré's dictionary: 340,000 paragraphs of definitions and of quotations from nine centuries. */
const DICTIONARY = "stardict-xmlittre";

/** Paragraphs of the dictionary that make a document, so that it is about as long as a manual's page. */
const DICTIONARY_PAGE = 200;

const FRENCH_PAGE = /(?:\/fr[/_-]|[./_-]fr[./_-]|-fr\/).*(?:html|page)$/u;

/**
 * French texts out of Debian's packages.
 *
 * @throws where there is no apt, or it can't fetch them
 */
export function fetchDebian(small: boolean): Promise<Source[]> {
  return unpack(small ? SMALL : [...SMALL, ...LARGE, DICTIONARY], async (files) => {
    const sources = await Promise.all(
      files
        .filter((file) => FRENCH_PAGE.test(file))
        .map(async (file) => ({
          title: basename(file).replace(/\..*/u, ""),
          paragraphs: paragraphsOf(await readFile(file, "utf8")),
        })),
    );
    const dictionary = files.find((file) => file.endsWith(".dict.dz"));
    return dictionary ? [...sources, ...readDictionary(await readFile(dictionary))] : sources;
  });
}

/** The pages of French manuals, as HTML. @throws as `fetchDebian` */
export function fetchManuals(): Promise<string[]> {
  return unpack([...SMALL, "debian-edu-doc-fr", "debian-handbook", "installation-guide-amd64"], (files) =>
    Promise.all(files.filter((file) => FRENCH_PAGE.test(file)).map((file) => readFile(file, "utf8"))),
  );
}

/** Fetches packages into a folder that goes when their files, in order, are read. */
async function unpack<Read>(
  packages: readonly string[],
  read: (files: readonly string[]) => Promise<Read>,
): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-bench-"));
  try {
    await run("apt-get", ["download", "-q", ...packages], { cwd: folder });
    for (const name of await readdir(folder)) {
      await run("dpkg-deb", ["-x", name, name.replace(/_.*/u, "")], { cwd: folder });
    }
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return await read(files.sort());
  } finally {
    await rm(folder, { recursive: true });
  }
}

function paragraphsOf(html: string): string[] {
  const { document } = parseHTML(html);
  return Array.from(document.querySelectorAll("p"), ({ textContent }) =>
    (textContent ?? "").replace(/[\t\n\r ]+/gu, " ").trim(),
  );
}

/** @param bytes StarDict's `.dict.dz`: gzip, a line a paragraph */
function readDictionary(bytes: Buffer): Source[] {
  const lines = gunzipSync(bytes).toString("utf8").split("\n");
  const sources: Source[] = [];
  for (let at = 0; at < lines.length; at += DICTIONARY_PAGE) {
    const html = lines.slice(at, at + DICTIONARY_PAGE).map((line) => `<p>${line}</p>`);
    sources.push({ title: `Littré ${sources.length + 1}`, paragraphs: paragraphsOf(html.join("")) });
  }
  return sources;
}

import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { ImportError, type Metadata } from "../import/draft.ts";
import { type Imported, type ImportOptions, importDocument } from "../import/import.ts";
import { UNDETERMINED } from "../import/language.ts";
import { publicName } from "../import/source/source.ts";
import { isCalendarDate } from "../library/calendar-date.ts";
import { SetupError } from "../setup-error.ts";

const USAGE = "npm run -s import -- <address or file> … [--documents DIR] [--force] [--json]";

const text = { type: "string" } as const;

/** Brings documents in from the terminal: addresses and files, of which one that fails does not stop the others. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const { values, positionals: inputs } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      documents: text,
      title: text,
      url: text,
      publisher: text,
      published: text,
      language: text,
      id: text,
      force: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (inputs.length === 0) throw new SetupError(`There is nothing to import. ${USAGE}`);
  if (values.id !== undefined && !/^[a-z0-9-]{1,40}$/u.test(values.id)) {
    throw new SetupError(`--id takes 1 to 40 of a-z, 0-9 and -. ${USAGE}`);
  }
  if (values.url !== undefined && inputs.length > 1) {
    throw new SetupError("--url is the address of one document; import the others in calls of their own.");
  }
  const options: ImportOptions = {
    folder: values.documents ?? readConfig(process.env).dataDir,
    overrides: overridesFrom(values),
    id: values.id,
    force: values.force,
    taken: new Set(),
    today: new Date().toISOString().slice(0, "YYYY-MM-DD".length),
  };

  const written: (Imported & { readonly source: string })[] = [];
  const failed: { readonly source: string; readonly reason: string }[] = [];
  for (const [index, input] of inputs.entries()) {
    const source = publicName(input);
    if (inputs.length > 1 && process.stderr.isTTY) console.error(`${index + 1}/${inputs.length} ${source}`);
    const result = await importOne(input, options);
    if ("reason" in result) failed.push({ source, reason: result.reason });
    else written.push({ source, ...result });
    if (!values.json) say(source, result);
  }
  if (values.json) {
    const shown = written.map(({ source, file, title, paragraphs }) => ({ source, file, title, paragraphs }));
    console.log(JSON.stringify({ written: shown, failed }));
  }
  return failed.length > 0 ? 1 : 0;
}

async function importOne(
  input: string,
  options: ImportOptions,
): Promise<Imported | { readonly reason: string }> {
  try {
    return await importDocument(input, options);
  } catch (error) {
    if (error instanceof ImportError) return { reason: error.message };
    // A parser that fails on one document says nothing of the next.
    return { reason: `could not be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

function say(source: string, result: Imported | { readonly reason: string }): void {
  if ("reason" in result) {
    console.error(`${source}: ${result.reason}.`);
    return;
  }
  const { file, title, language, paragraphs } = result;
  console.log(`${file}: “${title}”, ${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}.`);
  if (language === UNDETERMINED) {
    console.error(`${source}: its language could not be told; add it with --language and --force.`);
  }
}

/** @throws {SetupError} where a value can't stand in front matter */
function overridesFrom(values: Readonly<Record<string, string | boolean | undefined>>): Metadata {
  const take = (key: keyof Metadata, isRight: (value: string) => boolean, remedy: string) => {
    const value = values[key];
    if (typeof value !== "string") return {};
    if (!isRight(value.trim())) throw new SetupError(`--${key} takes ${remedy}. ${USAGE}`);
    return { [key]: value.trim() };
  };
  const isWords = (value: string) => value !== "";
  return {
    ...take("title", isWords, "words"),
    ...take(
      "url",
      (url) => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol),
      "an address that begins with http:// or https://",
    ),
    ...take("publisher", isWords, "words"),
    ...take("published", isCalendarDate, "a date such as 2022-01-14, 2022-01 or 2022"),
    ...take(
      "language",
      (tag) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(tag),
      "a language tag such as en or fr",
    ),
  };
}

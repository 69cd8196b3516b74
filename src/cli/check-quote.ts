import { parseArgs } from "node:util";
import { citationLine, cite } from "../cite/citation.ts";
import { readConfig } from "../config.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open.ts";
import { type Check, checkQuote } from "../quote/check.ts";
import { checkMessage } from "../quote/message.ts";
import { SetupError } from "../setup-error.ts";
import { textsFor } from "../texts/index.ts";
import type { Texts } from "../texts/texts.ts";

const USAGE = 'npm run -s check-quote -- "the quote" [--message] [--documents DIR] [--json]';

/** Checks a quote, or every quote of a message, in the terminal. */
export async function checkQuoteCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      documents: { type: "string" },
      message: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const text = positionals.join(" ");
  if (!/[\p{L}\p{N}]/u.test(text)) throw new SetupError(`There is no quote to check. ${USAGE}`);

  const library = await openLibrary(values.documents ?? readConfig(process.env).dataDir, {
    info: () => {},
    error: console.error,
  });
  const checks = values.message ? checkMessage(text, library) : [checkQuote(text, library)];
  const texts = textsFor(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
  console.log(
    values.json
      ? JSON.stringify({ quotes: checks.map(toJson) })
      : checks.map((check) => inWords(check, library, texts)).join("\n\n"),
  );
  return 0;
}

function toJson({ quote, verdict, passages, changes, flags }: Check) {
  return {
    quote,
    verdict,
    passages: passages.map(({ id }) => id),
    changes: changes.map(({ kind, from, to }) => ({ kind, from, to })),
    flags,
  };
}

/** The verdict, the quote, what was changed as `[-the document's words-] {+the quote's+}`, and where it stands. */
function inWords(
  { quote, verdict, passages, changes, flags }: Check,
  library: Library,
  texts: Texts,
): string {
  const { name, meaning } = texts.verdicts[verdict];
  return [
    `${name}. ${meaning}`,
    ...quote.split("\n").map((line) => `> ${line}`),
    ...changes.map(
      ({ from, to }) => `  ${[from && `[-${from}-]`, to && `{+${to}+}`].filter(Boolean).join(" ")}`,
    ),
    ...(flags.length > 0 ? [texts.differs(flags)] : []),
    ...passages.map((passage) => citationLine(cite(passage, library), texts).join(" · ")),
  ].join("\n");
}

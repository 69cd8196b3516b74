import { parseArgs } from "node:util";
import { type Answer, answer } from "../answer/answer.ts";
import { answeringSentence } from "../answer/sentence.ts";
import { citationLine, cite } from "../cite/citation.ts";
import { readConfig } from "../config.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open.ts";
import { createSearch, type Hit } from "../search/search.ts";
import { SetupError } from "../setup-error.ts";
import { textsFor } from "../texts/index.ts";
import type { Texts } from "../texts/texts.ts";

const USAGE = 'npm run -s ask -- "your question" [--documents DIR] [--limit N] [--json]';

/** Answers a question in the terminal. */
export async function askCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      documents: { type: "string" },
      limit: { type: "string", default: "3" },
      json: { type: "boolean", default: false },
    },
  });
  const question = positionals.join(" ").trim();
  if (question === "") throw new SetupError(`There is no question. ${USAGE}`);
  if (!/^[1-9]\d{0,2}$/u.test(values.limit))
    throw new SetupError(`--limit takes a number from 1 to 999. ${USAGE}`);

  const library = await openLibrary(values.documents ?? readConfig(process.env).dataDir, {
    info: () => {},
    error: console.error,
  });
  const found = answer(createSearch(library), question, { limit: Number(values.limit) });
  const texts = textsFor(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
  const shown = values.json
    ? JSON.stringify({
        outcome: found.kind,
        passages: found.hits.map((hit) => toJson(hit, library)),
      })
    : inWords(found, library, texts);
  console.log(shown);
  return 0;
}

function toJson(hit: Hit, library: Library) {
  const { passage, score } = hit;
  const { id, document, number, of, section, text } = passage;
  const { link, archive } = cite(passage, library);
  const sentence = answeringSentence(hit);
  return {
    id,
    document: document.id,
    title: document.title,
    number,
    of,
    section,
    text,
    url: document.url,
    link,
    archive,
    sentence,
    score,
  };
}

function inWords({ kind, hits, clear }: Answer, library: Library, texts: Texts): string {
  const introduction = { found: clear ? "" : texts.severalFound, weak: texts.weak, nothing: texts.nothing }[
    kind
  ];
  const passages = (kind === "found" && clear ? hits.slice(0, 1) : hits).map(({ passage }) => {
    const citation = cite(passage, library);
    const addresses = [
      citation.link && `${texts.open} ${citation.link}`,
      citation.archive && `${texts.archive} ${citation.archive}`,
    ];
    const quoted = passage.text.split("\n").map((line) => `> ${line}`);
    return [...quoted, citationLine(citation, texts).join(" · "), ...addresses]
      .filter((line) => line)
      .join("\n");
  });
  return [introduction, ...passages].filter(Boolean).join("\n\n");
}

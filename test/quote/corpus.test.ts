import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Check, checkQuote } from "../../src/quote/check.ts";
import { checkMessage } from "../../src/quote/message.ts";
import { VERDICTS } from "../../src/quote/verdict.ts";
import { FOLDER, library } from "./corpus.ts";

interface QuoteCase {
  readonly quote: string;
  /** Where another is meant than that of the file. */
  readonly verdict?: string;
  /** `port 3 6, library 1`: documents with the numbers of their passages. */
  readonly in?: string;
  /** `the document's > the quote's` */
  readonly changes?: readonly string[];
  readonly flags?: readonly string[];
  readonly why: string;
}

interface MessageCase {
  readonly message: string;
  readonly quotes: readonly (readonly [verdict: string, quote: string])[];
  readonly why: string;
}

function readCases<Case>(name: string): Case[] {
  return parse(readFileSync(`${FOLDER}/${name}.yaml`, "utf8"));
}

/** `port 3 6, library 1` */
function placesOf({ passages }: Check): string {
  const documents = [...new Set(passages.map(({ document }) => document.id))];
  return documents
    .map((id) =>
      [id, ...passages.filter(({ document }) => document.id === id).map(({ number }) => number)].join(" "),
    )
    .join(", ");
}

describe.each(VERDICTS)("checkQuote, where %s is expected,", (expected) => {
  it.each(readCases<QuoteCase>(expected))("finds it: $why ($quote)", (one) => {
    const check = checkQuote(one.quote, library);
    const changes = check.changes.map(({ from, to }) => `${from} > ${to}`);
    expect({ verdict: check.verdict, in: placesOf(check), changes, flags: check.flags }).toEqual({
      verdict: one.verdict ?? expected,
      in: one.in ?? "",
      changes: one.changes ?? (expected === "altered" || one.verdict === "altered" ? changes : []),
      flags: one.flags ?? [],
    });
  });
});

describe("checkMessage", () => {
  it.each(readCases<MessageCase>("messages"))("finds what a message quotes: $why", ({ message, quotes }) => {
    expect(checkMessage(message, library).map(({ verdict, quote }) => [verdict, quote])).toEqual(quotes);
  });
});

import { splitSentences } from "../answer/sentence.ts";
import type { Library } from "../library/library.ts";
import type { Samples } from "./protocol.ts";

/** A sentence that reads well in a chat, in UTF-16 units. */
const SHORTEST = 60;
const LONGEST = 260;

/** A change that turns a sentence of the article that comes with the bot into a false one. */
const CHANGE = { from: '"plusieurs centaines"', to: '"plusieurs milliers"' } as const;

/** Quotes to check in the playground, of whatever documents there are. */
export function sampleQuotes({ passages }: Library): Samples {
  const quotes = passages
    .flatMap(({ text, document }) => splitSentences(text, document.language))
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  const changed = quotes.find((sentence) => sentence.includes(CHANGE.from));
  return {
    quote: quotes.find((sentence) => sentence !== changed) ?? null,
    misquote: changed?.replace(CHANGE.from, CHANGE.to) ?? null,
  };
}

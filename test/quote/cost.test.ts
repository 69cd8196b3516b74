import { describe, expect, it } from "vitest";
import { createLibrary } from "../../src/library/library.ts";
import { checkQuote } from "../../src/quote/check.ts";
import { checkMessage } from "../../src/quote/message.ts";
import { parse } from "./corpus.ts";

const WORDS = "le port la mer un bateau ne part pas sans les marins de Brest et deux phares".split(" ");

/** A text of common words, the same for every seed: multiplied congruentially, after Lehmer. */
function words(count: number, seed: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length];
  }).join(" ");
}

const library = createLibrary([
  parse(
    "a",
    `---\ntitle: A\nlanguage: fr\n---\n\n${Array.from({ length: 400 }, (_, i) => words(60, i + 1)).join("\n\n")}\n`,
  ),
]);

/** The fastest of a few runs, which the machine's other work disturbs least. */
function duration(act: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("the cost of a check", () => {
  const kinds: Record<string, (length: number) => string> = {
    "words of the documents in another order": (length) => words(length, 9_999),
    "unknown words": (length) => "zorglub ".repeat(length),
    "one word again and again": (length) => "la ".repeat(length),
    "two words again and again": (length) => "le port ".repeat(length / 2),
    "a passage again and again": (length) => `${words(60, 1)} `.repeat(length / 60),
    "pieces with marks": (length) => "le port […] la mer ".repeat(length / 4),
    marks: (length) => "« “ … ".repeat(length / 3),
    "closing marks": (length) => "‹ » ” ".repeat(length / 3),
    brackets: (length) => "[ [( (. ".repeat(length / 3),
    Markdown: (length) => "[a](https://b/ ** > _c ".repeat(length / 4),
    numbers: (length) => "1 000 000.".repeat(length / 3),
  };
  it.each(Object.keys(kinds))("grows no faster than the text: %s", (name) => {
    const text = kinds[name] ?? String;
    checkQuote(text(240), library);
    const [short, long] = [480, 1920].map((length) => duration(() => checkQuote(text(length), library)));
    // Four times the text; a square would be sixteen times the cost. What takes no time can't be told.
    expect(long).toBeLessThan(10 * Math.max(short ?? 0, 2));
    const [few, many] = [480, 1920].map((length) => duration(() => checkMessage(text(length), library)));
    expect(many).toBeLessThan(10 * Math.max(few ?? 0, 2));
  });
});

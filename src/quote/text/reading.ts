import { withoutMarkdown } from "./markdown.ts";
import { trimmed } from "./marks.ts";

/** One way to read a text as a quote. */
export interface Reading {
  readonly text: string;
  /** Whether it has all characters of the text but the marks around it. */
  readonly isAsGiven: boolean;
}

/** Quotation marks that belong together, around a whole text. */
const AROUND = /^(?:«.*»|‹.*›|“.*”|„.*[“”]|".*")[.,;]?$/su;

/**
 * The ways to read a text: as it is, without the quotation marks around it, and both without Markdown. The marks may be the
 * document's, and so may what looks like Markdown, so each way is tried.
 */
export function readingsOf(text: string): Reading[] {
  const lines = text.replace(/^[ \t]*>{1,3}[ \t]?/gmu, "").trim();
  const ways = [text.trim(), lines].flatMap((way) => [way, withoutMarks(way)]);
  const plain = ways.map((way) => withoutMarkdown(way).trim());
  const readings = [
    ...ways.map((way) => ({ text: way, isAsGiven: true })),
    ...plain.map((way) => ({ text: way, isAsGiven: false })),
  ];
  return readings.filter(({ text: way }, index) => readings.findIndex((one) => one.text === way) === index);
}

function withoutMarks(text: string): string {
  if (!AROUND.test(text)) return text;
  const { start, end } = trimmed(text, { start: 1, end: text.search(/.[.,;]?$/u) });
  return text.slice(start, end);
}

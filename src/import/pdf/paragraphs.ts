import { joinDividedWords, wordsOf } from "./divided-words.ts";
import type { Line } from "./lines.ts";

/** Lines that belong together. */
export interface Paragraph {
  readonly text: string;
  /** The page it begins on. */
  readonly page: number;
  readonly size: number;
}

/** How much of the usual distance between lines is a gap, and how much of a letter's size an indentation. */
const GAP = 1.25;
const INDENTATION = 0.8;

/** From line to line it is at least and at most this much of a letter's size. */
const TIGHT = 1.15;
const LOOSE = 2;

/** Letters differ by less within a paragraph. */
const OTHER_SIZE = 0.6;

/** Joins the lines of a document into paragraphs, also over the end of a page, and words over the end of a line. */
export function joinLines(pages: readonly (readonly Line[])[]): Paragraph[] {
  const lines = pages.flat();
  const leading = usualLeading(lines);
  const edges = pages.map((page) => Math.max(...page.map(({ right }) => right)));
  const edgeOf = new Map(
    pages.flatMap((page, index) => page.map((line) => [line, edges[index] ?? 0] as const)),
  );

  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (!previous || begins(line, previous, leading, edgeOf.get(previous) ?? previous.right))
      paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  const words = wordsOf(lines.map(({ text }) => text));
  return paragraphs.flatMap((parts) => {
    const [first] = parts;
    return first
      ? [
          {
            text: joinDividedWords(
              parts.map(({ text }) => text),
              words,
            ),
            page: first.page,
            size: first.size,
          },
        ]
      : [];
  });
}

/** Whether a line begins a paragraph. @param edge how far to the right lines go on the previous line's page */
function begins(line: Line, previous: Line, leading: number, edge: number): boolean {
  if (Math.abs(line.size - previous.size) > OTHER_SIZE || isItem(line.text)) return true;
  const ended = /[.!?…:]["'»”’)\]]*$/u.test(previous.text);
  // The first word of this line would have fitted on the previous one.
  const [word = ""] = line.text.split(" ");
  const needed = ((line.right - line.x) * (word.length + 1)) / line.text.length + line.size;
  const endedEarly = edge - previous.right > needed;

  const isBelow = line.page === previous.page && line.y < previous.y;
  if (!isBelow) return ended || (endedEarly && !/^\p{Ll}/u.test(line.text));
  const usual = Math.min(Math.max(leading, TIGHT * line.size), LOOSE * line.size);
  if (previous.y - line.y > GAP * usual) return true;
  const isIndented = line.x - previous.x > INDENTATION * line.size;
  return (isIndented && !isItem(previous.text)) || (ended && endedEarly);
}

/** The distance from line to line that is most frequent, in points. */
function usualLeading(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (!previous || previous.page !== line.page || previous.size !== line.size) continue;
    const distance = Math.round((previous.y - line.y) * 2) / 2;
    if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

function isItem(text: string): boolean {
  return /^(?:[•‣▪◦–—*-]|\(?(?:\d{1,3}|[a-z])[.)])\s/u.test(text);
}

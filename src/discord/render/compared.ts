import type { Compared } from "../../commands/reply.ts";
import { escapeMarkdown } from "./escape.ts";
import { isolated, small } from "./markdown.ts";

const CUT = " […] ";

interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * One side of a comparison as a block quote under its label. What is longer than fits is cut away from the parts that
 * differ.
 *
 * @param mark how the parts that differ are written
 * @param length the most UTF-16 units
 */
export function writeCompared(
  { label, text, marks }: Compared,
  mark: (markdown: string) => string,
  length: number,
): string {
  const parts = split(text, marks);
  let shown = write(label, parts, mark);
  for (let context = length; shown.length > length && context > 0; context = Math.floor(context / 2)) {
    shown = write(
      label,
      parts.map((part) => abridge(part, context)),
      mark,
    );
  }
  for (let count = parts.length - 1; shown.length > length && count > 0; count--) {
    const first = parts.slice(0, count).map((part) => abridge(part, 1));
    shown = write(label, [...first, { text: CUT.trimEnd(), isMarked: false }], mark);
  }
  return shown;
}

function split(text: string, marks: Compared["marks"]): Part[] {
  const parts: Part[] = [];
  let position = 0;
  for (const { start, end } of marks) {
    parts.push({ text: text.slice(position, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    position = end;
  }
  return [...parts, { text: text.slice(position), isMarked: false }].filter((part) => part.text !== "");
}

/** Keeps so many characters at both ends, to whole words. */
function abridge({ text, isMarked }: Part, context: number): Part {
  if (text.length <= 2 * context + CUT.length) return { text, isMarked };
  const [head, tail] = [text.slice(0, context), text.slice(-context)];
  return {
    text: head.replace(/\S*$/u, "").trimEnd() + CUT + tail.replace(/^\S*/u, "").trimStart(),
    isMarked,
  };
}

function write(label: string, parts: readonly Part[], mark: (markdown: string) => string): string {
  const words = parts.map(({ text, isMarked }) => {
    const plain = escapeMarkdown(onOneLine(text));
    return isMarked ? mark(plain) : plain;
  });
  return `${small(escapeMarkdown(label))}\n> ${isolated(words.join("").trim())}`;
}

/** Character for character, so that marks stay where they are. */
function onOneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u2028\u2029]/gu, " ")
    .replaceAll("\0", "\uFFFD")
    .toWellFormed();
}

/** A line this much of the longest is full: the next word did not fit. */
const FULL = 0.7;

/** Lines longer than this were not broken to fit a page: each is a paragraph. */
const LONGEST_WRAPPED = 120;

/**
 * The paragraphs of a plain text: parted by empty lines, or each on a line of its own, or broken to the width of a page
 * and parted by lines that end early. Within one, a line break becomes a space.
 */
export function splitBlocks(text: string): string[] {
  const blocks = text
    .replace(/^\uFEFF/u, "")
    .split(/(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))+|\f/u)
    .map((block) => block.split(/\r\n|\r|\n/u).map((line) => line.replace(/^[ \t]+|[ \t]+$/gu, "")))
    .map((lines) => lines.filter((line) => line !== ""));
  return blocks.flatMap(joinLines);
}

function joinLines(lines: readonly string[]): string[] {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const areSentences = lines.length > 1 && lines.every((line) => /[.!?…]["»”)]*$/u.test(line));
  if (longest > LONGEST_WRAPPED || areSentences) return [...lines];
  const paragraphs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const ended =
      previous !== undefined && /[.!?…:]["»”)]*$/u.test(previous) && previous.length < longest * FULL;
    const begins = previous === undefined || (ended && /^["«“([—–-]?\s?[\p{Lu}\p{N}]/u.test(line));
    if (begins || isItem(line)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((paragraph) => paragraph.join(" "));
}

/** Whether a line begins with a bullet or a number, so that it is no continuation. */
function isItem(line: string): boolean {
  return /^(?:[-–—•*‣▪◦]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s/u.test(line);
}

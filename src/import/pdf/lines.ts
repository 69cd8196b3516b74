/** A piece of text as a page has it; x and y in points from the lower left corner. */
export interface PageText {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** A line of a page. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size that most of its letters have, in points. */
  readonly size: number;
}

/** Parts of a letter's size: how far apart words begin, and how much higher or lower a line still is the same. */
const SPACE = 0.15;
const LEVEL = 0.5;

/** The lines of a page in the order in which it writes them, which is that of its columns. */
export function linesOf(items: readonly PageText[], page: number): Line[] {
  const lines: PageText[][] = [];
  let line: PageText[] = [];
  for (const item of items) {
    const last = line.at(-1);
    const isSame =
      last !== undefined &&
      Math.abs(item.y - last.y) < LEVEL * Math.max(item.fontSize, last.fontSize) &&
      item.x > last.x + last.width - item.fontSize;
    // A line break comes as an item without letters, and sometimes without a place.
    if (item.str === "" && item.width === 0) continue;
    if (!isSame && line.length > 0) {
      lines.push(line);
      line = [];
    }
    line.push(item);
  }
  return [...lines, line].flatMap((parts) => toLine(parts, page));
}

function toLine(parts: readonly PageText[], page: number): Line[] {
  let text = "";
  let right: number | undefined;
  for (const { str, x, width, fontSize } of parts) {
    const apart = right !== undefined && x - right > SPACE * fontSize;
    text += apart && !/\s$/u.test(text) && !/^\s/u.test(str) ? ` ${str}` : str;
    right = x + width;
  }
  const written = parts.filter(({ str }) => str.trim() !== "");
  const [first] = written;
  const last = written.at(-1);
  if (!first || !last) return [];
  const size = written.reduce((longest, part) =>
    part.str.length > longest.str.length ? part : longest,
  ).fontSize;
  return [
    {
      text: text.replace(/[ \t\r\n]+/gu, " ").replace(/^ | $/gu, ""),
      page,
      x: first.x,
      right: last.x + last.width,
      y: first.y,
      size: Math.round(size * 10) / 10,
    },
  ];
}

/** How many lines at the head and at the foot of a page may be running heads and page numbers. */
const EDGE = 2;

/** In points: running heads stand at the same height on each page. */
const SAME_HEIGHT = 3;

const PAGE_NUMBER =
  /^(?:page|p\.|s\.|seite)?\s*[-–—|]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:(?:\/|of|sur|de|von)\s*\d{1,4})?\s*[-–—|]?$/iu;

/** A line of a table of contents: dots lead to a page. */
const CONTENTS = /(?:\. ?){5,}\s*(?:\d+|[ivxlc]+)$/u;

/**
 * The pages without what only print needs: running heads and page numbers, which return at the same height, numbers
 * aside, and dotted tables of contents.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map((lines) => {
    const byHeight = lines.toSorted((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
  });
  const wording = ({ text }: Line) => text.replace(/\d+|\b[ivxlc]+$|^[ivxlc]+\b/giu, "#").toLowerCase();
  const returns = (line: Line) => {
    const isSame = (other: Line) =>
      wording(other) === wording(line) && Math.abs(other.y - line.y) <= SAME_HEIGHT;
    const places = edges.filter((edge) => [...edge].some(isSame)).length;
    // Left and right pages may differ, and chapters; on two pages it may be chance in a long document.
    return places >= 3 || (places === 2 && pages.length <= 4);
  };
  return pages.map((lines, index) => {
    const outermost = [lines.toSorted((a, b) => a.y - b.y)[0], lines.toSorted((a, b) => b.y - a.y)[0]];
    const isNumber = (line: Line) =>
      outermost.includes(line) && lines.length > 1 && PAGE_NUMBER.test(line.text);
    return lines.filter(
      (line) => !isNumber(line) && !CONTENTS.test(line.text) && !(edges[index]?.has(line) && returns(line)),
    );
  });
}

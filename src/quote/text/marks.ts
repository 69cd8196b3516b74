/** A part of a text; offsets are UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const OPENING: Readonly<Record<string, readonly string[]>> = {
  "»": ["«"],
  "›": ["‹"],
  "”": ["“", "„"],
  "“": ["„"],
  '"': ['"'],
};

const MARKS = '«»‹›“”„"';
const MARK = new RegExp(`[${MARKS}]`, "gu");

/**
 * What stands between quotation marks, the outermost ones: `« »`, `“ ”`, `„ “`, `‹ ›` and `" "`. A mark that nothing
 * closes counts for nothing.
 */
export function quotedRanges(text: string): Range[] {
  const open: { readonly mark: string; readonly start: number }[] = [];
  // To look through all that is open at every mark would cost the square of a text of marks.
  const places = new Map(Array.from(MARKS, (mark): [string, number[]] => [mark, []]));
  const ranges: Range[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const opening = Math.max(...(OPENING[mark] ?? []).map((one) => places.get(one)?.at(-1) ?? -1));
    const start = open[opening]?.start;
    if (start !== undefined) {
      for (const inner of open.splice(opening)) places.get(inner.mark)?.pop();
      while ((ranges.at(-1)?.start ?? -1) > start) ranges.pop();
      ranges.push({ start, end: index });
    } else if (!"»›”".includes(mark)) {
      places.get(mark)?.push(open.length);
      open.push({ mark, start: index + 1 });
    }
  }
  return ranges.map((range) => trimmed(text, range)).filter(({ start, end }) => start < end);
}

/** Without the white space at its ends, no-break spaces among it. */
export function trimmed(text: string, { start, end }: Range): Range {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, end - (inner.length - inner.trimEnd().length)) };
}

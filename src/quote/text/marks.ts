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

/**
 * What stands between quotation marks, the outermost ones: `« »`, `“ ”`, `„ “`, `‹ ›` and `" "`. A mark that nothing
 * closes counts for nothing.
 */
export function quotedRanges(text: string): Range[] {
  const open: { readonly mark: string; readonly start: number }[] = [];
  const ranges: Range[] = [];
  for (const { 0: mark, index } of text.matchAll(/[«»‹›“”„"]/gu)) {
    const opening = open.findLastIndex((one) => OPENING[mark]?.includes(one.mark));
    const start = open[opening]?.start;
    if (start !== undefined) {
      open.length = opening;
      while ((ranges.at(-1)?.start ?? -1) > start) ranges.pop();
      ranges.push({ start, end: index });
    } else if (!"»›”".includes(mark)) open.push({ mark, start: index + 1 });
  }
  return ranges.map((range) => trimmed(text, range)).filter(({ start, end }) => start < end);
}

/** Without the white space at its ends, no-break spaces among it. */
export function trimmed(text: string, { start, end }: Range): Range {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, end - (inner.length - inner.trimEnd().length)) };
}

/** First parts of words that have a hyphen of their own, in English and French. */
const FIRST_PARTS = new Set(
  `after anti arrière au après avant co cent cinquante demi dix eighty ex fifty forty grand half long mid mi ninety non
  nord nord-ouest ouest par petit peut porte pro quarante quatre quatre-vingt quelques quelqu self semi seventy short
  sixty soixante soixante-dix sous sud thirty trente twenty vice vingt well`.split(/\s+/u),
);

/** Last parts of such words. */
const LAST_PARTS = new Set(
  "ce ci elle elles être eux il ils je là la le les leur lui moi même mêmes nous on toi tu vous y".split(" "),
);

/** The words of a document, those at a line's end as they stand there. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(/[\p{L}\p{N}-]+/gu) ?? []));
}

/**
 * Joins lines with a space, and the two parts of a word that was divided at a line's end without one. The hyphen goes,
 * unless the document or the language has the word with it; print does not say which.
 *
 * @param words those of the whole document
 */
export function joinDividedWords(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = "";
  for (const line of lines) {
    const [, start = "", left = "", hyphen] =
      /^(.*?)([\p{L}\p{N}-]*\p{L})([-\u00AD\u2010])$/su.exec(text) ?? [];
    const [right = ""] = /^[\p{L}\p{N}-]+/u.exec(line) ?? [];
    const isDivided = hyphen !== undefined && /^\p{Ll}/u.test(right);
    if (isDivided)
      text = `${start}${left}${hyphen !== "\u00AD" && hasHyphen(left, right, words) ? "-" : ""}${line}`;
    else text += hyphen !== undefined && /^\p{Lu}/u.test(right) ? line : `${text && " "}${line}`;
  }
  return text.replaceAll("\u00AD", "");
}

function hasHyphen(left: string, right: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${left}${right}`)) return false;
  if (words.has(`${left}-${right}`)) return true;
  return (
    FIRST_PARTS.has(left.toLowerCase()) || LAST_PARTS.has(right) || /^t-/u.test(right) || /-t$/u.test(left)
  );
}

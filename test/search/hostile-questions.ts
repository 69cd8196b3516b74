/** The longest question that Discord lets through, in UTF-16 units. */
const LONGEST = 6_000;

/** Questions that cost as much as anyone can make them. @param texts those that are searched, a few thousand words */
export function hostileQuestions(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.split(" "));
  return [
    words.join(" "),
    [...new Set(words)].map((word) => `${word.slice(0, 3)}x${word.slice(3)}`).join(" "),
    "a".repeat(LONGEST),
    '"de" '.repeat(1_200),
    "\ufdfa".repeat(LONGEST),
    `e${"\u0301".repeat(LONGEST - 1)}`,
    "l'".repeat(3_000),
    "1 000 ".repeat(1_000),
  ].map((question) => question.slice(0, LONGEST));
}

import type { Token } from "./analysis.ts";
import { BACKGROUND } from "./background-counts.ts";

/** How much a stem tells in texts at large, as an inverse document frequency. */
export type Background = (tokens: readonly Token[]) => number;

/**
 * In a document of ten paragraphs every word looks rare; this says which are rare anywhere. Null for a language without
 * counts.
 */
export function backgroundOf(language: string): Background | null {
  const counted = Object.hasOwn(BACKGROUND.stems, language) ? BACKGROUND.stems[language] : undefined;
  if (counted === undefined) return null;
  const counts = new Map<string, number>();
  for (const line of counted.trim().split("\n")) {
    const [count, ...stems] = line.split(" ");
    for (const stem of stems) counts.set(stem, Number(count));
  }
  const { passages } = BACKGROUND;
  return (tokens) => {
    const count = Math.max(0, ...tokens.map(({ stem }) => counts.get(stem) ?? 0));
    return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
  };
}

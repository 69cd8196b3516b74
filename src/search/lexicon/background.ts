import { BACKGROUND } from "./background-counts.ts";

/** The words of texts at large. */
export interface Background {
  /** How much a stem, or the commonest of several, tells there: an inverse document frequency, in nats. */
  rarity(stems: readonly string[]): number;
  /** Whether a stem is counted. */
  has(stem: string): boolean;
}

/** The passages of the sample that the counts are for. */
export const SAMPLE = 10_000;

/** In how many of them a stem without a count is taken to occur. */
const UNCOUNTED = 3;

const known = new Map<string, Background>();

/**
 * In a document of ten paragraphs every word looks rare; this says which are rare anywhere. Null for a language without
 * counts.
 */
export function backgroundOf(language: string): Background | null {
  const counted = Object.hasOwn(BACKGROUND, language) ? BACKGROUND[language] : undefined;
  if (counted === undefined) return null;
  const background = known.get(language) ?? readBackground(counted);
  known.set(language, background);
  return background;
}

function readBackground(counted: string): Background {
  const counts = new Map<string, number>();
  for (const line of counted.trim().split("\n")) {
    const [count, ...stems] = line.split(" ");
    for (const stem of stems) counts.set(stem, Number(count));
  }
  return {
    rarity(stems) {
      const count = Math.max(UNCOUNTED, ...stems.map((stem) => counts.get(stem) ?? 0));
      return Math.log(SAMPLE / count);
    },
    has: (stem) => counts.has(stem),
  };
}

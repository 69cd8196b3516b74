import type { Index } from "../index/index.ts";
import { isAbout } from "./question.ts";

/** Shorter words have too many neighbours; in longer ones two errors leave enough to tell them. */
const SHORTEST = 4;
const LONG = 9;

/** How surely a word that others begin with is short for them: "nego", "manifs", "gouv". */
const SHORT_FOR = 0.8;

/** A year by its last digits: "98". */
const SHORT_YEAR = /^[1-9]\d$/u;
const CENTURIES = ["19", "20"];

/** How alike a word must look to be read as another that it is no misspelling of. */
const AKIN = 0.5;

/**
 * Reads a word that no passage has as the words that it is one typing error away from, or else as those that it is
 * short for, years too, or that look akin to it: their stems, with a weight of 0 to 1.
 *
 * @returns null where it is a misspelling of a word that says nothing of the subject ("qeulle")
 */
export function readUnknown(
  written: string,
  { vocabulary, language, stems }: Index,
): ReadonlyMap<number, number> | null {
  const lookalikes = vocabulary.lookalikes(written).map(({ word, similarity }) => ({
    word,
    similarity,
    errors: typingErrors(written, vocabulary.words[word] ?? ""),
  }));
  const fewest = Math.min(...lookalikes.map(({ errors }) => errors));
  const allowed = written.length < SHORTEST ? 0 : written.length < LONG ? 1 : 2;
  const misspelt = fewest <= allowed;
  const meant = lookalikes.filter(({ errors, similarity }) =>
    misspelt ? errors === fewest : similarity >= AKIN,
  );

  const closest = meant[0];
  if (misspelt && closest) {
    const word = vocabulary.words[closest.word] ?? "";
    if (!isAbout({ word, stop: vocabulary.isStop[closest.word] === 1 }, language)) return null;
  }
  const weights = new Map(meant.map(({ word, similarity }) => [word, misspelt ? 1 : similarity]));
  for (const century of SHORT_YEAR.test(written) ? CENTURIES : []) {
    const year = vocabulary.word(century + written);
    if (year !== undefined) weights.set(year, SHORT_FOR);
  }
  const short = written.replace(/s$/u, "");
  if (!misspelt && short.length >= SHORTEST)
    for (const word of vocabulary.beginningWith(short)) weights.set(word, SHORT_FOR);
  const reading = new Map<number, number>();
  for (const [word, weight] of weights) {
    const stem = vocabulary.stemOf[word];
    if (stem === undefined || stems.of(stem) === 0) continue;
    reading.set(stem, Math.max(reading.get(stem) ?? 0, weight));
  }
  return reading;
}

/**
 * How many letters were left out, added, exchanged or swapped with their neighbour between two words (Damerau and
 * Levenshtein's distance, as optimal string alignment).
 */
export function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, exchange, swap));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

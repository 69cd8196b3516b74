/** In how many passages each of some numbered things (words, stems, letter sequences) occurs. */
export interface Frequencies {
  readonly of: (number: number | undefined) => number;
  /** How much it tells passages apart (BM25's inverse document frequency); what no passage has tells the most. */
  readonly idf: (number: number | undefined) => number;
}

export interface Counter {
  /** Counts something once for a passage, however often it is met there; passages come one after the other. */
  meet(number: number, passage: number): void;
  /** What was counted, by number. It counts no more. */
  finish(): Int32Array;
}

export function createCounter(): Counter {
  const counts: number[] = [];
  const lastMet: number[] = [];
  return {
    meet(number, passage) {
      if (lastMet[number] === passage) return;
      lastMet[number] = passage;
      counts[number] = (counts[number] ?? 0) + 1;
    },
    finish: () => Int32Array.from(counts, (count) => count ?? 0),
  };
}

/** @param counts in how many of all passages each thing occurs, by number */
export function frequenciesOf(counts: Int32Array, passages: number): Frequencies {
  const of = (number: number | undefined) => (number === undefined ? 0 : (counts[number] ?? 0));
  return {
    of,
    idf: (number) => Math.log(1 + (passages - of(number) + 0.5) / (of(number) + 0.5)),
  };
}

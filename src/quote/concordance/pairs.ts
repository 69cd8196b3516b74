/** Stands between documents, so that no words follow each other from one into the next. */
export const GAP = 0;

/** Multiplicative hashing: the golden ratio's fraction of 2³². */
const GOLDEN_RATIO = 0x9e3779b1;

/** Where pairs of words begin. */
export interface PairParts {
  /** By hash of a pair of words: where its positions begin. */
  readonly pairStarts: Int32Array;
  /** The positions at which pairs begin, sorted by their hashes. */
  readonly pairs: Int32Array;
}

/** Looks up pairs of words. */
export interface Pairs {
  /** The positions at which two words follow each other. */
  pairs(first: number, second: number): number[];
  /** How many positions these are, or a few more; costs nothing. */
  pairCount(first: number, second: number): number;
}

/** Where a pair of words begins is sorted by these bits of its hash. */
function createBuckets(length: number): (first: number, second: number) => number {
  const bits = bitsFor(length);
  return (first, second) => Math.imul(Math.imul(first, GOLDEN_RATIO) ^ second, GOLDEN_RATIO) >>> (32 - bits);
}

function bitsFor(length: number): number {
  return Math.max(1, Math.ceil(Math.log2(length)));
}

/** The positions sorted by the hash of the pair of words that begins there: eight bytes a word, made in one pass. */
export function sortPairs(words: Int32Array): PairParts {
  const bucketOf = createBuckets(words.length);
  const starts = new Int32Array(2 ** bitsFor(words.length) + 1);
  const each = (visit: (position: number, bucket: number) => void) => {
    for (let at = words.length - 2; at >= 0; at--) {
      const [first = GAP, second = GAP] = [words[at], words[at + 1]];
      if (first !== GAP && second !== GAP) visit(at, bucketOf(first, second));
    }
  };
  each((_, bucket) => {
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  });
  for (let bucket = 1; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const positions = new Int32Array(words.length);
  // Filled from the end, so that every count becomes the start of its bucket, and positions rise within it.
  each((position, bucket) => {
    const place = (starts[bucket] ?? 0) - 1;
    starts[bucket] = place;
    positions[place] = position;
  });
  return { pairStarts: starts, pairs: positions };
}

/** @param words those of which the parts were made */
export function openPairs(words: Int32Array, { pairs, pairStarts: starts }: PairParts): Pairs {
  const bucketOf = createBuckets(words.length);
  return {
    pairCount(first, second) {
      const bucket = bucketOf(first, second);
      return (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0);
    },
    pairs(first, second) {
      const bucket = bucketOf(first, second);
      const found = pairs.subarray(starts[bucket], starts[bucket + 1]);
      return Array.from(found).filter((at) => words[at] === first && words[at + 1] === second);
    },
  };
}

import { DEPTH, type Engine } from "./engine.ts";

// BM25's saturation and length normalisation, as most engines have them.
const SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.75;

/** What this machine can do at the most: BM25 over words in lower case, in typed arrays, and nothing else. */
export const typedArray: Engine = {
  name: "typed arrays",
  setting: "the machine's limit: words in lower case without accents, BM25, in a hundred lines",
  build(texts) {
    const words = new Map<string, number>();
    const lengths = new Float32Array(texts.length);
    let tokens = new Int32Array(1 << 16);
    let used = 0;
    const ends = texts.map(({ text }, passage) => {
      const its = split(text);
      lengths[passage] = its.length;
      if (used + its.length > tokens.length) {
        const larger = new Int32Array(2 * (used + its.length));
        larger.set(tokens);
        tokens = larger;
      }
      for (const word of its) {
        const number = words.get(word) ?? words.size;
        words.set(word, number);
        tokens[used++] = number;
      }
      return used;
    });
    const postings = createPostings(tokens, ends, words.size);
    const mean = used / texts.length;
    const normal = lengths.map(
      (length) => SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / mean),
    );

    const scores = new Float32Array(texts.length);
    return (question) => {
      const touched: number[] = [];
      for (const word of new Set(split(question))) {
        const number = words.get(word);
        if (number === undefined) continue;
        const [start = 0, end = 0] = [postings.starts[number], postings.starts[number + 1]];
        const idf = Math.log(1 + (texts.length - (end - start) + 0.5) / (end - start + 0.5));
        for (let at = start; at < end; at++) {
          const passage = postings.passages[at] ?? 0;
          const times = postings.times[at] ?? 0;
          if (scores[passage] === 0) touched.push(passage);
          scores[passage] =
            (scores[passage] ?? 0) + (idf * times * (SATURATION + 1)) / (times + (normal[passage] ?? 0));
        }
      }
      const best = bestOf(touched, scores);
      for (const passage of touched) scores[passage] = 0;
      return best;
    };
  },
};

function split(text: string): string[] {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** By word: the passages that have it, and how often. */
function createPostings(tokens: Int32Array, ends: readonly number[], words: number) {
  const starts = new Int32Array(words + 1);
  const last = new Int32Array(words);
  const each = (visit: (word: number, isNew: boolean, passage: number) => void) => {
    last.fill(-1);
    let at = 0;
    for (const [passage, end] of ends.entries()) {
      for (; at < end; at++) {
        const word = tokens[at] ?? 0;
        visit(word, last[word] !== passage, passage);
        last[word] = passage;
      }
    }
  };
  each((word, isNew) => {
    if (isNew) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const places = starts.slice(0, words);
  const passages = new Int32Array(starts[words] ?? 0);
  const times = new Uint8Array(passages.length);
  each((word, isNew, passage) => {
    const place = (places[word] ?? 0) - (isNew ? 0 : 1);
    passages[place] = passage;
    times[place] = Math.min(255, (times[place] ?? 0) + 1);
    places[word] = place + 1;
  });
  return { starts, passages, times };
}

function bestOf(passages: readonly number[], scores: Float32Array): number[] {
  const score = (passage: number) => scores[passage] ?? 0;
  const best: number[] = [];
  for (const passage of passages) {
    const last = best[DEPTH - 1];
    if (last !== undefined && score(passage) <= score(last)) continue;
    best.splice(best.findLastIndex((other) => score(other) >= score(passage)) + 1, 0, passage);
    if (best.length > DEPTH) best.pop();
  }
  return best;
}

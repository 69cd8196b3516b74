import { type Index, SENTENCE_END } from "./index.ts";

/** The passages that have some words in a row, in order; the end of a sentence may stand between them. */
export function findPhrase({ texts, words }: Index, phrase: readonly number[]): ReadonlySet<number> {
  const passages = new Set<number>();
  // Looked for by its rarest word, through the words of all passages at once.
  const rarest = phrase.reduce(
    (best, word, place) => (words.of(word) < words.of(phrase[best]) ? place : best),
    0,
  );
  const first = phrase[rarest];
  if (first === undefined) return passages;
  const { values, starts } = texts;
  let passage = 0;
  for (let at = values.indexOf(first); at !== -1; at = values.indexOf(first, at + 1)) {
    while ((starts[passage + 1] ?? 0) <= at) passage++;
    const [start = 0, end = 0] = [starts[passage], starts[passage + 1]];
    if (stands(values, at, phrase, rarest, start, end)) passages.add(passage);
  }
  return passages;
}

/** Whether a phrase stands around a position that has the word at a place of it. */
function stands(
  values: Int32Array,
  at: number,
  phrase: readonly number[],
  place: number,
  start: number,
  end: number,
): boolean {
  const follow = (step: 1 | -1) => {
    let position = at;
    for (let next = place + step; next >= 0 && next < phrase.length; next += step) {
      do position += step;
      while (position >= start && position < end && values[position] === SENTENCE_END);
      if (position < start || position >= end || values[position] !== phrase[next]) return false;
    }
    return true;
  };
  return follow(1) && follow(-1);
}

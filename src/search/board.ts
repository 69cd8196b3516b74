/** What each passage has scored so far. It is as long as the library, so it is wiped and used again. */
export interface Board {
  /** Those that have scored, each once, in no order. */
  readonly passages: readonly number[];
  score(passage: number): number;
  terms(passage: number): number;
  /** @param terms what it scores for, as bits */
  add(passage: number, score: number, terms: number): void;
  clear(): Board;
}

export function createBoard(length: number): Board {
  const scores = new Float64Array(length);
  const sets = new Int32Array(length);
  const passages: number[] = [];
  const board: Board = {
    passages,
    score: (passage) => scores[passage] ?? 0,
    terms: (passage) => sets[passage] ?? 0,
    add(passage, score, terms) {
      const before = scores[passage] ?? 0;
      if (before === 0) passages.push(passage);
      scores[passage] = before + score;
      sets[passage] = (sets[passage] ?? 0) | terms;
    },
    clear() {
      for (const passage of passages) {
        scores[passage] = 0;
        sets[passage] = 0;
      }
      passages.length = 0;
      return board;
    },
  };
  return board;
}

/** What each passage has scored so far. It is as long as the library, so it is wiped and used again. */
export interface Board {
  /** By passage. */
  readonly scores: Float32Array;
  /** The passages that have scored, each once, in no order. */
  readonly passages: readonly number[];
  add(passage: number, score: number): void;
  clear(): Board;
}

export function createBoard(length: number): Board {
  const scores = new Float32Array(length);
  const passages: number[] = [];
  const board: Board = {
    scores,
    passages,
    add(passage, score) {
      const before = scores[passage] ?? 0;
      if (before === 0) passages.push(passage);
      scores[passage] = before + score;
    },
    clear() {
      for (const passage of passages) scores[passage] = 0;
      passages.length = 0;
      return board;
    },
  };
  return board;
}

/** What each passage has scored so far. It is as long as the library, so it is used again. */
export interface Board {
  /** By passage. */
  readonly scores: Float32Array;
  /** The passages that have scored, each once, in no order. */
  readonly passages: readonly number[];
  add(passage: number, score: number): void;
  /**
   * Wipes all of it, not just what has scored: what is wiped in a row is near at hand when scores are added here and
   * there, which otherwise takes most of a search's time.
   */
  wipe(): Board;
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
    wipe() {
      scores.fill(0);
      passages.length = 0;
      return board;
    },
  };
  return board;
}

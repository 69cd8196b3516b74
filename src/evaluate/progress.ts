/** A line that says how far a run has come, on a terminal; where stderr is none, nothing is written. */
export interface Progress {
  step(done: number): void;
  end(): void;
}

const WIDTH = 30;

export function createProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step() {}, end() {} };
  let shown = -1;
  return {
    step(done) {
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      const filled = Math.round((WIDTH * done) / total);
      stream.write(`\r${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done} of ${total}`);
    },
    end: () => void stream.write("\r\x1b[K"),
  };
}

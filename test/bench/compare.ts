import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Asked, Built, Order } from "./engine-process.ts";
import { engines } from "./engines/index.ts";

/** What an engine took for a number of passages. */
export interface Result {
  readonly engine: string;
  readonly size: number;
  readonly buildSeconds: number;
  readonly bytesPerPassage: number;
  readonly words: Questions;
  readonly misspelt: Questions;
  /** Milliseconds that the worst hostile question takes in the median; null where it was not asked. */
  readonly hostile: number | null;
}

export interface Questions {
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Shares of the questions whose passage came first, and among the first ten. */
  readonly first: number;
  readonly among10: number;
}

/** Questions that one engine answers before it is the next one's turn, so that a slow moment hits all alike. */
const TURN = 10;

/**
 * Every engine over the first `size` passages of a corpus, asked in turns.
 *
 * @param corpus the file of the texts
 */
export async function compare(corpus: string, size: number, questions: number): Promise<Result[]> {
  const workers = [];
  for (const { name } of engines) {
    const worker = startWorker();
    const built = await worker.order<Built>({ kind: "build", engine: name, corpus, size, questions });
    console.error(`${name}: ${size} passages in ${built.seconds.toFixed(1)} s.`);
    workers.push({ name, worker, built, words: [] as Asked[], misspelt: [] as Asked[] });
  }
  const ours = engines[0]?.name;
  const hostile: number[][] = [];
  for (let from = 0; from < questions; from += TURN) {
    for (const how of ["words", "misspelt"] as const) {
      for (const { name, worker, [how]: asked } of workers) {
        asked.push(...(await worker.order<Asked[]>({ kind: "ask", how, from, to: from + TURN })));
        // At once after its own turn, so that all others have theirs before it is asked again.
        if (name === ours && how === "misspelt")
          hostile.push(await worker.order<number[]>({ kind: "hostile" }));
      }
    }
  }
  const results: Result[] = [];
  for (const { name, worker, built, words, misspelt } of workers) {
    results.push({
      engine: name,
      size,
      buildSeconds: built.seconds,
      bytesPerPassage: built.bytes / size,
      words: sum(words),
      misspelt: sum(misspelt),
      hostile: name === ours ? worst(hostile) : null,
    });
    worker.stop();
  }
  return results;
}

/** @param rounds milliseconds, by question in each @returns the greatest of the questions' medians */
function worst(rounds: readonly (readonly number[])[]): number {
  const medians = (rounds[0] ?? []).map((_, question) => {
    const times = rounds.map((round) => round[question] ?? 0).sort((a, b) => a - b);
    return times[times.length >> 1] ?? 0;
  });
  return Math.max(...medians);
}

function sum(asked: readonly Asked[]): Questions {
  const times = asked.map(({ time }) => time).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const share = (isRight: (place: number) => boolean) =>
    asked.filter(({ place }) => isRight(place)).length / asked.length;
  return {
    median: at(0.5),
    p99: at(0.99),
    first: share((place) => place === 0),
    among10: share((place) => place >= 0),
  };
}

function startWorker() {
  const script = fileURLToPath(new URL("./engine-process.js", import.meta.url));
  const child: ChildProcess = fork(script, { execArgv: ["--max-old-space-size=8000"] });
  const ended = once(child, "exit").then(([code]) =>
    Promise.reject(new Error(`An engine ended with ${code}.`)),
  );
  ended.catch(() => {});
  return {
    async order<Reply>(order: Order): Promise<Reply> {
      child.send(order);
      const [reply] = await Promise.race([once(child, "message"), ended]);
      if ("error" in reply) throw new Error(reply.error);
      return reply.result;
    },
    stop: () => child.kill(),
  };
}

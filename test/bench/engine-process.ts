import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { hostileQuestions } from "../search/hostile-questions.ts";
import type { Text } from "./corpus.ts";
import type { Ask } from "./engines/engine.ts";
import { engines } from "./engines/index.ts";
import { drawQuestions } from "./questions.ts";

/** A process of an engine's own, so that no other's memory or garbage is in its way. */

export type Order =
  | {
      readonly kind: "build";
      readonly engine: string;
      readonly corpus: string;
      readonly size: number;
      readonly questions: number;
    }
  /** Questions from one on and before another, as they are meant or misspelt. */
  | { readonly kind: "ask"; readonly how: "words" | "misspelt"; readonly from: number; readonly to: number }
  | { readonly kind: "hostile" };

export interface Built {
  readonly seconds: number;
  readonly bytes: number;
}

export interface Asked {
  /** Milliseconds. */
  readonly time: number;
  /** The place of the passage that the question came from, from 0; -1 where it is not among the first ten. */
  readonly place: number;
}

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes in use when all garbage is collected. */
async function memory(): Promise<number> {
  // What one round frees may let go of more.
  for (let round = 0; round < 3; round += 1) {
    collect();
    await wait(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Other questions than those that are measured, asked before. */
const WARMING = 200;

const OTHER_SEED = 3;

let ask: Ask = () => [];
let texts: Text[] = [];
let questions: ReturnType<typeof drawQuestions> = [];

async function build({ engine: name, corpus, size, questions: wanted }: Order & { kind: "build" }) {
  const engine = engines.find((one) => one.name === name);
  if (!engine) throw new Error(`There is no engine ${name}.`);
  const all: Text[] = JSON.parse(await readFile(corpus, "utf8"));
  texts = all.slice(0, size);
  questions = drawQuestions(texts, wanted);
  const before = await memory();
  const start = performance.now();
  ask = await engine.build(texts);
  const seconds = (performance.now() - start) / 1_000;
  const bytes = (await memory()) - before + (engine.bytesElsewhere?.() ?? 0);
  const built: Built = { seconds, bytes };
  // Code that seldom ran is not compiled.
  for (const { words, misspelt } of drawQuestions(texts, WARMING, OTHER_SEED))
    for (const one of [words, misspelt]) await ask(one);
  return built;
}

async function timed(question: string) {
  const start = performance.now();
  const found = await ask(question);
  return { time: performance.now() - start, found };
}

async function answer(order: Order): Promise<Built | Asked[] | number[]> {
  if (order.kind === "build") return build(order);
  if (order.kind === "hostile") {
    const times: number[] = [];
    for (const question of hostileQuestions(texts.slice(0, 200).map(({ text }) => text)))
      times.push((await timed(question)).time);
    return times;
  }
  const asked: Asked[] = [];
  for (const question of questions.slice(order.from, order.to)) {
    const { time, found } = await timed(question[order.how]);
    asked.push({ time, place: found.indexOf(question.passage) });
  }
  return asked;
}

process.on("message", (order: Order) => {
  answer(order).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});

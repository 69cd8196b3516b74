import { languageOf } from "../search/languages/index.ts";
import type { Step } from "./alignment/step.ts";
import type { Word } from "./text/words.ts";

/** Words such as "the" and "of" are shared by texts that have nothing to do with each other. */
const STOP_WORD = 0.4;

/** Dropped words leave a quote as close as it was, beyond this many (as whole words). */
const MOST_DROPPED = 3;

/** What a joint without a mark costs, in words. */
const JOINT = 1.5;

/**
 * How much of a quote is the documents', from 0 to 1: its shared words over these and what was changed. Never shown: it
 * decides whether a quote was altered or is none of these documents'.
 *
 * @param language BCP 47 tag of the documents' language
 */
export function closeness(steps: readonly Step[], language: string): number {
  const { stopWords } = languageOf(language);
  const weigh = (words: readonly Word[]) =>
    words.reduce((sum, { key }) => sum + (stopWords.has(key) ? STOP_WORD : 1), 0);
  let [shared, cost] = [0, 0];
  let [added, dropped] = [0, 0];
  const settle = () => {
    cost += Math.max(added, Math.min(dropped, added + MOST_DROPPED));
    [added, dropped] = [0, 0];
  };
  for (const step of steps) {
    if (step.kind === "changed") {
      added += weigh(step.quote);
      dropped += weigh(step.document);
      continue;
    }
    settle();
    if (step.kind === "same") shared += weigh(step.quote);
    if (step.kind === "joint") cost += JOINT;
  }
  settle();
  return shared === 0 ? 0 : shared / (shared + cost);
}

/** BCP 47 tag of the first document on the way; empty where there is none. */
export function languageOfSteps(steps: readonly Step[]): string {
  const [word] = steps.flatMap((step) => ("document" in step ? step.document.slice(0, 1) : []));
  return word?.unit.passage.document.language ?? "";
}

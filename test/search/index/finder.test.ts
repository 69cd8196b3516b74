import { describe, expect, it } from "vitest";
import { makeFinder, openFinder } from "../../../src/search/index/finder.ts";
import { createRows, openRows } from "../../../src/search/index/rows.ts";
import { createRandom } from "../../bench/random.ts";

const PASSAGES = 20_000;
const STEMS = 400;

/** Passages of stems of which the first are in every other one, and the last in few. */
function createFinder() {
  const random = createRandom(7);
  const rows = createRows();
  for (let passage = 0; passage < PASSAGES; passage++) {
    const length = 5 + Math.floor(random() * 40);
    rows.push(Array.from({ length }, () => Math.floor(STEMS * random() ** 4)));
  }
  const written = Array.from({ length: STEMS }, (_, stem) => `stem${stem}`);
  const making = makeFinder(openRows(rows.pack()), written);
  let step = making.next();
  while (!step.done) step = making.next();
  return openFinder(step.value, written);
}

describe("a finder", () => {
  const finder = createFinder();
  const questions = [
    [0, 1, 2, 3],
    [0, 30, 399],
    [2, 10, 90, 200, 390, 398],
    [0, 1, 350],
    [5, 250],
  ];

  it.each(questions)(
    "finds the same best passages for %i, %i, … without reading all that have common stems",
    (...stems) => {
      const asked = new Map(stems.map((stem, term) => [stem, { weight: 1, terms: 1 << term }]));
      for (const wanted of [() => true, (passage: number) => passage % 3 === 1]) {
        // To find all, it has to read all.
        const all = finder.find(asked, wanted, PASSAGES);
        const some = finder.find(asked, wanted, 10);
        expect(some.best).toEqual(all.best.slice(0, 10));
        for (const passage of some.best) {
          expect(some.score(passage)).toBe(all.score(passage));
          expect(some.terms(passage, passage + 1)).toBe(all.terms(passage, passage + 1));
          expect(some.terms(passage - 5, passage + 5)).toBe(all.terms(passage - 5, passage + 5));
        }
        some.release();
        all.release();
      }
    },
  );
});

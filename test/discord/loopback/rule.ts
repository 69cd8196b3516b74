import type { Path } from "./components.ts";
import type { Violation } from "./state.ts";

/** Something Discord demands, or this bot of itself, that the published schema does not say. */
export interface Rule<Subject> {
  /** Stands as the code of what it finds. */
  readonly name: string;
  readonly reason: string;
  readonly find: (subject: Subject) => Iterable<readonly [path: Path, message: string]>;
}

export function applyRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Violation[] {
  return rules.flatMap(({ name, find }) =>
    [...find(subject)].map(([path, message]) => ({ path, code: name, message })),
  );
}

/** The places at which a value stands that stood before. */
export function* repeats<Item>(
  items: Iterable<readonly [path: Path, item: Item]>,
  message: string,
): Generator<readonly [Path, string]> {
  const seen = new Set<Item>();
  for (const [path, item] of items) {
    if (seen.has(item)) yield [path, `${message}: ${JSON.stringify(item)}`];
    seen.add(item);
  }
}

/** The best few of many things, without sorting them all. */
export interface Best<T> {
  add(thing: T): void;
  /** Best first. */
  readonly things: readonly T[];
}

/** @param compare as for sorting: below 0 where the first is the better one */
export function createBest<T>(most: number, compare: (a: T, b: T) => number): Best<T> {
  const things: T[] = [];
  return {
    things,
    add(thing) {
      const last = things[most - 1];
      if (last !== undefined && compare(thing, last) >= 0) return;
      let place = 0;
      for (let end = things.length; place < end; ) {
        const middle = (place + end) >> 1;
        if (compare(things[middle] as T, thing) <= 0) place = middle + 1;
        else end = middle;
      }
      things.splice(place, 0, thing);
      if (things.length > most) things.pop();
    },
  };
}

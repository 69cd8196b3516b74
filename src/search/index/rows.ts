/** Rows of integers in one piece of memory; an array for each would cost several times what it holds. */
export interface PackedRows {
  /** All rows, one after the other. */
  readonly values: Int32Array;
  /** Where each row begins in `values`, and after the last one where that ends. */
  readonly starts: Int32Array;
}

export interface Rows extends PackedRows {
  readonly length: number;
  /** A view of a row, empty for one that there is none of. */
  of(row: number): Int32Array;
}

export interface GrowingRows {
  /** A view of a row, to be read before the next is pushed. */
  of(row: number): Int32Array;
  push(row: ArrayLike<number>): void;
  /** The rows so far. It takes no more. */
  pack(): PackedRows;
}

const FIRST_SIZE = 1024;

export function createRows(): GrowingRows {
  let values = new Int32Array(FIRST_SIZE);
  let used = 0;
  const starts = [0];
  return {
    of: (row) => values.subarray(starts[row], starts[row + 1]),
    push(row) {
      if (used + row.length > values.length) {
        const larger = new Int32Array(2 * (used + row.length));
        larger.set(values.subarray(0, used));
        values = larger;
      }
      values.set(row, used);
      used += row.length;
      starts.push(used);
    },
    pack: () => ({ values: values.slice(0, used), starts: Int32Array.from(starts) }),
  };
}

/** By value, from 0 to `count` - 1: the rows that have it, each once, in order. */
export function transpose({ values, starts }: PackedRows, count: number): Rows {
  const length = starts.length - 1;
  const last = new Int32Array(count).fill(-1);
  const ends = new Int32Array(count + 1);
  const each = (visit: (value: number, row: number) => void) => {
    last.fill(-1);
    for (let row = 0; row < length; row++) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const value = values[at] ?? 0;
        if (last[value] === row) continue;
        last[value] = row;
        visit(value, row);
      }
    }
  };
  each((value) => {
    ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  });
  for (let value = 0; value < count; value++) ends[value + 1] = (ends[value + 1] ?? 0) + (ends[value] ?? 0);
  const places = ends.slice(0, count);
  const rows = new Int32Array(ends[count] ?? 0);
  each((value, row) => {
    const place = places[value] ?? 0;
    rows[place] = row;
    places[value] = place + 1;
  });
  return openRows({ values: rows, starts: ends });
}

/** In how many rows each value from 0 to `count` - 1 occurs. */
export function countRows({ length, values, starts }: Rows, count: number): Int32Array {
  const last = new Int32Array(count).fill(-1);
  const counts = new Int32Array(count);
  for (let row = 0; row < length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      if (last[value] === row) continue;
      last[value] = row;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

export function openRows({ values, starts }: PackedRows): Rows {
  return {
    length: starts.length - 1,
    values,
    starts,
    of: (row) => values.subarray(starts[row] ?? values.length, starts[row + 1] ?? values.length),
  };
}

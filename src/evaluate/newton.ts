/** A point's loss with its slope and curvature. */
export interface Loss {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
}

const MOST_STEPS = 50;
/** Of the loss, or as it is: a step that would win less is not made. */
const SMALLEST_GAIN = 1e-9;
const SHORTEST_STEP = 1e-3;

/** The minimum of a convex function, by Newton's method with halved steps from a point. */
export function minimise(
  start: readonly number[],
  lossAt: (point: readonly number[]) => Loss,
): readonly number[] {
  let point = start;
  let loss = lossAt(point);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = solve(loss.hessian, loss.gradient);
    // Half of this is what the step would win were the function a parabola.
    const decrement = direction.reduce((sum, one, index) => sum + one * (loss.gradient[index] ?? 0), 0);
    if (decrement <= SMALLEST_GAIN * Math.max(1, loss.value)) break;
    let length = 1;
    let next = point;
    let nextLoss = loss;
    do {
      next = point.map((coordinate, index) => coordinate - length * (direction[index] ?? 0));
      nextLoss = lossAt(next);
      length /= 2;
    } while (nextLoss.value > loss.value && length > SHORTEST_STEP);
    if (nextLoss.value >= loss.value) break;
    [point, loss] = [next, nextLoss];
  }
  return point;
}

/** The x of matrix · x = vector, by Gauss's elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const size = vector.length;
  const rows = matrix.map((row, index) => [...row, vector[index] ?? 0]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let row = column + 1; row < size; row++) {
      const factor = at(row, column) / at(column, column);
      rows[row] = (rows[row] ?? []).map((entry, index) => entry - factor * at(column, index));
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = solution.reduce(
      (sum, value, column) => sum + (column > row ? at(row, column) * value : 0),
      0,
    );
    solution[row] = (at(row, size) - known) / at(row, row);
  }
  return solution;
}

export interface Sample {
  /** Interactions so far. */
  readonly sent: number;
  /** In bytes. */
  readonly heap: number;
  readonly handles: number;
}

export interface Growth {
  /** Of the last samples to those after the warm-up. */
  readonly ratio: number;
  /** A thousand interactions make it so much larger: the slope of the line through all samples after the warm-up. */
  readonly slope: number;
}

/** Samples that are averaged at either end. */
const AVERAGED = 3;

/** How a series goes on after its first third, in which caches fill and code is compiled. */
export function growthOf(samples: readonly Sample[], read: (sample: Sample) => number): Growth {
  const later = samples.slice(Math.floor(samples.length / 3));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [xs, ys] = [later.map(({ sent }) => sent / 1_000), later.map(read)];
  const [x, y] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, one, index) => sum + (one - x) * ((ys[index] ?? y) - y), 0);
  const below = xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
  return { ratio: mean(ys.slice(-AVERAGED)) / mean(ys.slice(0, AVERAGED)), slope: above / below };
}

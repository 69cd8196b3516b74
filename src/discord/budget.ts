/** How many interactions one person may have at once, and how many more a second: typing asks for suggestions too. */
const BURST = 60;
const PER_SECOND = 4;

/** How many people to remember; whoever was not heard of for the longest time is forgotten. */
const PEOPLE = 10_000;

interface Bucket {
  readonly tokens: number;
  /** In milliseconds. */
  readonly at: number;
}

/**
 * A token bucket for each person. The packages for this keep an unbounded number of people, or a timer for each, or a
 * window that lets twice as many through at its edge.
 *
 * @param now a clock in milliseconds that never goes back
 * @returns whether someone may have one more
 */
export function createBudget(
  { burst = BURST, perSecond = PER_SECOND, people = PEOPLE } = {},
  now: () => number = () => performance.now(),
): (person: string) => boolean {
  const buckets = new Map<string, Bucket>();
  return (person) => {
    const at = now();
    const { tokens, at: before } = buckets.get(person) ?? { tokens: burst, at };
    const left = Math.min(burst, tokens + ((at - before) / 1_000) * perSecond);
    // Put in again, the person stands last in line to be forgotten.
    buckets.delete(person);
    buckets.set(person, { tokens: left < 1 ? left : left - 1, at });
    if (buckets.size > people) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    return left >= 1;
  };
}

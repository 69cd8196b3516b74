/** The first second of 2015, from which Discord counts. */
const EPOCH = 1_420_070_400_000;

let count = 0n;

/** An id as Discord makes them: by time, then by count. */
export function snowflake(): string {
  count = (count + 1n) & 0xfffn;
  return String((BigInt(Date.now() - EPOCH) << 22n) | count);
}

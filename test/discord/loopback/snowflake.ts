/** The first millisecond of 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000;
const SEQUENCE_BITS = 22n;
const SEQUENCE_MASK = 0x3f_ffff;

let sequence = 0;

/**
 * A snowflake made at the given time, in milliseconds since 1970. No two are equal, and later ones are
 * greater. Ids of today have 19 digits, of 2016 to 2022 18, of 2015 17: a lookup that assumes one length
 * fails here too.
 */
export function snowflake(at: number = Date.now()): string {
  sequence = (sequence + 1) & SEQUENCE_MASK;
  return ((BigInt(at - DISCORD_EPOCH) << SEQUENCE_BITS) | BigInt(sequence)).toString();
}

/** The time at which a snowflake was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> SEQUENCE_BITS) + DISCORD_EPOCH;
}

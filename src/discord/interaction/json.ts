/** The field of something that may be anything; undefined where it has none of that name. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** What is no list is an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** As many characters as Discord lets anybody send at once; what is beyond came from elsewhere. */
const LONGEST_TEXT = 6_000;

/** A text that can be sent back: no half of a surrogate pair, no null character, and of bounded length. */
export function text(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return value.slice(0, LONGEST_TEXT).replaceAll("\0", "").toWellFormed();
}

const SNOWFLAKE = /^\d{17,20}$/u;

/** An id of Discord's. */
export function snowflake(value: unknown): string | undefined {
  return typeof value === "string" && SNOWFLAKE.test(value) ? value : undefined;
}

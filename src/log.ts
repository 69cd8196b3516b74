/** Where the program says what it does; never a question's text, a token or an interaction's token. */
export interface Log {
  /** @param facts numbers and words of the program's own that belong to the line */
  info(line: string, facts?: Facts): void;
  error(line: string, facts?: Facts): void;
}

/** How much of it is written: lines of this weight and heavier ones. */
export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Facts = Readonly<Record<string, string | number | null>>;

/**
 * An error as a log may show it: its kind and where it happened. Its message may have what a member typed, and
 * discord.js's own rendering prints tokens.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no Error";
  const heading = `${error.name}: ${error.message}`;
  const { stack = "" } = error;
  return `${error.name}${stack.startsWith(heading) ? stack.slice(heading.length) : ""}`;
}

/** A failed request in one line: its whole rendering would show the interaction's token. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no Error";
  // The number that an aborted request has for a code says nothing to anybody.
  const isAborted = error instanceof DOMException;
  const code = isAborted
    ? error.name
    : "code" in error
      ? error.code
      : "status" in error
        ? error.status
        : undefined;
  // A rate limit has no message, and a route without its token for a name.
  return `${error.message || error.name}${code === undefined ? "" : ` (${String(code)})`}`;
}

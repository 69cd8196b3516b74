/** Where the program says what it does; never a question's text, a token or an interaction's token. */
export interface Log {
  info(line: string): void;
  error(line: string): void;
}

export const consoleLog: Log = {
  info: (line) => console.log(line),
  error: (line) => console.error(line),
};

/** An error as a log may show it: discord.js's own rendering prints tokens and what a member typed. */
export function describeError(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? `${error.name}: ${error.message}`)
    : "something that is no Error";
}

/** A failed request in one line: its whole rendering would show the interaction's token. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no Error";
  return "code" in error ? `${error.message} (${String(error.code)})` : error.message;
}

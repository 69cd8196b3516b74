import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

export interface Program {
  readonly process: ChildProcess;
  /** Settles when it has ended; a signal counts as null. */
  readonly exit: Promise<number | null>;
  /** All it has said so far. */
  output(): string;
  stdout(): string;
  /** Settles when it has said this; rejects where it ends without. */
  said(words: string): Promise<void>;
}

/** The built program as a host runs it, with these variables beside an environment that has no others of the bot's. */
export function runProgram(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder = process.cwd(),
): Program {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH, HOME, ...environment },
  });
  const said = { stdout: "", all: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    said.stdout += chunk;
    said.all += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said.all += chunk;
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  return {
    process: child,
    exit,
    output: () => said.all,
    stdout: () => said.stdout,
    async said(words) {
      while (!said.all.includes(words)) {
        const ended = exit.then(() => Promise.reject(new Error(`It never said "${words}" but: ${said.all}`)));
        await Promise.race([once(child.stdout, "data"), once(child.stderr, "data"), ended]);
      }
    },
  };
}

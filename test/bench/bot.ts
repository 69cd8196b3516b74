import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Inspector, inspect } from "./inspector.ts";

/** A line of the bot's log, as far as it is read here. */
export interface LogLine {
  readonly level: string;
  readonly msg: string;
}

export interface Bot {
  readonly inspector: Inspector;
  /** @returns the exit code; null for a signal */
  stop(): Promise<number | null>;
}

/** The built bot, or another script, as a host runs it, with an inspector. Settles when it is ready. */
export async function runBot(
  environment: Readonly<Record<string, string>>,
  onLine: (line: LogLine) => void = () => {},
  script = "dist/index.js",
): Promise<Bot> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, ["--inspect=127.0.0.1:0", script], {
    env: { PATH, ...environment },
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const exit = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  const address = new Promise<string>((resolve) => {
    createInterface(child.stderr).on("line", (line) => {
      const [found] = /ws:\/\/\S+/u.exec(line) ?? [];
      if (found) resolve(found);
      else if (line.startsWith("{")) onLine(JSON.parse(line));
    });
  });
  const ready = new Promise<void>((resolve) => {
    createInterface(child.stdout).on("line", (line) => {
      const said = JSON.parse(line);
      if (/^(?:Ready as|Waiting for interactions)/u.test(said.msg)) resolve();
      onLine(said);
    });
  });
  const ended = exit.then((code) => Promise.reject(new Error(`The bot ended with ${code}.`)));
  ended.catch(() => {});
  await Promise.race([ready, ended]);
  const inspector = await inspect(await address);
  return {
    inspector,
    stop() {
      inspector.close();
      child.kill("SIGTERM");
      return exit;
    },
  };
}

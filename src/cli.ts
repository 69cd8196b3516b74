import { config as loadDotenv } from "dotenv";
import { SetupError } from "./setup-error.ts";

/** What the scripts run: a command takes its arguments and gives the exit code. Loaded when called for. */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  evaluate: async () => (await import("./cli/evaluate.ts")).evaluateCommand,
  fit: async () => (await import("./cli/fit.ts")).fitCommand,
  ask: async () => (await import("./cli/ask.ts")).askCommand,
  "check-quote": async () => (await import("./cli/check-quote.ts")).checkQuoteCommand,
  import: async () => (await import("./cli/import.ts")).importCommand,
};

async function run([name = "", ...args]: readonly string[]): Promise<number> {
  loadDotenv({ quiet: true });
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new SetupError(`There is no command "${name}"; there are: ${Object.keys(commands).join(", ")}.`);
  const command = await load();
  return command(args);
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // parseArgs's own errors name the argument and the remedy.
    const wrongCall = error instanceof SetupError || (error instanceof TypeError && "code" in error);
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = wrongCall ? 2 : 1;
  },
);

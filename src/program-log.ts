import pino from "pino";
import type { Log, LogLevel } from "./log.ts";

/** The program's log: a JSON object a line, errors on stderr; on a terminal, lines to read. */
export function createLog(level: LogLevel): Log {
  const streams = [
    { level: "trace", stream: destination(process.stdout) },
    { level: "error", stream: destination(process.stderr) },
  ] as const;
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // Both streams write before they return where they are files, pipes or terminals, so the last words are not lost.
    pino.multistream([...streams], { dedupe: true }),
  );
  return {
    info: (line, facts) => logger.info(facts ?? {}, line),
    error: (line, facts) => logger.error(facts ?? {}, line),
  };
}

/** pino-pretty would bring thirteen packages along for this. */
function destination(stream: NodeJS.WriteStream): { write(json: string): void } {
  if (!stream.isTTY) return stream;
  return { write: (json) => void stream.write(readable(json)) };
}

/** `12:30:07 Answered. command=/ask outcome=found` */
function readable(json: string): string {
  const { level: _level, time, msg, ...facts } = JSON.parse(json) as Record<string, unknown>;
  const clock = new Date(String(time)).toTimeString().slice(0, "00:00:00".length);
  const said = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
  return `${[clock, msg, ...said].join(" ")}\n`;
}

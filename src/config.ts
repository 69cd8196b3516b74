import { LOG_LEVELS, type LogLevel } from "./log.ts";
import { SetupError } from "./setup-error.ts";

/** What the environment asks for. */
export interface Config {
  /** The bot's token; null where there is none yet. */
  readonly token: string | null;
  readonly applicationId: string | null;
  /** Register commands in this server only, where they appear at once. */
  readonly guildId: string | null;
  /**
   * How interactions come: over the bot's own connection to Discord, or as requests that Discord sends and signs with
   * a key, in hexadecimal.
   */
  readonly transport: { readonly kind: "gateway" } | { readonly kind: "http"; readonly publicKey: string };
  /** Base of Discord's REST API, without its version. */
  readonly apiUrl: string;
  /** Which shards of the bot run in this process, of how many in all; null for all that Discord recommends. */
  readonly shards: { readonly ids: readonly number[]; readonly count: number } | null;
  /** Where to listen; null for what suits the transport. */
  readonly host: string | null;
  readonly port: number | null;
  /** Where to answer with metrics; null for nowhere. */
  readonly metricsPort: number | null;
  /** The folder of the documents. */
  readonly dataDir: string;
  /** Where to keep what was made of many documents; null for nowhere. */
  readonly cacheDir: string | null;
  readonly logLevel: LogLevel;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const SNOWFLAKE = /^\d{17,20}$/u;
const PORT = "it is a number from 0 to 65535";
const COPY_ID =
  'it is a number of 17 to 20 digits: turn on developer mode in Discord, right-click it, "Copy ID"';
const COPY_KEY = 'copy it from "General Information" in the Discord developer portal';

function isPort(value: string): boolean {
  return /^\d{1,5}$/u.test(value) && Number(value) < 65_536;
}

function isCount(value: string): boolean {
  return /^[1-9]\d{0,4}$/u.test(value);
}

/** The version that every REST client adds by itself. */
const VERSION = /\/v\d+\/*$/u;

/** @throws {SetupError} that names every variable that can't be used, each with its remedy */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const read = (name: string, isRight: (value: string) => boolean, remedy: string): string | null => {
    const value = environment[name]?.trim();
    if (!value) return null;
    if (!isRight(value)) problems.push(`${name} can't be used: ${remedy}.`);
    return value;
  };

  const token = read(
    "DISCORD_TOKEN",
    (value) => !/\s/u.test(value),
    'copy the token whole, without "Bot" before it, from "Bot" in the Discord developer portal',
  );
  const applicationId = read("DISCORD_APPLICATION_ID", (value) => SNOWFLAKE.test(value), COPY_ID);
  const publicKey = read(
    "DISCORD_PUBLIC_KEY",
    (value) => /^[0-9a-f]{64}$/iu.test(value),
    `it has 64 hexadecimal digits: ${COPY_KEY}`,
  );
  const guildId = read("DISCORD_GUILD_ID", (value) => SNOWFLAKE.test(value), COPY_ID);
  const transport = read(
    "DISCORD_TRANSPORT",
    (value) => /^(?:gateway|http)$/u.test(value),
    "it is gateway or http",
  );
  const apiUrl = read(
    "DISCORD_API_URL",
    (value) =>
      URL.canParse(value) &&
      /^https?:$/u.test(new URL(value).protocol) &&
      !VERSION.test(new URL(value).pathname),
    "it is an address such as https://discord.com/api, without the version at its end",
  );
  const shardIds = read("SHARDS", (value) => readShards(value).length > 0, "it is a list such as 0,1 or 0-3");
  const shardCount = read(
    "SHARD_COUNT",
    isCount,
    "it is the number of shards of all processes together, from 1 to 99999",
  );
  const host = read(
    "HOST",
    (value) => !/[\s/]/u.test(value),
    "it is an address to listen on, such as 127.0.0.1",
  );
  const port = read("PORT", isPort, PORT);
  const metricsPort = read("METRICS_PORT", isPort, PORT);
  const dataDir = read("DATA_DIR", () => true, "");
  const cacheDir = read("CACHE_DIR", () => true, "");
  const logLevel = read(
    "LOG_LEVEL",
    (value) => LOG_LEVELS.some((level) => level === value),
    `it is one of ${LOG_LEVELS.join(", ")}`,
  );
  const count = shardCount !== null && isCount(shardCount) ? Number(shardCount) : 0;
  const ids = shardIds === null ? Array.from({ length: count }, (_, id) => id) : readShards(shardIds);
  if (shardIds !== null && shardCount === null)
    problems.push("SHARD_COUNT is missing: beside SHARDS, say how many shards all processes have together.");
  else if (count > 0 && ids.some((id) => id >= count))
    problems.push(
      `SHARDS can't be used: of ${count} the last is ${count - 1}, since they are counted from 0.`,
    );
  if (transport === "http" && publicKey === null)
    problems.push(`DISCORD_PUBLIC_KEY is missing: ${COPY_KEY}.`);
  if (problems.length > 0) throw new SetupError(problems.join("\n"));
  return {
    token,
    applicationId,
    guildId,
    transport: transport === "http" && publicKey !== null ? { kind: "http", publicKey } : { kind: "gateway" },
    apiUrl: apiUrl?.replace(/\/+$/u, "") ?? "https://discord.com/api",
    shards: shardCount === null ? null : { ids, count },
    host,
    port: port === null ? null : Number(port),
    metricsPort: metricsPort === null ? null : Number(metricsPort),
    dataDir: dataDir ?? "data",
    cacheDir,
    logLevel: LOG_LEVELS.find((level) => level === logLevel) ?? "info",
  };
}

/** `0,2-4` is 0, 2, 3 and 4; what is no such list is empty. */
function readShards(value: string): number[] {
  const ranges = value.split(",").map((part) => /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/u.exec(part));
  const ids = ranges.map((range) => {
    const [, first, last = first] = range ?? [];
    const length = Number(last) - Number(first) + 1;
    return length > 0 ? Array.from({ length }, (_, index) => Number(first) + index) : [];
  });
  return ids.some((some) => some.length === 0) ? [] : [...new Set(ids.flat())];
}

import { SetupError } from "./setup-error.ts";

/** What the environment asks for. */
export interface Config {
  /** The bot's token; null where there is none yet. */
  readonly token: string | null;
  readonly applicationId: string | null;
  /** The key that Discord signs interactions with, in hexadecimal. */
  readonly publicKey: string | null;
  /** Register commands in this server only, where they appear at once. */
  readonly guildId: string | null;
  /** How interactions come: over the bot's own connection to Discord, or as requests that Discord sends. */
  readonly transport: "gateway" | "http";
  /** Base of Discord's REST API, without its version. */
  readonly apiUrl: string;
  /** Where to listen; null for what suits the transport. */
  readonly host: string | null;
  readonly port: number | null;
  /** The folder of the documents. */
  readonly dataDir: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const SNOWFLAKE = /^\d{17,20}$/u;
const COPY_ID =
  'it is a number of 17 to 20 digits: turn on developer mode in Discord, right-click it, "Copy ID"';

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
    'it has 64 hexadecimal digits: copy it from "General Information" in the Discord developer portal',
  );
  const guildId = read("DISCORD_GUILD_ID", (value) => SNOWFLAKE.test(value), COPY_ID);
  const transport = read(
    "DISCORD_TRANSPORT",
    (value) => /^(?:gateway|http)$/u.test(value),
    "it is gateway or http",
  );
  const apiUrl = read(
    "DISCORD_API_URL",
    (value) => URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol),
    "it is an address such as https://discord.com/api",
  );
  const host = read(
    "HOST",
    (value) => !/[\s/]/u.test(value),
    "it is an address to listen on, such as 127.0.0.1",
  );
  const port = read(
    "PORT",
    (value) => /^\d{1,5}$/u.test(value) && Number(value) < 65_536,
    "it is a number from 0 to 65535",
  );
  const dataDir = read("DATA_DIR", () => true, "");
  if (problems.length > 0) throw new SetupError(problems.join("\n"));
  return {
    token,
    applicationId,
    publicKey,
    guildId,
    transport: transport === "http" ? "http" : "gateway",
    apiUrl: apiUrl?.replace(/\/+$/u, "") ?? "https://discord.com/api",
    host,
    port: port === null ? null : Number(port),
    dataDir: dataDir ?? "data",
  };
}

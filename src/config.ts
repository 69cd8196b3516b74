import { SetupError } from "./setup-error.ts";

/** What the environment asks for. */
export interface Config {
  /** The bot's token; null where there is none yet. */
  readonly token: string | null;
  /** Register commands in this server only, where they appear at once. */
  readonly guildId: string | null;
  /** Base of Discord's REST API, without its version. */
  readonly apiUrl: string;
  /** The folder of the documents. */
  readonly dataDir: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const SNOWFLAKE = /^\d{17,20}$/u;

/** @throws {SetupError} that names every variable that can't be used, each with its remedy */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const read = (name: string, isRight: (value: string) => boolean, remedy: string): string | null => {
    const value = environment[name]?.trim();
    if (!value) return null;
    if (!isRight(value)) problems.push(`${name} can't be used: ${remedy}.`);
    return value;
  };

  const config: Config = {
    token: read(
      "DISCORD_TOKEN",
      (token) => !/\s/u.test(token),
      'copy the token whole, without "Bot" before it, from "Bot" in the Discord developer portal',
    ),
    guildId: read(
      "DISCORD_GUILD_ID",
      (id) => SNOWFLAKE.test(id),
      'it is a number of 17 to 20 digits: turn on developer mode in Discord, right-click the server, "Copy Server ID"',
    ),
    apiUrl:
      read(
        "DISCORD_API_URL",
        (url) => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol),
        "it is an address such as https://discord.com/api",
      )?.replace(/\/+$/u, "") ?? "https://discord.com/api",
    dataDir: read("DATA_DIR", () => true, "") ?? "data",
  };
  if (problems.length > 0) throw new SetupError(problems.join("\n"));
  return config;
}

import { isDeepStrictEqual } from "node:util";
import { REST } from "discord.js";
import {
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord-api-types/v10";
import { commands, messageCommands } from "../commands/index.ts";
import { describeFailure, type Log } from "../log.ts";
import { waitAtMost } from "./rate-limit.ts";

type Definition = RESTPostAPIApplicationCommandsJSONBody;

export interface Registration {
  readonly token: string;
  readonly apiUrl: string;
  readonly applicationId: string;
  /** Register in this server only; null for everywhere. */
  readonly guildId: string | null;
  readonly log: Log;
}

/** Milliseconds: Discord lets an application register so many times a day, and then says to wait for hours. */
const LONGEST_WAIT = 60_000;

/** Registers all commands. The bot answers those that Discord has already, so a failure is only logged. */
export async function register({ token, apiUrl, applicationId, guildId, log }: Registration): Promise<void> {
  try {
    const rest = new REST({ api: apiUrl, rejectOnRateLimit: waitAtMost(LONGEST_WAIT) }).setToken(token);
    const definitions = [...commands, ...messageCommands].map(({ definition }) => definition);
    const changed = await registerCommands(rest, applicationId, guildId, definitions);
    log.info(changed ? "Commands registered." : "Commands are registered already.");
  } catch (error) {
    log.error(`Commands could not be registered: ${describeFailure(error)}`);
  }
}

/**
 * Tells Discord the commands where they differ from what it has, so that a restart changes nothing.
 *
 * @param guildId register in this server only; null for everywhere
 * @returns whether anything had to be told
 */
async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  definitions: readonly Definition[],
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = guildId ? definitions.map(forOneServer) : definitions;

  const query = new URLSearchParams({ with_localizations: "true" });
  const known = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  const current = byName(known.map((command) => essence(command, wanted)));
  if (isDeepStrictEqual(current, byName(wanted.map((command) => essence(command, wanted))))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Discord takes these for commands that exist everywhere only. */
function forOneServer(definition: Definition): Definition {
  const { integration_types: _types, contexts: _contexts, ...rest } = definition;
  return rest as Definition;
}

function byName(commands: readonly unknown[]): Map<unknown, unknown> {
  return new Map(commands.map((command) => [Object(command).name, command]));
}

/** A command without what Discord adds to it: ids, versions, and what no definition of ours says. */
function essence(command: object, definitions: readonly Definition[]): unknown {
  const said = new Set(definitions.flatMap((definition) => Object.keys(definition)));
  return withoutDefaults(Object.fromEntries(Object.entries(command).filter(([key]) => said.has(key))));
}

/** Discord writes out what a definition leaves out: null, false or empty. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== "object" || value === null) return value;
  const said = Object.entries(value).filter(([, one]) => one && !(Array.isArray(one) && one.length === 0));
  return Object.fromEntries(said.map(([key, one]) => [key, withoutDefaults(one)]));
}

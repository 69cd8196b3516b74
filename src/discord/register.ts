import { isDeepStrictEqual } from "node:util";
import type { REST } from "discord.js";
import {
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord-api-types/v10";

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/**
 * Tells Discord the commands where they differ from what it has, so that a restart changes nothing.
 *
 * @param guildId register in this server only; null for everywhere
 * @returns whether anything had to be told
 */
export async function registerCommands(
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

import type { APIApplicationCommand, APIApplicationCommandOption } from "discord-api-types/v10";
import { ApplicationCommandType, ApplicationIntegrationType } from "discord-api-types/v10";
import type { Answer } from "./answer.ts";
import { invalidForm, refusals } from "./answer.ts";
import { checkCommand, checkCommands } from "./check.ts";
import { snowflake } from "./snowflake.ts";
import type { State } from "./state.ts";
import { GLOBAL } from "./state.ts";

type Body = Partial<APIApplicationCommand> & { readonly name: string };
type Option = APIApplicationCommandOption & { options?: Option[]; choices?: object[] };

const LOCALIZED = ["name_localizations", "description_localizations"] as const;

/**
 * An option as Discord gives it back: every localisation there, null at worst; switches that are off left
 * out.
 */
function storeOption(given: APIApplicationCommandOption): APIApplicationCommandOption {
  const { options, choices, required, ...rest } = given as Option;
  const autocomplete = "autocomplete" in rest && rest.autocomplete;
  if ("autocomplete" in rest && !autocomplete) delete rest.autocomplete;
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(required ? { required } : {}),
    ...(choices === undefined
      ? {}
      : { choices: choices.map((choice) => ({ name_localizations: null, ...choice })) }),
    ...(options === undefined ? {} : { options: options.map(storeOption) }),
  } as APIApplicationCommandOption;
}

function storeCommand(state: State, scope: string, body: Body, id: string): APIApplicationCommand {
  const permissions = body.default_member_permissions ?? null;
  return {
    id,
    application_id: state.applicationId,
    version: snowflake(),
    default_member_permissions: permissions === null ? null : String(permissions),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? "",
    description_localizations: body.description_localizations ?? null,
    ...(scope === GLOBAL
      ? { dm_permission: body.contexts?.includes(1) ?? body.dm_permission ?? true }
      : { guild_id: scope }),
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    ...(body.options?.length ? { options: body.options.map(storeOption) } : {}),
    nsfw: body.nsfw ?? false,
  };
}

/** Unless asked for, Discord leaves the localisations out of a list, at every depth. */
function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !LOCALIZED.some((name) => name === key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalizations(inner)]));
}

const kindOf = (command: Body) => command.type ?? ApplicationCommandType.ChatInput;

const same = (one: Body) => (other: Body) => one.name === other.name && kindOf(one) === kindOf(other);

/** `GET`, `PUT` and `POST` on the commands of a scope, which is a guild's id or `GLOBAL`. */
export function commandList(
  state: State,
  method: string,
  scope: string,
  body: unknown,
  localized: boolean,
): Answer {
  const registered = state.commands.get(scope) ?? [];
  if (method === "GET")
    return { status: 200, body: localized ? registered : withoutLocalizations(registered) };
  if (method === "PUT") {
    const violations = checkCommands(body);
    if (violations.length > 0) return invalidForm(violations);
    const stored = (body as Body[]).map((one) =>
      storeCommand(state, scope, one, registered.find(same(one))?.id ?? snowflake()),
    );
    state.commands.set(scope, stored);
    state.changed();
    return { status: 200, body: stored };
  }
  const violations = checkCommand("command", body);
  if (violations.length > 0) return invalidForm(violations);
  const before = registered.find(same(body as Body));
  const stored = storeCommand(state, scope, body as Body, before?.id ?? snowflake());
  state.commands.set(scope, [...registered.filter((command) => command !== before), stored]);
  state.changed();
  return { status: before === undefined ? 201 : 200, body: stored };
}

/** `GET`, `PATCH` and `DELETE` of one command. */
export function singleCommand(
  state: State,
  method: string,
  scope: string,
  id: string,
  body: unknown,
): Answer {
  const registered = state.commands.get(scope) ?? [];
  const before = registered.find((command) => command.id === id);
  if (before === undefined) return refusals.unknownCommand;
  if (method === "GET") return { status: 200, body: before };
  if (method === "DELETE") {
    state.commands.set(
      scope,
      registered.filter((command) => command !== before),
    );
    return { status: 204 };
  }
  const violations = checkCommand("commandPatch", body, before);
  if (violations.length > 0) return invalidForm(violations);
  const stored = storeCommand(state, scope, { ...before, ...(body as Partial<Body>) }, id);
  state.commands.set(
    scope,
    registered.map((command) => (command === before ? stored : command)),
  );
  state.changed();
  return { status: 200, body: stored };
}

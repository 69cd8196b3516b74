import type { APIApplicationCommand, LocalizationMap } from "discord-api-types/v10";
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Actor } from "./actor.ts";
import { RefusedByClient } from "./refused.ts";
import type { State } from "./state.ts";
import { GLOBAL } from "./state.ts";

/**
 * Where a command without contexts is offered: in servers and in the bot's own messages, but in no private
 * channel.
 */
const USUAL_CONTEXTS = [InteractionContextType.Guild, InteractionContextType.BotDM];

export interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
}

/** The name as a person with this language sees it. */
export function shownName(named: Named, locale: Actor["locale"]): string {
  return named.name_localizations?.[locale] ?? named.name;
}

export const isCalled = (name: string, locale: Actor["locale"]) => (named: Named) =>
  named.name === name || shownName(named, locale) === name;

/** Why a person is not offered a command, or undefined if they are. */
function obstacle(command: APIApplicationCommand, actor: Actor): string | undefined {
  const contexts = command.guild_id ? [InteractionContextType.Guild] : (command.contexts ?? USUAL_CONTEXTS);
  if (!contexts.includes(actor.context)) {
    return `is not offered in context ${InteractionContextType[actor.context]}`;
  }
  const installs = command.guild_id ? [ApplicationIntegrationType.GuildInstall] : command.integration_types;
  if (!installs?.includes(actor.installed)) {
    return `is not offered to a ${ApplicationIntegrationType[actor.installed]}`;
  }
  const needed = command.default_member_permissions;
  if (needed === null || actor.guild === undefined) return undefined;
  const admin = (actor.permissions & PermissionFlagsBits.Administrator) !== 0n;
  const allowed = needed !== "0" && (actor.permissions & BigInt(needed)) === BigInt(needed);
  return admin || allowed ? undefined : "is hidden from members without its default permissions";
}

/** The command that a person means by a name, in its default form or in their language. */
export function chooseCommand(
  state: State,
  actor: Actor,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const ofGuild = actor.guild === undefined ? [] : (state.commands.get(actor.guild.id) ?? []);
  const registered = [...ofGuild, ...(state.commands.get(GLOBAL) ?? [])].filter((one) => one.type === type);
  const command = registered.find(isCalled(name, actor.locale));
  if (command === undefined) {
    const names = registered.map((one) => shownName(one, actor.locale)).join(", ") || "none";
    throw new RefusedByClient(
      `There is no ${ApplicationCommandType[type]} command "${name}"; there are: ${names}.`,
    );
  }
  const reason = obstacle(command, actor);
  if (reason !== undefined) throw new RefusedByClient(`"${name}" ${reason}.`);
  return command;
}

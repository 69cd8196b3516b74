import type {
  APIApplicationCommandInteractionDataOption,
  APIInteractionDataResolved,
  APIInteractionGuildMember,
  APIUser,
} from "discord-api-types/v10";
import { ApplicationCommandOptionType } from "discord-api-types/v10";

/**
 * What a person fills in, by the options' default names. A user stands for a mention picked from the list.
 */
export type Given = Readonly<Record<string, string | number | boolean | APIUser>>;

export type OptionTypes = Readonly<Record<string, ApplicationCommandOptionType>>;

function typeOf(value: Given[string]): ApplicationCommandOptionType {
  if (typeof value === "string") return ApplicationCommandOptionType.String;
  if (typeof value === "boolean") return ApplicationCommandOptionType.Boolean;
  if (typeof value === "object") return ApplicationCommandOptionType.User;
  return Number.isInteger(value) ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.Number;
}

/**
 * The options as an interaction carries them. A focused number arrives as the text typed so far, as it does
 * from Discord.
 */
export function dataOptions(
  given: Given,
  types: OptionTypes = {},
  focused?: string,
): APIApplicationCommandInteractionDataOption[] {
  return Object.entries(given).map(([name, value]) => {
    const type = types[name] ?? typeOf(value);
    if (name === focused) return { type, name, value: String(value), focused: true };
    return { type, name, value: typeof value === "object" ? value.id : value };
  }) as APIApplicationCommandInteractionDataOption[];
}

/** The people that user options point to; in a server with their membership, which names no user again. */
export function resolvedUsers(
  users: readonly APIUser[],
  like: APIInteractionGuildMember | undefined,
): APIInteractionDataResolved {
  const byId = Object.fromEntries(users.map((user) => [user.id, user]));
  if (like === undefined) return { users: byId };
  const { user: _, deaf: _deaf, mute: _mute, ...membership } = like;
  return {
    users: byId,
    members: Object.fromEntries(users.map(({ id }) => [id, { ...membership, nick: null }])),
  };
}

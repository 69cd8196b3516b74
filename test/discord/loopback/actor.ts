import type { APIUser, Locale, UserFlags } from "discord-api-types/v10";
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { snowflake } from "./snowflake.ts";

/** The application every loopback Discord knows, made in 2017: 18 digits. */
export const APPLICATION_ID = "352418293746204673";

/**
 * Where a person stands: in a server, in the bot's direct messages, or in a conversation the bot is no part
 * of.
 */
export type Place = "server" | "dm" | "private";

export interface Guild {
  readonly id: string;
  readonly locale: `${Locale}`;
}

export interface MemberOptions {
  readonly locale?: `${Locale}`;
  readonly context?: Place;
  /** Added to the server, or to the person's own account. */
  readonly installed?: "guild" | "user";
  readonly guild?: Guild;
  readonly id?: string;
  readonly name?: string;
  readonly nick?: string;
  /** The member's permissions in the channel, as Discord's bit field. */
  readonly permissions?: bigint;
  readonly channelId?: string;
  /** The conversation is a public thread of the channel. */
  readonly thread?: boolean;
}

/** A person in a place: all that an interaction says about who sent it, and from where. */
export interface Actor {
  readonly user: APIUser;
  readonly nick: string | null;
  readonly locale: `${Locale}`;
  readonly context: InteractionContextType;
  readonly installed: ApplicationIntegrationType;
  readonly guild: Guild | undefined;
  readonly permissions: bigint;
  readonly channelId: string;
  readonly thread: boolean;
  readonly applicationId: string;
}

const CONTEXTS = {
  server: InteractionContextType.Guild,
  dm: InteractionContextType.BotDM,
  private: InteractionContextType.PrivateChannel,
} as const;

const INSTALLS = {
  guild: ApplicationIntegrationType.GuildInstall,
  user: ApplicationIntegrationType.UserInstall,
} as const;

const ORDINARY_MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

const LONG_AGO = Date.UTC(2015, 5, 1);
const SOME_YEARS_AGO = Date.UTC(2019, 2, 1);

/** A guild with its own id: 18 digits. */
export function createGuild(locale: `${Locale}` = "en-US"): Guild {
  return { id: snowflake(SOME_YEARS_AGO), locale };
}

/** A user as Discord sends one, with an id of 17 digits. */
export function createUser(name: string, id: string = snowflake(LONG_AGO)): APIUser {
  return {
    id,
    username: name.toLowerCase(),
    discriminator: "0",
    global_name: name,
    avatar: null,
    public_flags: 0 as UserFlags,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
  };
}

/**
 * A person with Discord's usual surroundings wherever the options are silent. Throws on an impossible place.
 */
export function createActor(options: MemberOptions = {}, applicationId: string = APPLICATION_ID): Actor {
  const context = options.context ?? "server";
  const installed = options.installed ?? (context === "private" ? "user" : "guild");
  if (context === "private" && installed === "guild") {
    throw new Error('A bot reaches a private conversation only as a user app: use installed: "user".');
  }
  const guild = context === "server" ? (options.guild ?? createGuild()) : undefined;
  return {
    user: createUser(options.name ?? "Ada", options.id),
    nick: options.nick ?? null,
    locale: options.locale ?? "en-US",
    context: CONTEXTS[context],
    installed: INSTALLS[installed],
    guild,
    permissions: options.permissions ?? ORDINARY_MEMBER,
    channelId: options.channelId ?? snowflake(SOME_YEARS_AGO),
    thread: options.thread ?? false,
    applicationId,
  };
}

/** Takes a person as they are, or makes one from options. */
export function asActor(by: Actor | MemberOptions): Actor {
  return "user" in by ? by : createActor(by);
}

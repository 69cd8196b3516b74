import { randomBytes } from "node:crypto";
import type {
  APIBaseInteraction,
  APIChannel,
  APIInteractionGuildMember,
  ChannelFlags,
  GuildMemberFlags,
  InteractionType,
  Locale,
} from "discord-api-types/v10";
import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  ThreadAutoArchiveDuration,
} from "discord-api-types/v10";
import type { Actor } from "./actor.ts";
import { snowflake } from "./snowflake.ts";

const TEN_MEBIBYTES = 10 * 1024 * 1024;
/** With this many random bytes a token is about as long as Discord's own, some 220 characters. */
const TOKEN_BYTES = 100;
const NO_FLAGS = 0 as ChannelFlags;
const JOINED = "2021-03-04T05:06:07.089000+00:00";

const BOT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks;

type Envelope<Type extends InteractionType> = Omit<
  APIBaseInteraction<Type, never>,
  "data" | "message" | "channel" | "channel_id"
> & {
  channel: Partial<APIChannel> & Pick<APIChannel, "id" | "type">;
  channel_id: string;
};

/** A member as Discord attaches it to an interaction. */
export function memberOf(actor: Actor): APIInteractionGuildMember {
  return {
    user: actor.user,
    nick: actor.nick,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0 as GuildMemberFlags,
    communication_disabled_until: null,
    permissions: actor.permissions.toString(),
  };
}

function channelOf(actor: Actor): Envelope<InteractionType>["channel"] {
  const id = actor.channelId;
  if (actor.context === InteractionContextType.BotDM) return { id, type: ChannelType.DM, flags: NO_FLAGS };
  if (actor.context === InteractionContextType.PrivateChannel) {
    return { id, type: ChannelType.GroupDM, flags: NO_FLAGS };
  }
  const common = {
    id,
    name: "general",
    guild_id: actor.guild?.id ?? "",
    flags: NO_FLAGS,
    last_message_id: null,
    rate_limit_per_user: 0,
    permissions: actor.permissions.toString(),
  };
  if (!actor.thread) {
    return { ...common, type: ChannelType.GuildText, nsfw: false, parent_id: null, position: 0, topic: null };
  }
  return {
    ...common,
    type: ChannelType.PublicThread,
    parent_id: snowflake(),
    thread_metadata: {
      archived: false,
      archive_timestamp: JOINED,
      auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
      locked: false,
    },
  };
}

/** Whose installation lets the app answer here; "0" stands for the bot's own direct messages. */
function ownersOf(
  actor: Actor,
): APIBaseInteraction<InteractionType, never>["authorizing_integration_owners"] {
  return actor.installed === ApplicationIntegrationType.UserInstall
    ? { [ApplicationIntegrationType.UserInstall]: actor.user.id }
    : { [ApplicationIntegrationType.GuildInstall]: actor.guild?.id ?? "0" };
}

/**
 * What every interaction says about its sender, its place and how to answer it, with a fresh id and token.
 */
export function envelope<Type extends InteractionType>(actor: Actor, type: Type): Envelope<Type> {
  const id = snowflake();
  const place = actor.guild
    ? {
        guild: { id: actor.guild.id, locale: actor.guild.locale as Locale, features: [] },
        guild_id: actor.guild.id,
        guild_locale: actor.guild.locale as Locale,
        member: memberOf(actor),
      }
    : { user: actor.user };
  return {
    id,
    application_id: actor.applicationId,
    type,
    token: Buffer.from(`interaction:${id}:${randomBytes(TOKEN_BYTES).toString("base64url")}`).toString(
      "base64url",
    ),
    version: 1,
    channel: channelOf(actor),
    channel_id: actor.channelId,
    app_permissions: BOT_PERMISSIONS.toString(),
    locale: actor.locale as Locale,
    entitlements: [],
    authorizing_integration_owners: ownersOf(actor),
    context: actor.context,
    attachment_size_limit: TEN_MEBIBYTES,
    ...place,
  };
}

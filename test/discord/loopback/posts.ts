import type {
  APIInteraction,
  APIInteractionResponseCallbackData,
  APIMessage,
  APIMessageInteractionMetadata,
} from "discord-api-types/v10";
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Actor } from "./actor.ts";
import { storeComponents } from "./components.ts";
import { snowflake, snowflakeTime } from "./snowflake.ts";
import type { Exchange, State } from "./state.ts";

/** The body of a reply, a follow-up or an edit. In an edit null takes away, and what is absent stays. */
export type Draft = {
  readonly [Key in keyof APIInteractionResponseCallbackData]?:
    | APIInteractionResponseCallbackData[Key]
    | null
    | undefined;
};

/** Discord lets an application turn these on and off after the fact; it ignores the others in an edit. */
const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

function emptyMessage(channelId: string, author: APIMessage["author"]): APIMessage {
  const id = snowflake();
  return {
    type: MessageType.Default,
    id,
    channel_id: channelId,
    author,
    content: "",
    timestamp: new Date(snowflakeTime(id)).toISOString(),
    edited_timestamp: null,
    flags: 0 as MessageFlags,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
  };
}

/** A user app's answer stays private where its user may not bring apps along. */
function isForcedEphemeral(interaction: APIInteraction): boolean {
  if (interaction.context !== InteractionContextType.Guild) return false;
  const owners = interaction.authorizing_integration_owners ?? {};
  if (!(ApplicationIntegrationType.UserInstall in owners)) return false;
  if (ApplicationIntegrationType.GuildInstall in owners) return false;
  return (BigInt(interaction.member?.permissions ?? 0) & PermissionFlagsBits.UseExternalApps) === 0n;
}

function metadataOf(interaction: APIInteraction): APIMessageInteractionMetadata | undefined {
  const user = interaction.member?.user ?? interaction.user;
  if (user === undefined) return undefined;
  const { id, authorizing_integration_owners } = interaction;
  const target = interaction.message?.id;
  return {
    id,
    type: interaction.type,
    user,
    authorizing_integration_owners,
    ...(target === undefined ? {} : { interacted_message_id: target }),
  } as APIMessageInteractionMetadata;
}

function typeOf({ interaction, originalId }: Exchange): Partial<APIMessage> {
  const reply =
    originalId ??
    (interaction.type === InteractionType.MessageComponent ? interaction.message.id : undefined);
  if (reply !== undefined) {
    const reference = {
      type: MessageReferenceType.Default,
      channel_id: interaction.channel?.id ?? "",
      message_id: reply,
    };
    return { type: MessageType.Reply, message_reference: reference };
  }
  const contextMenu =
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type !== ApplicationCommandType.ChatInput;
  return { type: contextMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand };
}

/** Puts an application's message up: the reply to an interaction, or a follow-up once there is a reply. */
export function postReply(state: State, exchange: Exchange, draft: Draft, extraFlags = 0): APIMessage {
  const { interaction } = exchange;
  const flags =
    (draft.flags ?? 0) | extraFlags | (isForcedEphemeral(interaction) ? MessageFlags.Ephemeral : 0);
  const metadata = metadataOf(interaction);
  const message: APIMessage = {
    ...emptyMessage(interaction.channel?.id ?? "", state.bot),
    ...typeOf(exchange),
    application_id: state.applicationId,
    webhook_id: state.applicationId,
    flags,
    tts: draft.tts ?? false,
    content: draft.content?.trim() ?? "",
    embeds: draft.embeds ?? [],
    components: storeComponents(draft.components ?? []),
    ...(metadata === undefined ? {} : { interaction_metadata: metadata }),
  };
  state.posts.set(message.id, {
    message,
    seenBy: flags & MessageFlags.Ephemeral ? exchange.userId : undefined,
  });
  return message;
}

/** The message after an edit. A waiting one ("is thinking…") becomes the answer. */
export function edited(before: APIMessage, draft: Draft): APIMessage {
  const flags: number = before.flags ?? 0;
  const waiting = (flags & MessageFlags.Loading) !== 0;
  const asked = draft.flags === undefined ? flags : (draft.flags ?? 0);
  const kept = (flags & ~MessageFlags.SuppressEmbeds & ~MessageFlags.Loading) | (asked & EDITABLE_FLAGS);
  return {
    ...before,
    flags: kept,
    edited_timestamp: waiting ? null : new Date().toISOString(),
    ...(draft.content === undefined ? {} : { content: draft.content?.trim() ?? "" }),
    ...(draft.embeds === undefined ? {} : { embeds: draft.embeds ?? [] }),
    ...(draft.components === undefined ? {} : { components: storeComponents(draft.components ?? []) }),
  };
}

/** Puts up what a person says in their channel; `extra` overrides any field of it. */
export function postSaying(
  state: State,
  actor: Actor,
  text: string,
  extra: Partial<APIMessage> = {},
): APIMessage {
  const message = { ...emptyMessage(actor.channelId, actor.user), content: text, ...extra };
  state.posts.set(message.id, { message, seenBy: undefined });
  return message;
}

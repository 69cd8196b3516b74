import type { APIMessage, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { MessageFlags, MessageReferenceType, MessageType } from "discord-api-types/v10";
import { createUser } from "./actor.ts";
import { storeComponents } from "./components.ts";
import { snowflake } from "./snowflake.ts";

/**
 * What turns a message into one forwarded from elsewhere: the text is in its snapshot, its own content is
 * empty.
 */
export function forwarded(text: string, extra: Partial<APIMessage> = {}): Partial<APIMessage> {
  return {
    content: "",
    flags: MessageFlags.HasSnapshot,
    message_reference: {
      type: MessageReferenceType.Forward,
      channel_id: snowflake(),
      message_id: snowflake(),
    },
    message_snapshots: [
      {
        message: {
          type: MessageType.Default,
          content: text,
          embeds: [],
          attachments: [],
          timestamp: new Date().toISOString(),
          edited_timestamp: null,
          flags: 0 as MessageFlags,
          mentions: [],
          mention_roles: [],
          components: [],
          ...extra,
        },
      },
    ],
  };
}

/** What turns a message into one by another bot, in Components V2: the text is in its components. */
export function byBot(components: readonly APIMessageTopLevelComponent[]): Partial<APIMessage> {
  const author = { ...createUser("Herald"), bot: true };
  return {
    author,
    application_id: author.id,
    content: "",
    flags: MessageFlags.IsComponentsV2,
    components: storeComponents(components),
  };
}

import type {
  APIInteraction,
  APIInteractionResponseCallbackData,
  APIMessage,
  APIUser,
} from "discord-api-types/v10";
import { InteractionResponseType, type MessageFlags, MessageType } from "discord-api-types/v10";
import type { Answered, MenuCommand } from "../../protocol.ts";
import { type App, changePosts, senderOf } from "../app.ts";
import type { Post } from "../state.ts";
import { commandId, nameOf } from "./commands.ts";
import { exchange } from "./exchange.ts";
import { component, messageCommand } from "./interaction.ts";
import { bot, you } from "./people.ts";
import type { PlaceName } from "./places.ts";
import { places } from "./places.ts";
import { snowflake } from "./snowflake.ts";

const NONE = 0 as MessageFlags;

/** Sends an interaction and does what the answer says, as Discord would. @param command what the reader called */
export async function interact(
  app: App,
  interaction: APIInteraction,
  title: string,
  command?: string,
): Promise<void> {
  const { place } = app.store.state;
  const answered = await exchange(app, interaction, title);
  if (answered) apply(app, place, interaction, answered, command);
}

export function press(app: App, message: APIMessage, customId: string, label: string): Promise<void> {
  return interact(app, component(senderOf(app), message, customId), label);
}

export function choose(
  app: App,
  message: APIMessage,
  customId: string,
  value: string,
  label: string,
): Promise<void> {
  return interact(app, component(senderOf(app), message, customId, [value]), label);
}

export function runOnMessage(app: App, command: MenuCommand, message: APIMessage): Promise<void> {
  const call = { id: commandId(app, command), name: command.name };
  const name = nameOf(app, command);
  return interact(app, messageCommand(senderOf(app), call, message), name, name);
}

/** Posts an ordinary message of yours. */
export function say(app: App, content: string): void {
  const { channel } = senderOf(app).place;
  changePosts(app, (posts) => [...posts, { message: createMessage(channel.id, you, { content }) }]);
}

export function removePost(app: App, id: string, place?: PlaceName): void {
  changePosts(app, (posts) => posts.filter(({ message }) => message.id !== id), place);
}

function apply(
  app: App,
  place: PlaceName,
  interaction: APIInteraction,
  { response, then }: Answered,
  command?: string,
): void {
  const channel = places[place].channel.id;
  const original = interaction.message?.id;
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const post: Post = {
        message: createMessage(channel, bot, response.data),
        ...(command !== undefined && { command }),
      };
      changePosts(app, (posts) => [...posts, post], place);
      break;
    }
    case InteractionResponseType.UpdateMessage: {
      const update = (post: Post): Post =>
        post.message.id === original
          ? { ...post, message: { ...post.message, ...fieldsOf(response.data ?? {}, post.message.flags) } }
          : post;
      changePosts(app, (posts) => posts.map(update), place);
      break;
    }
  }
  if (then === "delete-original" && original !== undefined) removePost(app, original, place);
}

export function createMessage(
  channelId: string,
  author: APIUser,
  data: APIInteractionResponseCallbackData,
): APIMessage {
  return {
    id: snowflake(),
    channel_id: channelId,
    author,
    content: "",
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: author.bot ? MessageType.ChatInputCommand : MessageType.Default,
    components: [],
    ...fieldsOf(data),
  };
}

/** What a message takes from an answer; its flags stay as they were at first. */
function fieldsOf(
  { content, components, flags }: APIInteractionResponseCallbackData,
  former = NONE,
): Partial<APIMessage> {
  return {
    ...(content !== undefined && { content }),
    ...(components !== undefined && { components: components as NonNullable<APIMessage["components"]> }),
    flags: (flags ?? NONE) | former,
  };
}

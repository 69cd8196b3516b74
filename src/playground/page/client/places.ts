import type { APIUser } from "discord-api-types/v10";
import { ApplicationIntegrationType, ChannelType, InteractionContextType } from "discord-api-types/v10";
import { bot, camille, noor, sam, you } from "./people.ts";

/** Where a command can be used: a server, the bot's direct messages, and elsewhere, where a member brings the app along. */
export type PlaceName = "server" | "direct" | "group";

export interface Place {
  readonly name: PlaceName;
  readonly context: InteractionContextType;
  readonly installed: ApplicationIntegrationType;
  readonly channel: { readonly id: string; readonly type: ChannelType };
  readonly guildId: string | null;
  /** Who can be named there. */
  readonly people: readonly APIUser[];
}

export const places: Readonly<Record<PlaceName, Place>> = {
  server: {
    name: "server",
    context: InteractionContextType.Guild,
    installed: ApplicationIntegrationType.GuildInstall,
    channel: { id: "200000000000000001", type: ChannelType.GuildText },
    guildId: "300000000000000001",
    people: [camille, sam, noor, you, bot],
  },
  direct: {
    name: "direct",
    context: InteractionContextType.BotDM,
    installed: ApplicationIntegrationType.GuildInstall,
    channel: { id: "200000000000000002", type: ChannelType.DM },
    guildId: null,
    people: [you, bot],
  },
  group: {
    name: "group",
    context: InteractionContextType.PrivateChannel,
    installed: ApplicationIntegrationType.UserInstall,
    channel: { id: "200000000000000003", type: ChannelType.GroupDM },
    guildId: null,
    people: [camille, sam, you],
  },
};

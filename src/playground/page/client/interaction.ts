import type {
  APIApplicationCommandInteractionDataOption,
  APIInteraction,
  APIMessage,
  APIUser,
  InteractionType,
} from "discord-api-types/v10";
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  PermissionFlagsBits,
  InteractionType as Type,
} from "discord-api-types/v10";
import { bot, you } from "./people.ts";
import type { Place } from "./places.ts";
import { snowflake } from "./snowflake.ts";

/** Who does something, and where. */
export interface Sender {
  readonly place: Place;
  /** As Discord names it: `fr`, `en-GB`. */
  readonly locale: string;
}

/** What members of a server may do there by default, as far as it matters here. */
const MEMBER =
  PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks;

const JOINED = "2024-09-01T08:00:00.000000+00:00";

const TEN_MEBIBYTES = 10 * 1024 * 1024;

type Option = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

export interface CommandCall {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  /** The members that options name. */
  readonly users: readonly APIUser[];
}

export function slashCommand(sender: Sender, call: CommandCall): APIInteraction {
  return interaction(sender, Type.ApplicationCommand, { data: commandData(sender, call) });
}

/** @param call one of its options is `focused` */
export function autocomplete(sender: Sender, call: CommandCall): APIInteraction {
  return interaction(sender, Type.ApplicationCommandAutocomplete, { data: commandData(sender, call) });
}

export function messageCommand(
  sender: Sender,
  { id, name }: Pick<CommandCall, "id" | "name">,
  target: APIMessage,
): APIInteraction {
  const resolved = { messages: { [target.id]: target } };
  return interaction(sender, Type.ApplicationCommand, {
    data: { id, name, type: ApplicationCommandType.Message, target_id: target.id, resolved },
  });
}

/** @param values what was chosen, in a select; none for a button */
export function component(
  sender: Sender,
  message: APIMessage,
  customId: string,
  values?: readonly string[],
): APIInteraction {
  const data =
    values === undefined
      ? { custom_id: customId, component_type: ComponentType.Button }
      : { custom_id: customId, component_type: ComponentType.StringSelect, values };
  return interaction(sender, Type.MessageComponent, { message, data });
}

function commandData({ place }: Sender, { id, name, options, users }: CommandCall): object {
  const resolved = {
    users: Object.fromEntries(users.map((user) => [user.id, user])),
    ...(place.guildId !== null && { members: Object.fromEntries(users.map(({ id }) => [id, member()])) }),
  };
  return {
    id,
    name,
    type: ApplicationCommandType.ChatInput,
    ...(options.length > 0 && { options }),
    ...(users.length > 0 && { resolved }),
  };
}

function member(): object {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: JOINED,
    premium_since: null,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
    permissions: String(MEMBER),
  };
}

/** What every interaction says of its sender and its place. */
function interaction({ place, locale }: Sender, type: InteractionType, rest: object): APIInteraction {
  const { channel, guildId, context, installed } = place;
  const owner = guildId ?? "0";
  const whole = {
    id: snowflake(),
    application_id: bot.id,
    type,
    token: `playground-${snowflake()}`,
    version: 1,
    channel: { ...channel, ...(guildId !== null && { guild_id: guildId, permissions: String(MEMBER) }) },
    channel_id: channel.id,
    app_permissions: String(MEMBER),
    locale,
    entitlements: [],
    authorizing_integration_owners: {
      [installed]: installed === ApplicationIntegrationType.UserInstall ? you.id : owner,
    },
    context,
    attachment_size_limit: TEN_MEBIBYTES,
    ...(guildId === null
      ? { user: you }
      : {
          guild: { id: guildId, locale, features: [] },
          guild_id: guildId,
          guild_locale: locale,
          member: { ...member(), user: you, deaf: false, mute: false },
        }),
    ...rest,
  };
  return whole as unknown as APIInteraction;
}

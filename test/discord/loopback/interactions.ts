import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteractionDataOption,
  APIChatInputApplicationCommandInteraction,
  APIMessage,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
  APIModalSubmission,
  APIModalSubmitInteraction,
  APIUser,
} from "discord-api-types/v10";
import { ApplicationCommandType, ComponentType, InteractionType } from "discord-api-types/v10";
import type { Actor, MemberOptions } from "./actor.ts";
import { asActor } from "./actor.ts";
import { envelope, memberOf } from "./envelope.ts";
import type { Given, OptionTypes } from "./options.ts";
import { dataOptions, resolvedUsers } from "./options.ts";
import { snowflake } from "./snowflake.ts";

/** Which registered command is meant; without a definition the options' types follow from their values. */
export interface CommandReference {
  readonly id?: string;
  readonly guildId?: string | undefined;
  readonly types?: OptionTypes;
}

type Data = Record<string, unknown> & { id: string; name: string };

function commandData(name: string, command: CommandReference): Data {
  return {
    id: command.id ?? snowflake(),
    name,
    ...(command.guildId === undefined ? {} : { guild_id: command.guildId }),
  };
}

/** Puts options below their subcommand, and the subcommand below its group. */
function nest(
  path: readonly string[],
  options: APIApplicationCommandInteractionDataOption[],
): APIApplicationCommandInteractionDataOption[] {
  const [outer, ...inner] = path;
  if (outer === undefined) return options;
  const type = inner.length > 0 ? 2 : 1;
  return [{ type, name: outer, options: nest(inner, options) } as APIApplicationCommandInteractionDataOption];
}

function chatInput(name: string, given: Given, actor: Actor, command: CommandReference, focused?: string) {
  const [root = name, ...path] = name.split(" ");
  const users = Object.values(given).filter((value): value is APIUser => typeof value === "object");
  return {
    ...commandData(root, command),
    type: ApplicationCommandType.ChatInput as const,
    options: nest(path, dataOptions(given, command.types, focused)),
    ...(users.length > 0 ? { resolved: resolvedUsers(users, actor.guild && memberOf(actor)) } : {}),
  };
}

/** A slash command, as Discord sends it. A subcommand is named after its command: `"corpus list"`. */
export function slashInteraction(
  name: string,
  given: Given = {},
  by: Actor | MemberOptions = {},
  command: CommandReference = {},
): APIChatInputApplicationCommandInteraction {
  const actor = asActor(by);
  const { options, ...rest } = chatInput(name, given, actor, command);
  // Discord leaves the list out where nothing was given.
  const data = options.length > 0 ? { ...rest, options } : rest;
  return {
    ...envelope(actor, InteractionType.ApplicationCommand),
    data: data as APIChatInputApplicationCommandInteraction["data"],
  };
}

/** What Discord asks while somebody types into the option named by `focused`. */
export function autocompleteInteraction(
  name: string,
  given: Given,
  focused: string,
  by: Actor | MemberOptions = {},
  command: CommandReference = {},
): APIApplicationCommandAutocompleteInteraction {
  const actor = asActor(by);
  return {
    ...envelope(actor, InteractionType.ApplicationCommandAutocomplete),
    data: chatInput(
      name,
      given,
      actor,
      command,
      focused,
    ) as APIApplicationCommandAutocompleteInteraction["data"],
  };
}

/** A message command on a message, which comes whole: its content needs no intent here. */
export function messageCommandInteraction(
  name: string,
  target: APIMessage,
  by: Actor | MemberOptions = {},
  command: CommandReference = {},
): APIMessageApplicationCommandInteraction {
  const actor = asActor(by);
  return {
    ...envelope(actor, InteractionType.ApplicationCommand),
    data: {
      ...commandData(name, command),
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

/** A press of a button or, with values, a choice in a string select, on the message that carries it. */
export function componentInteraction(
  customId: string,
  message: APIMessage,
  by: Actor | MemberOptions = {},
  values?: readonly string[],
): APIMessageComponentInteraction {
  const data =
    values === undefined
      ? { custom_id: customId, component_type: ComponentType.Button as const }
      : { custom_id: customId, component_type: ComponentType.StringSelect as const, values: [...values] };
  return { ...envelope(asActor(by), InteractionType.MessageComponent), message, data };
}

/** A modal sent off; `message` is the one whose button opened it, if one did. */
export function modalSubmitInteraction(
  submission: APIModalSubmission,
  by: Actor | MemberOptions = {},
  message?: APIMessage,
): APIModalSubmitInteraction {
  return {
    ...envelope(asActor(by), InteractionType.ModalSubmit),
    data: submission,
    ...(message === undefined ? {} : { message }),
  };
}

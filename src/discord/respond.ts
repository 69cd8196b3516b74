import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { findAction } from "../commands/actions.ts";
import type { Request } from "../commands/command.ts";
import { commands, messageCommands } from "../commands/index.ts";
import { type Reply, say } from "../commands/reply.ts";
import type { Search } from "../search/search.ts";
import { textsFor } from "../texts/index.ts";
import { decodeAction } from "./ids.ts";
import { focusedOption, readOptions } from "./options.ts";
import { renderChoices, renderMessage } from "./render.ts";
import { readTarget } from "./target.ts";

/** What to answer to an interaction, and what is to be done when the answer is out. */
export interface Outcome {
  readonly response: APIInteractionResponse;
  readonly then?: "delete-original";
}

/** Takes Discord's raw interaction; no client, network or clock, so that every door gives the same answer. */
export type Respond = (interaction: APIInteraction) => Outcome;

/** @param search the index to answer from, asked for anew with every interaction */
export function createRespond(search: () => Search): Respond {
  return (interaction) => {
    switch (interaction.type) {
      case InteractionType.Ping:
        return { response: { type: InteractionResponseType.Pong } };
      case InteractionType.ApplicationCommandAutocomplete:
        return { response: complete(search(), interaction) };
      case InteractionType.ApplicationCommand:
        return render(run(search(), interaction));
      case InteractionType.MessageComponent:
        return render(press(search(), interaction));
      case InteractionType.ModalSubmit:
        // The bot opens none; an answer all the same, for whoever sees one of another version.
        return render(unknownCommand(interaction));
    }
  };
}

/** The apology for an error that nobody expected. @param id what the log calls the error */
export function apologise(interaction: APIInteraction, id: string): APIInteractionResponse {
  const texts = textsFor(localeOf(interaction));
  return renderMessage(say(texts, texts.failed(id)));
}

function render(reply: Reply): Outcome {
  if (reply.kind === "message") return { response: renderMessage(reply) };
  // biome-ignore lint/suspicious/noThenProperty: a word, not a function, and nobody awaits an outcome.
  return { response: { type: InteractionResponseType.DeferredMessageUpdate }, then: "delete-original" };
}

function run(search: Search, interaction: APIApplicationCommandInteraction): Reply {
  const { data } = interaction;
  const request = createRequest(search, interaction);
  if (data.type === ApplicationCommandType.ChatInput) {
    const command = commands.find(({ definition }) => definition.name === data.name);
    if (command) return command.run({ ...request, options: readOptions(data.options) });
  }
  if (data.type === ApplicationCommandType.Message) {
    const command = messageCommands.find(({ definition }) => definition.name === data.name);
    const target = data.resolved.messages[data.target_id];
    if (command && target) return command.run(request, readTarget(target));
  }
  return unknownCommand(interaction);
}

function unknownCommand(interaction: APIInteraction): Reply {
  const texts = textsFor(localeOf(interaction));
  return say(texts, texts.unknownCommand);
}

function complete(
  search: Search,
  interaction: APIApplicationCommandAutocompleteInteraction,
): APIInteractionResponse {
  const { name, options } = interaction.data;
  const command = commands.find(({ definition }) => definition.name === name);
  const request = { ...createRequest(search, interaction), options: readOptions(options) };
  const choices = command?.suggest?.(request, focusedOption(options)) ?? [];
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: renderChoices(choices) },
  };
}

function press(search: Search, interaction: APIMessageComponentInteraction): Reply {
  const request = createRequest(search, interaction);
  const { data } = interaction;
  const action = decodeAction(data.custom_id);
  const act = action && findAction(action.name);
  if (!act) return say(request.texts, request.texts.unknownButton);
  const chosen = "values" in data ? data.values.slice(0, 1) : [];
  return act(request, [...chosen, ...action.parameters]);
}

type Asked =
  | APIApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageComponentInteraction;

function createRequest(search: Search, interaction: Asked): Request {
  const { member, guild_id: guild, channel } = interaction;
  const user = member?.user ?? interaction.user;
  const permissions = BigInt(member?.permissions ?? 0);
  return {
    search,
    texts: textsFor(localeOf(interaction)),
    publicTexts: textsFor(interaction.guild_locale ?? localeOf(interaction)),
    member: {
      id: user?.id ?? "",
      name: member?.nick ?? user?.global_name ?? user?.username ?? "",
      managesMessages: (permissions & PermissionFlagsBits.ManageMessages) !== 0n,
    },
    options: readOptions(),
    underPrivate: ((interaction.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    messageLink: (message) =>
      channel ? `https://discord.com/channels/${guild ?? "@me"}/${channel.id}/${message}` : null,
  };
}

function localeOf(interaction: APIInteraction): string {
  return "locale" in interaction ? interaction.locale : "";
}

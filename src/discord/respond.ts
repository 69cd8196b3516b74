import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from "discord-api-types/v10";
import type { Request } from "../commands/command.ts";
import { findAction, findCommand } from "../commands/index.ts";
import { type Reply, say } from "../commands/reply.ts";
import type { Search } from "../search/search.ts";
import { textsFor } from "../texts/index.ts";
import { decodeId } from "./ids.ts";
import { focusedOption, readOptions } from "./options.ts";
import { render, renderChoices } from "./render.ts";

/** What to answer to an interaction. */
export interface Outcome {
  readonly response: APIInteractionResponse;
}

/** Takes Discord's raw interaction; no client, network or clock, so that every door gives the same answer. */
export type Respond = (interaction: APIInteraction) => Outcome;

/** @param search the index to answer from, asked for anew with every interaction */
export function createRespond(search: () => Search): Respond {
  return (interaction) => ({ response: answerInteraction(search(), interaction) });
}

/** The apology for an error that nobody expected. @param id what the log calls the error */
export function apologise(interaction: APIInteraction, id: string): APIInteractionResponse {
  const texts = textsFor(localeOf(interaction));
  return message(say(texts, texts.failed(id)));
}

function answerInteraction(search: Search, interaction: APIInteraction): APIInteractionResponse {
  const texts = textsFor(localeOf(interaction));
  switch (interaction.type) {
    case InteractionType.Ping:
      return { type: InteractionResponseType.Pong };
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(search, interaction);
    case InteractionType.ApplicationCommand:
      if (interaction.data.type !== ApplicationCommandType.ChatInput) break;
      return message(run(search, interaction as APIChatInputApplicationCommandInteraction));
    case InteractionType.MessageComponent:
      return message(press(search, interaction));
  }
  return message(say(texts, texts.unknownCommand));
}

function run(search: Search, interaction: APIChatInputApplicationCommandInteraction): Reply {
  const request = createRequest(search, interaction);
  const command = findCommand(interaction.data.name);
  return command ? command.run(request) : say(request.texts, request.texts.unknownCommand);
}

function complete(
  search: Search,
  interaction: APIApplicationCommandAutocompleteInteraction,
): APIInteractionResponse {
  const command = findCommand(interaction.data.name);
  const option = focusedOption(interaction.data.options);
  const choices = command?.suggest?.(createRequest(search, interaction), option) ?? [];
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: renderChoices(choices) },
  };
}

function press(search: Search, interaction: APIMessageComponentInteraction): Reply {
  const request = createRequest(search, interaction);
  const state = decodeId(interaction.data.custom_id);
  const act = state && findAction(state.action);
  if (!act) return say(request.texts, request.texts.unknownButton);
  const passage = search.library.passage(state.passage);
  return passage ? act(request, passage) : say(request.texts, request.texts.passageGone);
}

type Asked =
  | APIChatInputApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageComponentInteraction;

function createRequest(search: Search, interaction: Asked): Request {
  const user = interaction.member?.user ?? interaction.user;
  return {
    search,
    texts: textsFor(localeOf(interaction)),
    publicTexts: textsFor(interaction.guild_locale ?? localeOf(interaction)),
    member: interaction.member?.nick ?? user?.global_name ?? user?.username ?? "",
    options: readOptions("options" in interaction.data ? interaction.data.options : []),
  };
}

function localeOf(interaction: APIInteraction): string {
  return "locale" in interaction ? interaction.locale : "";
}

function message(reply: Reply): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: render(reply) };
}

import {
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from "discord-api-types/v10";
import { findAction } from "../commands/actions.ts";
import type { Request } from "../commands/command.ts";
import { commands, messageCommands } from "../commands/index.ts";
import { type Reply, say } from "../commands/reply.ts";
import type { Search } from "../search/search.ts";
import { textsFor } from "../texts/index.ts";
import type { Texts } from "../texts/texts.ts";
import { decodeAction } from "./ids.ts";
import { readAsker } from "./interaction/asker.ts";
import { field, list, text } from "./interaction/json.ts";
import { focusedOption, readOptions } from "./interaction/options.ts";
import { readTarget } from "./interaction/target.ts";
import { renderChoices, renderMessage } from "./render/render.ts";
import { commandOf, documentOf, outcomeOf, type Seen } from "./seen.ts";

/** What to answer to an interaction, and what is to be done when the answer is out. */
export interface Outcome {
  readonly response: APIInteractionResponse;
  readonly then?: "delete-original";
  /** What logs and metrics may know of it. */
  readonly seen: Seen;
}

/**
 * Takes Discord's raw interaction; no client, network or clock, so that every door gives the same answer. Whatever comes
 * is answered: what is not as its type has it counts as left out.
 */
export type Respond = (interaction: APIInteraction) => Outcome;

/** @param search the index to answer from, asked for anew with every interaction */
export function createRespond(search: () => Search): Respond {
  return (interaction) => {
    switch (field(interaction, "type")) {
      case InteractionType.Ping: {
        const seen = { command: commandOf(interaction), outcome: "pong", document: null };
        return { response: { type: InteractionResponseType.Pong }, seen };
      }
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(search(), interaction);
      case InteractionType.ApplicationCommand:
        return render(interaction, run(search(), interaction));
      case InteractionType.MessageComponent:
        return render(interaction, press(search(), interaction));
      default:
        // A modal, of which the bot opens none, or something that is new: an answer all the same.
        return render(
          interaction,
          sayOf(interaction, (texts) => texts.unknownCommand),
        );
    }
  };
}

/** The apology for an error that nobody expected. @param id what the log calls the error */
export function apologise(interaction: APIInteraction, id: string): Outcome {
  return decline(interaction, "failed", (texts) => texts.failed(id));
}

/** What someone is told who asks faster than the bot can be fair to others. */
export function putOff(interaction: APIInteraction): Outcome {
  return decline(interaction, "put-off", (texts) => texts.tooFast);
}

/** A sentence instead of the answer; suggestions have no place for one. */
function decline(interaction: APIInteraction, outcome: string, words: (texts: Texts) => string): Outcome {
  const seen = { command: commandOf(interaction), outcome, document: null };
  if (field(interaction, "type") === InteractionType.ApplicationCommandAutocomplete)
    return { response: renderSuggestions([]), seen };
  return { response: renderMessage(sayOf(interaction, words)), seen };
}

function sayOf(interaction: unknown, words: (texts: Texts) => string) {
  const texts = textsFor(readAsker(interaction).locale);
  return say(texts, words(texts));
}

function render(interaction: unknown, reply: Reply): Outcome {
  const seen = { command: commandOf(interaction), outcome: outcomeOf(reply), document: documentOf(reply) };
  if (reply.kind === "message") return { response: renderMessage(reply), seen };
  const response = { type: InteractionResponseType.DeferredMessageUpdate } as const;
  // biome-ignore lint/suspicious/noThenProperty: a word, not a function, and nobody awaits an outcome.
  return { response, then: "delete-original", seen };
}

function run(search: Search, interaction: unknown): Reply {
  const data = field(interaction, "data");
  const [type, name] = [field(data, "type"), field(data, "name")];
  const request = createRequest(search, interaction);
  if (type === ApplicationCommandType.ChatInput) {
    const command = commands.find(({ definition }) => definition.name === name);
    if (command) return command.run({ ...request, options: readOptions(field(data, "options")) });
  }
  if (type === ApplicationCommandType.Message) {
    const command = messageCommands.find(({ definition }) => definition.name === name);
    const messages = field(field(data, "resolved"), "messages");
    const target = readTarget(field(messages, text(field(data, "target_id")) ?? ""));
    if (command && target) return command.run(request, target);
  }
  return say(request.texts, request.texts.unknownCommand);
}

function complete(search: Search, interaction: unknown): Outcome {
  const data = field(interaction, "data");
  const options = field(data, "options");
  const command = commands.find(({ definition }) => definition.name === field(data, "name"));
  const request = { ...createRequest(search, interaction), options: readOptions(options) };
  const focused = focusedOption(options);
  const choices = (focused !== undefined && command?.suggest?.(request, focused)) || [];
  const outcome = choices.length > 0 ? "found" : "nothing";
  return {
    response: renderSuggestions(choices),
    seen: { command: commandOf(interaction), outcome, document: null },
  };
}

function renderSuggestions(choices: Parameters<typeof renderChoices>[0]): APIInteractionResponse {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: renderChoices(choices) },
  };
}

function press(search: Search, interaction: unknown): Reply {
  const request = createRequest(search, interaction);
  const data = field(interaction, "data");
  const action = decodeAction(field(data, "custom_id"));
  const act = action && findAction(action.name);
  if (!act) return say(request.texts, request.texts.unknownButton);
  const chosen = list(field(data, "values"))
    .slice(0, 1)
    .map((value) => text(value) ?? "");
  return act(request, [...chosen, ...action.parameters]);
}

function createRequest(search: Search, interaction: unknown): Request {
  const { locale, publicLocale, ...asker } = readAsker(interaction);
  return {
    search,
    texts: textsFor(locale),
    publicTexts: textsFor(publicLocale),
    ...asker,
    options: readOptions(),
  };
}

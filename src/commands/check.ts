import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { checkQuote } from "../quote/check.ts";
import { checkMessage } from "../quote/message.ts";
import { showChecks } from "./checked.ts";
import type { Command, MessageCommand } from "./command.ts";
import { everywhere, localize, localizeName } from "./definition.ts";
import { say } from "./reply.ts";

/** As long as the longest message. */
const LONGEST_QUOTE = 4_000;

const WORD = /[\p{L}\p{N}]/u;

export const check: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.check),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localize((texts) => texts.commands.check.options.text),
        required: true,
        max_length: LONGEST_QUOTE,
      },
    ],
  },

  run(request) {
    const text = request.options.text("text") ?? "";
    if (!WORD.test(text)) return say(request.texts, request.texts.noQuote);
    return showChecks(request, [checkQuote(text, request.search.library)]);
  },
};

/** In the menu of a message: whether what it quotes is what the documents say. */
export const checkMessageCommand: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...localizeName((texts) => texts.messageCommands.check),
    ...everywhere,
  },

  run(request, message) {
    if (!WORD.test(message.text)) return say(request.texts, request.texts.noQuote);
    return showChecks(request, checkMessage(message.text, request.search.library), message.id);
  },
};

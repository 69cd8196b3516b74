import { ApplicationCommandType } from "discord-api-types/v10";
import { answer } from "../answer/answer.ts";
import type { MessageCommand } from "./command.ts";
import { everywhere, localizeName } from "./definition.ts";
import { showAnswer } from "./hits.ts";
import { say } from "./reply.ts";

const PASSAGES = 3;

/** In the menu of a message: the passages that bear on what it says. */
export const find: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...localizeName((texts) => texts.messageCommands.find),
    ...everywhere,
  },

  run({ search, texts }, message) {
    const text = message.text.trim();
    if (text === "") return say(texts, texts.wordlessMessage);
    const found = answer(search, text, { limit: PASSAGES });
    const blocks = showAnswer(found, search, { texts, inPrivate: true, about: message.id });
    return { kind: "message", audience: "private", texts, blocks };
  },
};

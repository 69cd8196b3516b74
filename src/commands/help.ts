import { ApplicationCommandType } from "discord-api-types/v10";
import type { Command } from "./command.ts";
import { everywhere, localize } from "./definition.ts";

export const help: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.help),
    ...everywhere,
  },

  run({ texts }) {
    const slash = Object.values(texts.commands).map(({ name, description }) => ({
      parts: [`/${name}`, description],
      address: null,
    }));
    const menu = Object.values(texts.messageCommands).map((name) => ({
      parts: [name, texts.inMessageMenu],
      address: null,
    }));
    const blocks = [
      { kind: "sentence", text: texts.helpIntroduction },
      { kind: "list", items: [...slash, ...menu], more: String },
      { kind: "note", text: texts.helpPromise },
    ] as const;
    return { kind: "message", audience: "private", texts, blocks };
  },
};

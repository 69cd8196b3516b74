import { ApplicationCommandType } from "discord-api-types/v10";
import { citationLine, citeDocument } from "../cite/citation.ts";
import type { Command } from "./command.ts";
import { everywhere, localize } from "./definition.ts";
import type { Block } from "./reply.ts";

export const documents: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.documents),
    ...everywhere,
  },

  run({ search: { library }, texts }) {
    const items = library.documents.map((document) => {
      const parts = citationLine(citeDocument(document), texts);
      return {
        parts: [...parts, texts.passageCount(library.passagesOf(document).length)],
        address: document.url,
      };
    });
    const blocks: Block[] = [
      { kind: "sentence", text: texts.documentCount(library.documents.length, library.passages.length) },
      { kind: "list", items, more: texts.moreDocuments },
    ];
    return { kind: "message", audience: "private", texts, blocks };
  },
};

import { ApplicationCommandType } from "discord-api-types/v10";
import { citationLine, citeDocument } from "../cite/citation.ts";
import type { Command } from "./command.ts";
import { everywhere, localize } from "./definition.ts";
import type { Block } from "./reply.ts";

/** How many fit in a message with their titles and publishers. */
const DOCUMENTS = 15;

export const documents: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.documents),
    ...everywhere,
  },

  run({ search: { library }, texts }) {
    const shown = library.documents.slice(0, DOCUMENTS);
    const items = shown.map((document) => {
      const parts = citationLine(citeDocument(document), texts);
      return { parts: [...parts, texts.passageCount(library.passagesOf(document).length)], address: document.url };
    });
    const blocks: Block[] = [
      { kind: "sentence", text: texts.documentCount(library.documents.length, library.passages.length) },
      { kind: "list", items },
    ];
    const rest = library.documents.length - shown.length;
    if (rest > 0) blocks.push({ kind: "note", text: texts.moreDocuments(rest) });
    return { kind: "message", audience: "private", texts, blocks };
  },
};

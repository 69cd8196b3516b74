import { ApplicationCommandType } from "discord-api-types/v10";
import { citationLine, citeDocument } from "../cite/citation.ts";
import type { Document } from "../library/document.ts";
import type { Library } from "../library/library.ts";
import type { Texts } from "../texts/texts.ts";
import type { Command } from "./command.ts";
import { everywhere, localize } from "./definition.ts";
import type { Block, List } from "./reply.ts";

export const documents: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.documents),
    ...everywhere,
  },

  run({ search: { library }, texts }) {
    const blocks: Block[] = [
      { kind: "sentence", text: texts.documentCount(library.documents.length, library.passages.length) },
      listDocuments(library.documents, library, texts),
    ];
    return { kind: "message", audience: "private", texts, blocks };
  },
};

/** Each with its source, how many passages it has, and its address. */
export function listDocuments(documents: readonly Document[], library: Library, texts: Texts): List {
  const items = documents.map((document) => {
    const parts = citationLine(citeDocument(document), texts);
    return {
      parts: [...parts, texts.passageCount(library.passagesOf(document).length)],
      address: document.url,
    };
  });
  return { kind: "list", items, more: texts.moreDocuments };
}

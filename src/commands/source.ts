import { ApplicationCommandType } from "discord-api-types/v10";
import { cite, citeDocument } from "../cite/citation.ts";
import type { Document } from "../library/document.ts";
import type { Passage } from "../library/passage.ts";
import { source as sourceBlock } from "./blocks.ts";
import type { Command, Request } from "./command.ts";
import { everywhere, localize } from "./definition.ts";
import { chooseDocument, documentOption } from "./document-option.ts";
import { choosePassage, passageOption, suggestPassageOrDocument } from "./passage-option.ts";
import { type Block, type Reply, say } from "./reply.ts";

/** How many documents to list before naming one is the better way. */
const DOCUMENTS = 5;

export const source: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.source),
    ...everywhere,
    options: [
      passageOption((texts) => texts.commands.source.options.passage, false),
      documentOption((texts) => texts.commands.source.options.document),
    ],
  },

  run(request) {
    const { search, texts, options } = request;
    if (options.text("passage")?.trim()) {
      const chosen = choosePassage(request);
      if (chosen.kind === "none") return chosen.reply;
      return sourcesOf(request, chosen.kind === "chosen" ? [chosen.passage] : chosen.passages);
    }
    const chosen = chooseDocument(search.library, options.text("document"));
    if (chosen.kind === "unknown") return say(texts, texts.noSuchDocument(chosen.name));
    return documentSources(request, chosen.document ? [chosen.document] : search.library.documents);
  },

  suggest: suggestPassageOrDocument,

  actions: { source: (request, passage) => sourcesOf(request, [passage]) },
};

function sourcesOf({ search, texts }: Request, passages: readonly Passage[]): Reply {
  const citations = passages.map((passage) => cite(passage, search.library, texts));
  return {
    public: false,
    texts,
    blocks: citations.map((one) => sourceBlock(one, texts, citations.length === 1)),
  };
}

function documentSources({ texts }: Request, documents: readonly Document[]): Reply {
  const citations = documents.slice(0, DOCUMENTS).map((document) => citeDocument(document, texts));
  const blocks = citations.map((citation) => sourceBlock(citation, texts, citations.length === 1));
  const rest = documents.length - citations.length;
  const note: Block[] = rest > 0 ? [{ kind: "note", text: texts.moreDocuments(rest) }] : [];
  return { public: false, texts, blocks: [...blocks, ...note] };
}

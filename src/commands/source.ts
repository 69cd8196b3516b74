import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { type Citation, cite, citeDocument } from "../cite/citation.ts";
import { styleNames, styles } from "../cite/styles/index.ts";
import type { Passage } from "../library/passage.ts";
import { deleteButton, linkButtons } from "./card.ts";
import type { Command, Request } from "./command.ts";
import { everywhere, localize, localizeChoice } from "./definition.ts";
import { chooseDocument, documentOption } from "./document-option.ts";
import { choosePassage, passageOption, suggestPassageOrDocument } from "./passage-option.ts";
import { type Block, type Message, say } from "./reply.ts";

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
      {
        type: ApplicationCommandOptionType.String,
        ...localize((texts) => texts.commands.source.options.style),
        choices: styleNames.map((style) => localizeChoice(style, styles[style].name)),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...localize((texts) => texts.commands.source.options.share),
      },
    ],
  },

  run(request) {
    const { search, texts, options } = request;
    if (options.text("passage")?.trim()) {
      const chosen = choosePassage(request, "passage");
      if (chosen.kind === "none") return chosen.reply;
      const passages = chosen.kind === "chosen" ? [chosen.passage] : chosen.passages;
      return sourceOf(
        request,
        passages.map((passage) => [passage, passage]),
      );
    }
    const chosen = chooseDocument(search.library, options.text("document"));
    if (chosen.kind === "unknown") return say(texts, texts.noSuchDocument(chosen.name));
    const documents = chosen.document ? [chosen.document] : search.library.documents;
    return show(request, documents.slice(0, DOCUMENTS).map(citeDocument), documents.length - DOCUMENTS);
  },

  suggest: suggestPassageOrDocument,
};

/** The sources of passages, or of runs of passages, each by its first and last. */
export function sourceOf(request: Request, runs: readonly (readonly [Passage, Passage])[]): Message {
  const { library } = request.search;
  return show(
    request,
    runs.map(([first, last]) => cite(first, library, last)),
    0,
  );
}

/** @param rest how many more there are */
function show(
  { options, texts, publicTexts, member }: Request,
  citations: readonly Citation[],
  rest: number,
): Message {
  const share = options.flag("share");
  const language = share ? publicTexts : texts;
  const style = styleNames.find((name) => name === options.text("style"));
  const blocks: Block[] = citations.map((citation) => ({
    kind: "source",
    citation,
    // Several would fill the message: a style then has to be asked for.
    copy: style || citations.length === 1 ? styles[style ?? "sentence"].write(citation, language) : undefined,
    buttons: [linkButtons(citation, language)],
  }));
  if (rest > 0) blocks.push({ kind: "note", text: language.moreDocuments(rest) });
  if (share) blocks.push({ kind: "buttons", buttons: [deleteButton(language, member.id)] });
  return { kind: "message", audience: share ? "public" : "private", texts: language, blocks };
}

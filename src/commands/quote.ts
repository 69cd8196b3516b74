import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import type { Passage } from "../library/passage.ts";
import { card } from "./card.ts";
import type { Command, Request } from "./command.ts";
import { everywhere, localize } from "./definition.ts";
import { documentOption } from "./document-option.ts";
import {
  choosePassage,
  chooseRun,
  passageOption,
  suggestPassageOrDocument,
  suggestRunEnds,
} from "./passage-option.ts";
import { type Block, type Message, say } from "./reply.ts";

export const quote: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.quote),
    ...everywhere,
    options: [
      passageOption((texts) => texts.commands.quote.options.passage, true),
      passageOption((texts) => texts.commands.quote.options.to, false),
      documentOption((texts) => texts.commands.quote.options.document),
      {
        type: ApplicationCommandOptionType.User,
        ...localize((texts) => texts.commands.quote.options.for),
      },
    ],
  },

  run(request) {
    const { search, texts, options } = request;
    const chosen = choosePassage(request, "passage");
    if (chosen.kind === "none") return chosen.reply;
    if (chosen.kind === "several") {
      const cards = chosen.passages.map((passage) =>
        card(passage, search.library, texts, { quotable: true }),
      );
      const blocks: Block[] = [{ kind: "sentence", text: texts.whichPassage }, ...cards];
      return { kind: "message", audience: "private", texts, blocks };
    }
    if (!options.text("to")?.trim()) return post(request, chosen.passage, chosen.passage);
    const last = chooseRun(request, chosen.passage);
    return last ? post(request, chosen.passage, last) : say(texts, texts.noRun);
  },

  suggest: (request, option) =>
    option === "to" ? suggestRunEnds(request) : suggestPassageOrDocument(request, option),
};

function post(
  { search, publicTexts: texts, member, options }: Request,
  passage: Passage,
  last: Passage,
): Message {
  const mention = options.user("for");
  const quotation = card(passage, search.library, texts, { last, around: true, poster: member.id });
  return { kind: "message", audience: "public", texts, blocks: [quotation], mention };
}

import { ApplicationCommandType } from "discord-api-types/v10";
import type { Passage } from "../library/passage.ts";
import { quotation } from "./blocks.ts";
import type { Command, Request } from "./command.ts";
import { everywhere, localize } from "./definition.ts";
import { documentOption } from "./document-option.ts";
import { choosePassage, passageOption, suggestPassageOrDocument } from "./passage-option.ts";
import type { Reply } from "./reply.ts";

export const quote: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.quote),
    ...everywhere,
    options: [
      passageOption((texts) => texts.commands.quote.options.passage, true),
      documentOption((texts) => texts.commands.quote.options.document),
    ],
  },

  run(request) {
    const chosen = choosePassage(request);
    switch (chosen.kind) {
      case "chosen":
        return post(request, chosen.passage);
      case "several": {
        const { search, texts } = request;
        const quotations = chosen.passages.map((one) =>
          quotation(one, search.library, texts, ["quote", "source"]),
        );
        return {
          public: false,
          texts,
          blocks: [{ kind: "sentence", text: texts.whichPassage }, ...quotations],
        };
      }
      case "none":
        return chosen.reply;
    }
  },

  suggest: suggestPassageOrDocument,

  actions: {
    quote(request, passage) {
      const reply = post(request, passage);
      // Under a command Discord itself says who used it; under a button it does not.
      return {
        ...reply,
        blocks: [...reply.blocks, { kind: "note", text: reply.texts.quotedBy(request.member) }],
      };
    },
  },
};

function post({ search, publicTexts: texts }: Request, passage: Passage): Reply {
  return { public: true, texts, blocks: [quotation(passage, search.library, texts, ["source"])] };
}

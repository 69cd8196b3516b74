import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { type Answer, answer } from "../answer/answer.ts";
import type { Library } from "../library/library.ts";
import type { Texts } from "../texts/texts.ts";
import { quotation } from "./blocks.ts";
import type { Command } from "./command.ts";
import { everywhere, localize } from "./definition.ts";
import { chooseDocument, documentOption, suggestDocuments } from "./document-option.ts";
import { type Block, say } from "./reply.ts";

/** Longer ones are stories rather than questions, and repeat more than they add. */
const LONGEST_QUESTION = 300;

/** How many passages to show where none stands out. */
const PASSAGES = 3;

/** How many titles to name where nothing was found. */
const TITLES = 5;

export const ask: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    ...localize((texts) => texts.commands.ask),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localize((texts) => texts.commands.ask.options.question),
        required: true,
        max_length: LONGEST_QUESTION,
      },
      documentOption((texts) => texts.commands.ask.options.document),
      {
        type: ApplicationCommandOptionType.Boolean,
        ...localize((texts) => texts.commands.ask.options.share),
      },
    ],
  },

  run({ search, texts, publicTexts, options }) {
    const question = options.text("question")?.trim() ?? "";
    if (question === "") return say(texts, texts.emptyQuestion);
    const chosen = chooseDocument(search.library, options.text("document"));
    if (chosen.kind === "unknown") return say(texts, texts.noSuchDocument(chosen.name));

    const share = options.flag("share");
    const language = share ? publicTexts : texts;
    const found = answer(search, question, { document: chosen.document?.id, limit: PASSAGES });
    const blocks: Block[] = [{ kind: "note", text: language.asked(question) }];
    return { public: share, texts: language, blocks: [...blocks, ...show(found, search.library, language)] };
  },

  suggest: ({ search, options }) => suggestDocuments(search.library, options.text("document")),
};

function show(found: Answer, library: Library, texts: Texts): Block[] {
  const quotations = found.hits.map(({ passage }) => quotation(passage, library, texts, ["quote", "source"]));
  switch (found.kind) {
    case "found":
      return found.clear || quotations.length === 1
        ? quotations.slice(0, 1)
        : [{ kind: "sentence", text: texts.severalFound }, ...quotations];
    case "weak":
      return [{ kind: "sentence", text: texts.weak }, ...quotations];
    case "nothing": {
      const titles = library.documents.map(({ title }) => title);
      return [
        { kind: "sentence", text: texts.nothing },
        {
          kind: "note",
          text: texts.documentsAre(titles.slice(0, TITLES), Math.max(0, titles.length - TITLES)),
        },
      ];
    }
  }
}

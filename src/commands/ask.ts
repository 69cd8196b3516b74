import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { answer } from "../answer/answer.ts";
import { deleteButton } from "./card.ts";
import type { Command } from "./command.ts";
import { everywhere, localize } from "./definition.ts";
import { chooseDocument, documentOption, suggestDocuments } from "./document-option.ts";
import { showAnswer } from "./hits.ts";
import { type Block, say } from "./reply.ts";

/** Longer ones are stories rather than questions, and repeat more than they add. */
const LONGEST_QUESTION = 300;

/** How many passages may be asked for: as many as a message shows without cutting each to a line. */
const MOST_PASSAGES = 5;

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
        type: ApplicationCommandOptionType.Integer,
        ...localize((texts) => texts.commands.ask.options.passages),
        min_value: 1,
        max_value: MOST_PASSAGES,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...localize((texts) => texts.commands.ask.options.share),
      },
    ],
  },

  run({ search, texts, publicTexts, options, member }) {
    const question = options.text("question")?.trim() ?? "";
    if (question === "") return say(texts, texts.emptyQuestion);
    const chosen = chooseDocument(search.library, options.text("document"));
    if (chosen.kind === "unknown") return say(texts, texts.noSuchDocument(chosen.name));

    const share = options.flag("share");
    const language = share ? publicTexts : texts;
    const passages = options.number("passages");
    const found = answer(search, question, { document: chosen.document?.id, limit: MOST_PASSAGES });
    const blocks: Block[] = [
      { kind: "note", text: language.asked(question) },
      ...showAnswer(found, search, {
        texts: language,
        inPrivate: !share,
        passages,
        document: chosen.document,
      }),
    ];
    if (share) blocks.push({ kind: "buttons", buttons: [deleteButton(language, member.id)] });
    return { kind: "message", audience: share ? "public" : "private", texts: language, blocks };
  },

  suggest: ({ search, options }) => suggestDocuments(search.library, options.text("document")),
};

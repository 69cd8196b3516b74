import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Choice } from "../../commands/command.ts";
import type { Block, Message } from "../../commands/reply.ts";
import type { Texts } from "../../texts/texts.ts";
import { renderBlock } from "./block.ts";
import { type Component, textDisplay, textLength } from "./components.ts";
import { truncate } from "./excerpt.ts";
import { CHOICE_NAME, CHOICE_VALUE, CHOICES, MESSAGE_TEXT } from "./limits.ts";
import { mentionUser } from "./markdown.ts";

/** Fewer characters of a passage than this are not worth a card: the message then shows fewer passages. */
const SHORTEST_QUOTE = 200;

/** A message as Discord takes it, with Components V2: it unfolds no link and calls nobody but whom it names. */
export function renderMessage({ audience, texts, blocks, mention }: Message): APIInteractionResponse {
  const components = renderBlocks(blocks, texts, mention ? [textDisplay(mentionUser(mention))] : []);
  const data = { components, allowed_mentions: { parse: [], ...(mention && { users: [mention] }) } };
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  switch (audience) {
    case "public":
      return { type: InteractionResponseType.ChannelMessageWithSource, data: { ...data, flags } };
    case "private":
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { ...data, flags: flags | MessageFlags.Ephemeral },
      };
    case "in-place":
      return { type: InteractionResponseType.UpdateMessage, data: { ...data, flags } };
  }
}

function renderBlocks(all: readonly Block[], texts: Texts, before: readonly Component[]): Component[] {
  const passages = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + quotedIn(block), 0);
  const compact = all.filter((block) => quotedIn(block) > 0).length > 1;
  const renderOne = (block: Block, space: number) => renderBlock(block, texts, { space, compact });
  const written = (blocks: readonly Block[]) =>
    [...before, ...blocks.map((block) => renderOne(block, 0))].reduce((sum, one) => sum + textLength(one), 0);

  const blocks = [...all];
  while (blocks.length > 1 && written(blocks) + SHORTEST_QUOTE * passages(blocks) > MESSAGE_TEXT)
    blocks.pop();

  let space = MESSAGE_TEXT - written(blocks);
  let left = passages(blocks);
  const rendered = blocks.map((block) => {
    const quoted = quotedIn(block);
    if (quoted === 0) return renderOne(block, 0);
    const card = renderOne(block, Math.floor((space * quoted) / left));
    space -= textLength(card) - textLength(renderOne(block, 0));
    left -= quoted;
    return card;
  });
  return [...before, ...rendered];
}

/** How many shares of a message's room a block has for the words that it quotes. */
function quotedIn(block: Block): number {
  if (block.kind === "quotation") return block.passages.length;
  return block.kind === "check" ? 1 : 0;
}

/** Suggestions as Discord's menu takes them: plain text, since it parses no Markdown there. */
export function renderChoices(choices: readonly Choice[]): APIApplicationCommandOptionChoice<string>[] {
  return choices
    .filter(({ value }) => value.length <= CHOICE_VALUE)
    .slice(0, CHOICES)
    .map(({ name, value }) => ({ name: truncate(name, CHOICE_NAME), value }));
}

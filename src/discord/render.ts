import {
  type APIApplicationCommandOptionChoice,
  type APIButtonComponent,
  type APIContainerComponent,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Citation } from "../cite/citation.ts";
import type { Choice } from "../commands/command.ts";
import type { Block, Button, Reply } from "../commands/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { excerpt, truncate } from "./excerpt.ts";
import { encodeId } from "./ids.ts";
import { BUTTON_LABEL, BUTTON_URL, CHOICE_NAME, CHOICE_VALUE, CHOICES, MESSAGE_TEXT } from "./limits.ts";
import { blockQuote, inline, link, small, toCopy } from "./markdown.ts";

type Quotation = Extract<Block, { kind: "quotation" }>;

/** Fewer characters of a passage than this are not worth a card: the message then shows fewer passages. */
const SHORTEST_EXCERPT = 200;

/** A title or a publisher's note that is longer is cut in a card; `/source` has the whole. */
const LONGEST_PART = 200;

/** A reply as a message with Components V2 that mentions nobody and unfolds no link. */
export function render(reply: Reply): APIInteractionResponseCallbackData {
  const blocks = [...reply.blocks];
  while (blocks.length > 1 && spaceForPassages(blocks, reply.texts) < 0) blocks.pop();

  let space = spaceForPassages(blocks, reply.texts);
  let left = blocks.filter(({ kind }) => kind === "quotation").length;
  const components = blocks.map((block): APIMessageTopLevelComponent => {
    if (block.kind !== "quotation") return renderBlock(block, "", reply.texts);
    const share = SHORTEST_EXCERPT + Math.floor(space / left);
    const words = blockQuote(excerpt(block.passage, (text) => blockQuote(text).length <= share));
    space -= words.length - SHORTEST_EXCERPT;
    left -= 1;
    return renderBlock(block, words, reply.texts);
  });
  return {
    flags:
      MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds | (reply.public ? 0 : MessageFlags.Ephemeral),
    allowed_mentions: { parse: [] },
    components,
  };
}

/** Characters that are left for passages when each has its least and all the rest is written; negative if too few. */
function spaceForPassages(blocks: readonly Block[], texts: Texts): number {
  const needed = blocks.map((block) => {
    const written = textLength(renderBlock(block, "", texts));
    return block.kind === "quotation" ? written + SHORTEST_EXCERPT : written;
  });
  return MESSAGE_TEXT - needed.reduce((sum, length) => sum + length, 0);
}

function textLength(component: APIMessageTopLevelComponent): number {
  if (component.type === ComponentType.TextDisplay) return component.content.length;
  if (component.type !== ComponentType.Container) return 0;
  return component.components.reduce(
    (sum, one) => sum + (one.type === ComponentType.TextDisplay ? one.content.length : 0),
    0,
  );
}

/** @param words the passage's words, for a quotation */
function renderBlock(
  block: Block,
  words: string,
  texts: Texts,
): APITextDisplayComponent | APIContainerComponent {
  switch (block.kind) {
    case "sentence":
      return textDisplay(inline(block.text));
    case "note":
      return textDisplay(small(inline(block.text)));
    case "quotation":
      return container([words, sourceLines(block, texts)], block.buttons);
    case "source": {
      const { link: address, archive, reference } = block.citation;
      const addresses = [address && link(texts.open, address), archive && link(texts.archive, archive)];
      const lines = [sourceLine(block.citation), addresses.filter(Boolean).join(" · ")]
        .filter(Boolean)
        .join("\n");
      return container([lines, block.copy ? toCopy(reference) : ""], block.buttons);
    }
  }
}

function sourceLines({ citation }: Quotation, texts: Texts): string {
  const lines = [sourceLine(citation), citation.link === null ? "" : link(texts.open, citation.link)];
  return lines.filter(Boolean).map(small).join("\n");
}

/** The parts are cut one by one, so that a long title never takes the date away. */
function sourceLine({ parts }: Citation): string {
  return parts.map((part) => inline(truncate(part, LONGEST_PART))).join(" · ");
}

function container(contents: readonly string[], buttons: readonly Button[]): APIContainerComponent {
  const shown = buttons.map(renderButton).filter((button) => button !== undefined);
  return {
    type: ComponentType.Container,
    components: [
      ...contents.filter(Boolean).map(textDisplay),
      ...(shown.length > 0 ? [{ type: ComponentType.ActionRow, components: shown } as const] : []),
    ],
  };
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Undefined for an address that no button can hold; the text has it all the same. */
function renderButton(button: Button): APIButtonComponent | undefined {
  const label = truncate(button.label, BUTTON_LABEL);
  switch (button.kind) {
    case "link":
      if (button.address.length > BUTTON_URL) return undefined;
      return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.address };
    case "action":
      return {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label,
        custom_id: encodeId({ action: button.action, passage: button.passage.id }),
      };
  }
}

/** Suggestions as Discord's menu takes them: plain text, since it parses no Markdown there. */
export function renderChoices(choices: readonly Choice[]): APIApplicationCommandOptionChoice<string>[] {
  return choices
    .filter(({ value }) => value.length <= CHOICE_VALUE)
    .slice(0, CHOICES)
    .map(({ name, value }) => ({ name: truncate(name, CHOICE_NAME), value }));
}

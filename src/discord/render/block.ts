import type { APIContainerComponent } from "discord-api-types/v10";
import { type Citation, citationLine } from "../../cite/citation.ts";
import type { Block, Checked, List, Quotation } from "../../commands/reply.ts";
import type { Texts } from "../../texts/texts.ts";
import { writeCompared } from "./compared.ts";
import { type Component, container, renderSelect, row, rows, textDisplay } from "./components.ts";
import { truncate } from "./excerpt.ts";
import { MESSAGE_TEXT } from "./limits.ts";
import { bold, inline, link, small, strike, toCopy } from "./markdown.ts";
import { quoteWords } from "./quotation.ts";

/** A title or a publisher's note that is longer is cut in a card; `/source` has the whole. */
const LONGEST_PART = 200;

/** A sentence may repeat what somebody typed; with each character escaped it still fits twice. */
const LONGEST_SENTENCE = 1_000;

/** Leaves room in a message for a question with each character escaped, what introduces a list and what closes it. */
const LONGEST_LIST = MESSAGE_TEXT - 1_000;

/** An empty line, which ends a block quote. */
const BETWEEN = "\n\n";

/** Buttons of a card that shares a message with four others: more, and the message has too many components. */
const COMPACT_ROW = 4;

/** How a card looks that does not answer for sure: Discord's own amber and grey. */
const ACCENTS = { found: null, weak: 0xf0b232, nothing: 0x80848e } as const;
const SIGNS = { weak: "≈", nothing: "∅" } as const;

/** How a check looks: Discord's green, amber, red and grey, with a sign that does not need them. */
const VERDICT_LOOKS = {
  verbatim: { sign: "✓", accent: 0x23a55a },
  typography: { sign: "✓", accent: 0x23a55a },
  elided: { sign: "✂", accent: 0xf0b232 },
  stitched: { sign: "⧉", accent: 0xf0b232 },
  altered: { sign: "≠", accent: 0xf23f43 },
  "not-found": { sign: "∅", accent: 0x80848e },
  "too-short": { sign: "?", accent: 0x80848e },
} as const;

export interface Room {
  /** Characters of Markdown for a quotation's words; none leaves them out, to measure the rest. */
  readonly space: number;
  /** Whether it shares the message with other quotations, so that its buttons must do with one row. */
  readonly compact: boolean;
}

/** One thing that a message says. */
export function renderBlock(block: Block, texts: Texts, room: Room): Component {
  switch (block.kind) {
    case "sentence":
      return textDisplay(sentence(block.text));
    case "note":
      return textDisplay(small(sentence(block.text)));
    case "verdict": {
      const lines = [bold(`${SIGNS[block.outcome]} ${sentence(block.text)}`), small(sentence(block.advice))];
      return container([textDisplay(lines.join("\n"))], ACCENTS[block.outcome]);
    }
    case "list":
      return textDisplay(writeList(block));
    case "quotation":
      return renderQuotation(block, texts, room);
    case "check":
      return renderCheck(block, texts, room);
    case "source": {
      const buttonRows = rows(block.buttons);
      const links = writeLinks(buttonRows, [
        [texts.open, block.citation.link],
        [texts.archive, block.citation.archive],
      ]);
      const lines = [sourceLine(block.citation, texts), links].filter(Boolean);
      const copy = block.copy === undefined ? [] : [textDisplay(toCopy(block.copy))];
      return container([textDisplay(lines.join("\n")), ...copy, ...buttonRows], null);
    }
    case "buttons":
      return row(block.buttons);
  }
}

function writeList({ items, more }: List): string {
  const lines: string[] = [];
  let length = 0;
  for (const { parts, address } of items) {
    const [name = "", ...rest] = parts.map((part) => truncate(part, LONGEST_PART));
    const title = address === null ? bold(inline(name)) : link(name, address);
    const line = `- ${[title, ...rest.map(inline)].join(" · ")}`;
    length += line.length + 1;
    if (length > LONGEST_LIST) break;
    lines.push(line);
  }
  const left = items.length - lines.length;
  return [...lines, ...(left > 0 ? [small(inline(more(left)))] : [])].join("\n");
}

function sentence(text: string): string {
  return inline(truncate(text, LONGEST_SENTENCE));
}

function renderQuotation(
  quotation: Quotation,
  texts: Texts,
  { space, compact }: Room,
): APIContainerComponent {
  const { citation, passages, buttons, inReplyTo, choice, outcome } = quotation;
  const { quotes, cut } =
    space > 0
      ? quoteWords(quotation, space - passages.length * BETWEEN.length)
      : { quotes: [], cut: undefined };
  const [actions = [], ...more] = buttons;
  const shown = cut ? [...actions, quotation.showRest(cut.passage, compact ? 0 : cut.end)] : actions;
  const buttonRows = rows(compact ? [[...shown, ...more.flat()].slice(0, COMPACT_ROW)] : [shown, ...more]);
  const links = writeLinks(buttonRows, [
    [texts.open, citation.link],
    [texts.inReplyTo, inReplyTo],
  ]);
  const source = [sourceLine(citation, texts), links].filter(Boolean).map(small);
  return container(
    [
      textDisplay([...quotes, source.join("\n")].join(BETWEEN)),
      ...buttonRows,
      ...(choice ? [renderSelect(choice)] : []),
    ],
    ACCENTS[outcome],
  );
}

function renderCheck(
  { verdict, name, meaning, quote, document, citations, buttons }: Checked,
  texts: Texts,
  { space }: Room,
): APIContainerComponent {
  const { sign, accent } = VERDICT_LOOKS[verdict];
  const share = Math.floor(space / (1 + document.length)) - BETWEEN.length;
  const words =
    space > 0
      ? [writeCompared(quote, strike, share), ...document.map((one) => writeCompared(one, bold, share))]
      : [];
  const sources = citations.map((citation) => small(sourceLine(citation, texts))).join("\n");
  const title = `${bold(`${sign} ${inline(name)}`)}\n${small(inline(meaning))}`;
  const text = [title, ...words, sources].filter(Boolean).join(BETWEEN);
  return container([textDisplay(text), ...rows(buttons)], accent);
}

/** The addresses that no button leads to, since it would be too long or one too many. */
function writeLinks(
  buttonRows: ReturnType<typeof rows>,
  links: readonly (readonly [label: string, address: string | null | undefined])[],
): string {
  const buttons = buttonRows.flatMap(({ components }) => components);
  return links
    .flatMap(([label, address]) =>
      address && !buttons.some((button) => "url" in button && button.url === address)
        ? [link(label, address)]
        : [],
    )
    .join(" · ");
}

/** The parts are cut one by one, so that a long title never takes the date away. */
function sourceLine(citation: Citation, texts: Texts): string {
  return citationLine(citation, texts)
    .map((part) => inline(truncate(part, LONGEST_PART)))
    .join(" · ");
}

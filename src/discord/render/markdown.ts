import { escapeMarkdown, unescapeMarkdown } from "./escape.ts";
import { oneLine } from "./excerpt.ts";

/** Embeddings, overrides and isolates of writing direction, which could turn over what stands beside them. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;

/** Text as a block quote: every line quoted, every character shown as it is, a part of it in bold. */
export function blockQuote(
  text: string,
  bold: { readonly start: number; readonly end: number } = { start: 0, end: 0 },
): string {
  let position = 0;
  return text
    .split("\n")
    .map((line) => {
      const from = Math.min(Math.max(bold.start - position, 0), line.length);
      const to = Math.min(Math.max(bold.end - position, 0), line.length);
      position += line.length + 1;
      const marked = escapeMarkdown(line.slice(from, to));
      return `> ${escapeMarkdown(line.slice(0, from))}${marked && `**${marked}**`}${escapeMarkdown(line.slice(to))}`;
    })
    .join("\n");
}

export function strike(markdown: string): string {
  return `~~${markdown}~~`;
}

export function small(markdown: string): string {
  return `-# ${markdown}`;
}

/** The plain text of a line that `small` and `inline` wrote; undefined for another. */
export function readSmall(markdown: string): string | undefined {
  const line = /^-# \u2068?(.*?)\u2069?$/u.exec(markdown)?.[1];
  return line === undefined ? undefined : unescapeMarkdown(line).trim();
}

export function bold(markdown: string): string {
  return `**${markdown}**`;
}

/** Plain text on one line, which turns over nothing beside it. */
export function inline(text: string): string {
  return isolated(escapeMarkdown(oneLine(text)));
}

/** Keeps what turns the direction of writing from turning over what stands beside it. */
export function isolated(line: string): string {
  return DIRECTION.test(line) ? `\u2068${line}\u2069` : line;
}

export function link(label: string, address: string): string {
  const target = address.replace(/[()<>\s]/gu, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${escapeMarkdown(label)}](${target})`;
}

export function mentionUser(id: string): string {
  return `<@${id}>`;
}

/** Text that a reader copies with one tap; a fence within it would end the block, so such a text is shown inline. */
export function toCopy(text: string): string {
  return text.includes("```")
    ? inline(text)
    : `\`\`\`\n${text.replaceAll("\0", "\uFFFD").toWellFormed()}\n\`\`\``;
}

import { escapeMarkdown } from "./escape.ts";

/** Text as a block quote: every line quoted, every character shown as it is. */
export function blockQuote(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join("\n");
}

export function small(markdown: string): string {
  return `-# ${markdown}`;
}

/** Plain text on one line. */
export function inline(text: string): string {
  return escapeMarkdown(text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, " "));
}

export function link(label: string, address: string): string {
  const target = address.replace(/[()<>\s]/gu, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${escapeMarkdown(label)}](${target})`;
}

/** Text that a reader copies with one tap; a fence within it would end the block, so such a text is shown inline. */
export function toCopy(text: string): string {
  return text.includes("```") ? inline(text) : `\`\`\`\n${text}\n\`\`\``;
}

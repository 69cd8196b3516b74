/** Everything that Discord's Markdown takes for syntax somewhere: emphasis, code, links, mentions, emoji, lists, headings. */
const SYNTAX = /[\\`*_~|<>[\]()#:@\-+.!]/gu;

/** Plain text as Markdown that Discord renders as that very text. One pass, so that no text can hold the bot. */
export function escapeMarkdown(text: string): string {
  return text.replace(SYNTAX, "\\$&");
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([\\`*_~|<>[\]()#:@\-+.!])/gu, "$1");
}

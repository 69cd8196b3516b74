import { DiscordAuthorInfo } from "@skyra/discord-components-core/discord-author-info.js";
import { DiscordMessage } from "@skyra/discord-components-core/discord-message.js";
import { DiscordMessages } from "@skyra/discord-components-core/discord-messages.js";
import { DiscordQuote } from "@skyra/discord-components-core/discord-quote.js";

/**
 * What the library's elements need to be read by everybody: its greys are too faint for small print, and its white space
 * is not the message's. Its elements take these sheets when the first of each is made.
 */
export function adjustElements(): void {
  adjust(
    DiscordMessage,
    `:host { color: var(--text); font-size: 1rem; margin: 0; padding: 0.25rem 3rem 0.25rem 1rem; }
     :host .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); margin-left: 4px; }
     :host .discord-message-markup { display: block; }
     .discord-message-content { min-width: 0; line-height: 1.375rem; }
     .discord-author-avatar img { cursor: auto; }
     @media (max-width: 720px) {
       :host { padding: 0.25rem 0.75rem; }
       .discord-author-avatar { margin-right: 10px; min-width: 32px; }
       .discord-author-avatar img { width: 32px; height: 32px; }
     }`,
  );
  adjust(DiscordMessages, ":host { border: 0; color: var(--text); line-height: 1.375rem; }");
  adjust(
    DiscordAuthorInfo,
    `:host .discord-author-username { color: var(--strong); cursor: auto; }
     :host .discord-author-username:hover { text-decoration: none; cursor: auto; }`,
  );
  adjust(DiscordQuote, ".discord-quote-divider { flex: none; } blockquote { min-width: 0; }");
}

function adjust(
  {
    elementStyles,
  }: typeof DiscordMessage | typeof DiscordMessages | typeof DiscordAuthorInfo | typeof DiscordQuote,
  css: string,
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  elementStyles.push(sheet);
}

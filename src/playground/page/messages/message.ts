import { MessageFlags } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import "@skyra/discord-components-core/discord-message.js";
import { type App, textsOf } from "../app.ts";
import { removePost } from "../client/actions.ts";
import { menuCommands } from "../client/commands.ts";
import { avatarOf, nameOf, you } from "../client/people.ts";
import type { Post } from "../state.ts";
import { component } from "./components.ts";
import { messageMarkdown } from "./message-markdown.ts";
import { openMenuAt, openMenuUnder } from "./message-menu.ts";

/** A message in its channel. */
export function post(app: App, { message, command }: Post): TemplateResult {
  const texts = textsOf(app);
  const { id, author, content, components, timestamp, flags = 0 } = message;
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  const time = new Intl.DateTimeFormat(texts.language, { timeStyle: "short" }).format(new Date(timestamp));
  // Discord offers no commands on a message that one member alone sees.
  const hasMenu = !isPrivate && menuCommands(app).length > 0;
  const menuIsOpen = app.store.state.menu?.messageId === id;
  return html`<div
    class="post ${isPrivate ? "private" : ""}"
    role="article"
    id="message-${id}"
    tabindex="-1"
    aria-label="${nameOf(author)}, ${time}${isPrivate ? `, ${texts.onlyYou}` : ""}"
    @contextmenu=${hasMenu ? (event: MouseEvent) => openMenuAt(app, id, event) : nothing}
  >
    ${
      command === undefined
        ? nothing
        : html`<div class="used"><span class="spine" aria-hidden="true"></span><img src=${avatarOf(you)} alt="" /><b>${nameOf(you)}</b> ${texts.used} <span class="command">${command}</span></div>`
    }
    <discord-message author=${nameOf(author)} avatar=${avatarOf(author)} ?bot=${author.bot} .timestamp=${time}>
      ${content === "" ? nothing : html`<div class="markdown">${messageMarkdown(app, content)}</div>`}
      <div slot="components" class="components">
        ${(components ?? []).map((one) => component(app, message, one))}
        ${
          isPrivate
            ? html`<div class="only-you"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5c5.600 0 9 4.500 10 7-1 2.500-4.400 7-10 7s-9-4.500-10-7c1-2.500 4.400-7 10-7Zm0 2c-4.200 0-6.900 3-7.800 5 .9 2 3.600 5 7.800 5s6.900-3 7.800-5c-.9-2-3.600-5-7.800-5Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z"/></svg>${texts.onlyYou} · <button type="button" class="as-link" @click=${() => removePost(app, id)}>${texts.dismiss}</button></div>`
            : nothing
        }
      </div>
    </discord-message>
    ${
      hasMenu
        ? html`<button
            type="button"
            class="more"
            id="more-${id}"
            aria-label=${texts.moreOf(nameOf(author))}
            aria-haspopup="menu"
            aria-expanded=${menuIsOpen ? "true" : "false"}
            @click=${(event: MouseEvent) => openMenuUnder(app, id, event.currentTarget as HTMLElement)}
          ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 14a2 2 0 1 1 0-4 2 2 0 0 1 0 4Zm8 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4Zm8 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4Z"/></svg></button>`
        : nothing
    }
  </div>`;
}

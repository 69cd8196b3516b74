import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { SlashCommand } from "../../protocol.ts";
import { type App, textsOf } from "../app.ts";
import { descriptionOf, fold, nameOf } from "../client/commands.ts";
import { bot, nameOf as nameOfPerson } from "../client/people.ts";
import { placeName } from "../frame/places-view.ts";
import { activeId, listbox, showActive } from "../listbox.ts";
import { callForm } from "./call-form.ts";
import { matchingCommands, sendMessage, startCommand, writeMessage } from "./composer.ts";
import type { Writing } from "./composer-state.ts";
import { sendIcon } from "./send-icon.ts";

/** Where one writes: a message, or a command and its options. */
export function composer(app: App): TemplateResult {
  const { composer: writing, problem } = app.store.state;
  return html`<footer class="composer">
    ${problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
    ${writing.kind === "message" ? messageForm(app, writing) : callForm(app, writing)}
  </footer>`;
}

const LIST = "command-list";

function messageForm(app: App, { text, active }: Writing): TemplateResult {
  const texts = textsOf(app);
  const isSlash = text.startsWith("/") && !/\s/u.test(text.trimEnd());
  const items = matchingCommands(app, isSlash ? text : "").map((command) => ({
    label: `/${nameOf(app, command)}`,
    description: descriptionOf(app, command),
    aside: nameOfPerson(bot),
    command,
  }));
  const mark = (to: number) => {
    app.store.change({ composer: { kind: "message", text, active: (to + items.length) % items.length } });
    showActive();
  };
  const choose = ({ command }: { readonly command: SlashCommand }) => startCommand(app, command);
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const item = items[active];
    if (item && event.key === "ArrowDown") mark(active + 1);
    else if (item && event.key === "ArrowUp") mark(active - 1);
    else if (item && (event.key === "Enter" || event.key === "Tab")) choose(item);
    else if (isSlash && event.key === "Escape") writeMessage(app, "");
    else if (event.key === "Enter" && !event.shiftKey && !isSlash) sendMessage(app);
    else if (!(event.key === "Enter" && isSlash)) return;
    event.preventDefault();
  };
  const isWhole = (typed: string, command: SlashCommand) =>
    [nameOf(app, command), command.name].some((name) => fold(typed) === fold(`/${name} `));
  // A space after a whole name chooses the command, as in Discord.
  const onInput = (typed: string) => {
    const [only, ...others] = matchingCommands(app, typed.endsWith(" ") ? typed : "");
    if (only && others.length === 0 && isWhole(typed, only)) startCommand(app, only);
    else writeMessage(app, typed);
  };
  const openCommands = () => {
    writeMessage(app, "/");
    document.getElementById("message")?.focus();
  };

  return html`
    ${
      isSlash
        ? html`<div class="popup">
            <div class="popup-heading" aria-hidden="true"><b>${texts.commands}</b><span class="keys">${texts.keys}</span></div>
            ${
              items.length > 0
                ? listbox({ id: LIST, label: texts.commands, items, active, choose })
                : html`<p class="empty" role="status">${texts.noCommand}</p>`
            }
          </div>`
        : nothing
    }
    <form class="bar" @submit=${(event: Event) => event.preventDefault()}>
      <button type="button" class="slash" aria-label=${texts.openCommands} title=${texts.openCommands} @click=${openCommands}>/</button>
      <textarea
        id="message"
        rows="1"
        maxlength="2000"
        aria-label=${texts.writeTo(placeName(app))}
        placeholder=${texts.writeTo(placeName(app))}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls=${items.length > 0 ? LIST : nothing}
        aria-activedescendant=${activeId({ id: LIST, items, active })}
        .value=${live(text)}
        @input=${(event: Event) => onInput((event.currentTarget as HTMLTextAreaElement).value)}
        @keydown=${onKey}
      ></textarea>
      <button type="button" class="send" aria-label=${texts.send} title=${texts.send} ?disabled=${text.trim() === "" || isSlash} @click=${() => sendMessage(app)}>
        ${sendIcon}
      </button>
    </form>`;
}

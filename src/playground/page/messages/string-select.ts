import type { APIMessage, APIStringSelectComponent } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { App } from "../app.ts";
import { choose } from "../client/actions.ts";
import { activeId, listbox, showActive } from "../listbox.ts";

/** A select as Discord draws it: a button that opens a list, with a description under each choice. */
export function stringSelect(
  app: App,
  message: APIMessage,
  select: APIStringSelectComponent,
): TemplateResult {
  const { store } = app;
  const id = `select-${message.id}-${select.id ?? select.custom_id}`;
  const { messageId, customId, active = -1 } = store.state.select ?? {};
  const isOpen = messageId === message.id && customId === select.custom_id;
  const label = select.placeholder ?? "";
  const open = (at: number) => {
    store.change({ select: { messageId: message.id, customId: select.custom_id, active: at } });
    showActive();
  };
  const close = () => store.change({ select: null });
  const take = (option: (typeof select.options)[number]) => {
    close();
    void choose(app, message, select.custom_id, option.value, option.label);
  };

  const onKey = (event: KeyboardEvent) => {
    const last = select.options.length - 1;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: last }[event.key];
    if (to !== undefined) open(Math.min(Math.max(to, 0), last));
    else if (isOpen && event.key === "Escape") close();
    else if (isOpen && (event.key === "Enter" || event.key === " ")) {
      const option = select.options[active];
      if (option) take(option);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return html`<div class="select">
    <button
      type="button"
      class="select-button"
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-controls=${isOpen ? id : nothing}
      aria-activedescendant=${isOpen ? activeId({ id, items: select.options, active }) : nothing}
      aria-label=${label}
      ?disabled=${select.disabled ?? false}
      @click=${() => (isOpen ? close() : open(0))}
      @keydown=${onKey}
      @blur=${() => isOpen && close()}
    ><span>${label}</span><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5.300 9.300a1 1 0 0 1 1.400 0l5.300 5.300 5.300-5.300a1 1 0 1 1 1.400 1.400l-6 6a1 1 0 0 1-1.400 0l-6-6a1 1 0 0 1 0-1.400Z"/></svg></button>
    ${isOpen ? listbox({ id, label, items: select.options, active, choose: take }) : nothing}
  </div>`;
}

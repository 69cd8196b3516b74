import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

export interface ListItem {
  readonly label: string;
  readonly description?: string | undefined;
  /** What stands at the end of the line. */
  readonly aside?: string;
}

export interface ListboxOptions<Item extends ListItem> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  /** The item that Enter takes; -1 for none. */
  readonly active: number;
  readonly choose: (item: Item) => void;
}

/** A list to choose from, while the focus stays where it is typed: see `activeId`. */
export function listbox<Item extends ListItem>(options: ListboxOptions<Item>): TemplateResult {
  const { id, label, items, active, choose } = options;
  return html`<ul class="listbox" role="listbox" id=${id} aria-label=${label}>
    ${repeat(
      items,
      (item, index) => html`<li
        role="option"
        id=${optionId(id, index)}
        aria-selected=${index === active ? "true" : "false"}
        class=${index === active ? "active" : ""}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => choose(item)}
      >
        <span class="option-text">
          <span class="option-label">${item.label}</span>
          ${item.description ? html`<span class="option-description">${item.description}</span>` : nothing}
        </span>
        ${item.aside ? html`<span class="option-aside">${item.aside}</span>` : nothing}
      </li>`,
    )}
  </ul>`;
}

/** The id of the marked item, for `aria-activedescendant`. */
export function activeId({ id, items, active }: Pick<ListboxOptions<ListItem>, "id" | "items" | "active">) {
  return active >= 0 && active < items.length ? optionId(id, active) : nothing;
}

function optionId(id: string, index: number): string {
  return `${id}-${index}`;
}

/** Brings an open list into sight, and the marked item within it. */
export function showActive(): void {
  const item = document.querySelector(".listbox .active");
  item?.closest(".listbox")?.scrollIntoView({ block: "nearest" });
  item?.scrollIntoView({ block: "nearest" });
}

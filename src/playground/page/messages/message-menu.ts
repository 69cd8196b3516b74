import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { MenuCommand } from "../../protocol.ts";
import { type App, postsHere, textsOf } from "../app.ts";
import { runOnMessage } from "../client/actions.ts";
import { menuCommands, nameOf } from "../client/commands.ts";
import { avatarOf, bot } from "../client/people.ts";

/** Pixels between the menu and the window's edge. */
const MARGIN = 8;

/** Opens the menu where a message was right-clicked, or, by key, at what has the focus. */
export function openMenuAt(app: App, messageId: string, event: MouseEvent): void {
  event.preventDefault();
  open(app, messageId, event.clientX, event.clientY);
}

export function openMenuUnder(app: App, messageId: string, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  open(app, messageId, left, bottom + 4);
}

function open(app: App, messageId: string, x: number, y: number): void {
  const openAt = (left: number, top: number) =>
    app.store.change({ menu: { messageId, x: left, y: top, active: 0 } });
  openAt(x, y);
  // Its size is known once it is drawn; it stays in the window.
  const { width = 0, height = 0 } = document.querySelector(".message-menu")?.getBoundingClientRect() ?? {};
  const within = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most - MARGIN));
  openAt(within(x, innerWidth - width), within(y, innerHeight - height));
  focusItem(0);
}

function focusItem(index: number): void {
  document.querySelectorAll<HTMLElement>(".message-menu [role=menuitem]")[index]?.focus();
}

export function closeMenu({ store }: App, returnFocus = false): void {
  const { menu } = store.state;
  if (!menu) return;
  store.change({ menu: null });
  if (returnFocus) document.getElementById(`more-${menu.messageId}`)?.focus();
}

/** The commands of a message, where its menu is open. */
export function messageMenu(app: App): TemplateResult | typeof nothing {
  const { menu } = app.store.state;
  const message = postsHere(app).find((post) => post.message.id === menu?.messageId)?.message;
  if (!menu || !message) return nothing;
  const commands = menuCommands(app);
  const run = (command: MenuCommand) => {
    closeMenu(app, true);
    void runOnMessage(app, command, message);
  };
  const onKey = (event: KeyboardEvent) => {
    const last = commands.length - 1;
    const { active } = menu;
    const to = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined) {
      app.store.change({ menu: { ...menu, active: to } });
      focusItem(to);
    } else if (event.key === "Escape" || event.key === "Tab") closeMenu(app, true);
    else return;
    event.preventDefault();
  };
  return html`<div
    class="message-menu"
    role="menu"
    aria-label=${textsOf(app).apps}
    style=${styleMap({ left: `${menu.x}px`, top: `${menu.y}px` })}
    @keydown=${onKey}
  >
    <div class="menu-heading" aria-hidden="true">${textsOf(app).apps}</div>
    ${commands.map(
      (command, index) => html`<button
        type="button"
        role="menuitem"
        tabindex=${index === menu.active ? 0 : -1}
        @click=${() => run(command)}
      ><img src=${avatarOf(bot)} alt="" />${nameOf(app, command)}</button>`,
    )}
  </div>`;
}

import type { APIButtonComponent, APIMessage, APIMessageComponent } from "discord-api-types/v10";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import "@skyra/discord-components-core/discord-action-row.js";
import { type App, textsOf } from "../app.ts";
import { press } from "../client/actions.ts";
import { messageMarkdown } from "./message-markdown.ts";
import { stringSelect } from "./string-select.ts";

/** A component of a message as Discord draws it. */
export function component(app: App, message: APIMessage, one: APIMessageComponent): TemplateResult {
  const inner = (components: readonly APIMessageComponent[]) =>
    components.map((child) => component(app, message, child));
  switch (one.type) {
    case ComponentType.Container:
      return html`<div class="container ${one.accent_color ? "accented" : ""}" style=${accent(one.accent_color)}>${inner(one.components)}</div>`;
    case ComponentType.TextDisplay:
      return html`<div class="markdown">${messageMarkdown(app, one.content)}</div>`;
    case ComponentType.ActionRow:
      return html`<discord-action-row class="row">${inner(one.components)}</discord-action-row>`;
    case ComponentType.Button:
      return button(app, message, one);
    case ComponentType.StringSelect:
      return stringSelect(app, message, one);
    default:
      return html`<p class="undrawn">${ComponentType[one.type]}</p>`;
  }
}

/** The colour at the edge of a container. */
function accent(colour: number | null | undefined): string | typeof nothing {
  return colour ? `--accent: #${colour.toString(16).padStart(6, "0")}` : nothing;
}

const STYLES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "danger",
  [ButtonStyle.Link]: "secondary",
  [ButtonStyle.Premium]: "primary",
};

function button(app: App, message: APIMessage, one: APIButtonComponent): TemplateResult {
  const look = `button ${STYLES[one.style]}`;
  const label = "label" in one ? (one.label ?? "") : "";
  if (one.style === ButtonStyle.Link) {
    return html`<a class=${look} href=${one.url} target="_blank" rel="noopener noreferrer" title=${textsOf(app).linkOpensNewTab}>
      ${label}<svg class="launch" viewBox="0 0 24 24" aria-hidden="true"><path d="M14 4h6v6h-2V7.400l-7.300 7.300-1.400-1.400L16.600 6H14V4ZM5 6h5v2H6v10h10v-4h2v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Z"/></svg>
    </a>`;
  }
  const id = "custom_id" in one ? one.custom_id : undefined;
  return html`<button
    class=${look}
    type="button"
    ?disabled=${one.disabled ?? false}
    @click=${() => (id === undefined ? nothing : press(app, message, id, label))}
  >${label}</button>`;
}

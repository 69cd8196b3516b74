import { parser } from "@odiffey/discord-markdown";
import { html, type nothing, type TemplateResult } from "lit";
import "@skyra/discord-components-core/discord-mention.js";
import "@skyra/discord-components-core/discord-quote.js";

/** What the parser makes of Discord's Markdown, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly target?: string;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly start?: number;
  readonly items?: readonly (readonly Node[])[];
  readonly id?: string;
  readonly name?: string;
  readonly timestamp?: string;
}

type Drawn = TemplateResult | string | typeof nothing;

export interface MarkdownOptions {
  /** The name of a user who is called by an id. */
  nameOf(userId: string): string;
  /** Whether a message with this id is in sight, so that a link to it leads there. */
  isHere(messageId: string): boolean;
  /** What a screen reader is told of a link. */
  readonly opensNewTab: string;
}

const MESSAGE_LINK = /^https:\/\/discord\.com\/channels\/[^/]+\/\d+\/(\d+)$/u;

/** Discord's Markdown as elements. All that it holds goes in as text, never as HTML. */
export function markdown(source: string, options: MarkdownOptions): Drawn[] {
  return draw(parser(source) as readonly Node[], options);
}

function draw(nodes: readonly Node[], options: MarkdownOptions): Drawn[] {
  return nodes.map((node) => drawNode(node, options));
}

// The templates have no white space of their own, since all white space in a message is shown.
function drawNode(node: Node, options: MarkdownOptions): Drawn {
  const inner = () => (typeof node.content === "string" ? [node.content] : draw(node.content ?? [], options));
  switch (node.type) {
    case "text":
      return typeof node.content === "string" ? node.content : "";
    case "br":
    case "newline":
      return html`<br>`;
    case "strong":
      return html`<strong>${inner()}</strong>`;
    case "em":
      return html`<em>${inner()}</em>`;
    case "u":
      return html`<u>${inner()}</u>`;
    case "strike":
      return html`<s>${inner()}</s>`;
    case "inlineCode":
      return html`<code>${inner()}</code>`;
    case "codeBlock":
      return html`<pre tabindex="0"><code>${inner()}</code></pre>`;
    case "blockQuote":
      return html`<discord-quote>${inner()}</discord-quote>`;
    case "heading":
      return html`<div class="heading level-${node.level ?? 1}" role="heading" aria-level=${(node.level ?? 1) + 2}>${inner()}</div>`;
    case "footnote":
      return html`<small class="subtext">${inner()}</small>`;
    case "list": {
      const items = (node.items ?? []).map((item) => html`<li>${draw(item, options)}</li>`);
      return node.ordered ? html`<ol start=${node.start ?? 1}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case "spoiler":
      return html`<details class="spoiler"><summary>▒▒▒</summary>${inner()}</details>`;
    case "link":
    case "url":
    case "autolink":
      return drawLink(node.target ?? "", inner(), options);
    case "discordUser":
      return html`<discord-mention type="user">${options.nameOf(node.id ?? "")}</discord-mention>`;
    case "discordEveryone":
    case "discordHere":
      return html`<discord-mention type="user">${node.type === "discordHere" ? "here" : "everyone"}</discord-mention>`;
    case "discordRole":
    case "discordChannel":
      return html`<discord-mention type=${node.type === "discordRole" ? "role" : "channel"}>${node.id}</discord-mention>`;
    default:
      // What else Discord draws, such as its emoji, is named.
      return html`<span>${node.content === undefined ? (node.name ?? node.timestamp) : inner()}</span>`;
  }
}

function drawLink(target: string, label: Drawn[], { isHere, opensNewTab }: MarkdownOptions): Drawn {
  const [, messageId] = MESSAGE_LINK.exec(target) ?? [];
  if (messageId !== undefined && isHere(messageId)) return html`<a href="#message-${messageId}">${label}</a>`;
  if (!/^https?:\/\//iu.test(target)) return html`<span>${label}</span>`;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer" title=${opensNewTab}>${label}</a>`;
}

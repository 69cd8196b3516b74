import { html, nothing, type TemplateResult } from "lit";
import { type App, textsOf } from "../app.ts";
import { messageMarkdown } from "../messages/message-markdown.ts";
import { sign } from "./places-view.ts";

/** The head of a channel: what this is, what to try, and the way from here to Discord. */
export function welcome(app: App): TemplateResult {
  const texts = textsOf(app);
  const { invite } = app.setup;
  return html`<section class="welcome" aria-labelledby="welcome">
    <div class="welcome-sign">${sign(app.store.state.place)}</div>
    <h2 id="welcome">${texts.welcome}</h2>
    <p class="markdown">${messageMarkdown(app, texts.welcomeText)}</p>
    <h3>${texts.tryThis}</h3>
    <ul>${texts.hints.map((hint) => html`<li class="markdown">${messageMarkdown(app, hint)}</li>`)}</ul>
    <details>
      <summary>${texts.toDiscord}</summary>
      <ol>${texts.steps.map((step) => html`<li class="markdown">${messageMarkdown(app, step)}</li>`)}</ol>
      ${
        invite === null
          ? nothing
          : html`<a class="button primary" href=${invite} target="_blank" rel="noopener noreferrer">${texts.invite}</a>`
      }
    </details>
  </section>`;
}

import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { type App, textsOf } from "../app.ts";

/** What was sent and received, for developers. */
export function exchangesView(app: App): TemplateResult {
  const texts = textsOf(app);
  const { exchanges } = app.store.state;
  const close = () => {
    app.store.change({ showsExchanges: false });
    document.getElementById("developer")?.focus();
  };
  return html`<aside class="exchanges" aria-labelledby="exchanges">
    <div class="exchanges-head">
      <h2 id="exchanges">${texts.exchanges}</h2>
      <button type="button" class="switch" aria-label=${texts.close} title=${texts.close} @click=${close}>✕</button>
    </div>
    <p>${exchanges.length === 0 ? texts.nothingSent : texts.exchangesText}</p>
    ${repeat(
      exchanges,
      ({ sent }) => sent.id,
      ({ title, sent, received }, index) => html`<details ?open=${index === 0}>
        <summary>${title}</summary>
        <h3>${texts.sent} · <code>POST /interactions</code></h3>
        <pre tabindex="0" aria-label=${texts.sent}>${JSON.stringify(sent, undefined, 2)}</pre>
        <h3>${texts.received}</h3>
        <pre tabindex="0" aria-label=${texts.received}>${JSON.stringify(received, undefined, 2)}</pre>
      </details>`,
    )}
  </aside>`;
}

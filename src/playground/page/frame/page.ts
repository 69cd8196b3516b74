import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import "@skyra/discord-components-core/discord-messages.js";
import { type App, postsHere, textsOf } from "../app.ts";
import { composer } from "../composer/composer-view.ts";
import { post } from "../messages/message.ts";
import { closeMenu, messageMenu } from "../messages/message-menu.ts";
import { exchangesView } from "./exchanges-view.ts";
import { header } from "./header.ts";
import { placeName, placesView } from "./places-view.ts";
import { welcome } from "./welcome.ts";

/** The whole page for a state. @param startOver empties every channel */
export function page(app: App, startOver: () => void): TemplateResult {
  const { theme, place, menu, showsExchanges } = app.store.state;
  const closeOutside = (event: Event) => {
    if (menu && !(event.target as Element).closest(".message-menu")) closeMenu(app);
  };
  return html`<div class="page ${showsExchanges ? "with-exchanges" : ""}" @pointerdown=${closeOutside}>
    ${placesView(app)}
    <main class="channel">
      ${header(app, startOver)}
      <div class="scroller" id="scroller" tabindex="0" role="region" aria-label=${textsOf(app).messagesIn(placeName(app))}>
        ${welcome(app)}
        ${
          // The library's elements take the theme when they are made.
          keyed(
            `${theme} ${place}`,
            html`<discord-messages class="log" role="log" no-background ?light-theme=${theme === "light"} aria-label=${textsOf(app).messagesIn(placeName(app))}>
              ${repeat(
                postsHere(app),
                ({ message }) => message.id,
                (one) => post(app, one),
              )}
            </discord-messages>`,
          )
        }
      </div>
      ${composer(app)}
    </main>
    ${showsExchanges ? exchangesView(app) : nothing}
    ${messageMenu(app)}
  </div>`;
}

import { html, type TemplateResult } from "lit";
import { type App, textsOf } from "../app.ts";
import { texts as allTexts, languages } from "../texts/index.ts";
import { sign } from "./places-view.ts";

/** The channel's name, and the page's switches. @param startOver empties every channel */
export function header(app: App, startOver: () => void): TemplateResult {
  const { store } = app;
  const { language, theme, place, showsExchanges } = store.state;
  const texts = textsOf(app);
  return html`<header class="header">
    <h1>${sign(place)}<span>${texts.places[place].name}</span></h1>
    <p class="topic">${texts.places[place].topic}</p>
    <div class="switches">
      <div class="languages" role="group" aria-label=${texts.languages}>
        ${languages.map(
          (one) => html`<button
            type="button"
            lang=${allTexts[one].language}
            aria-pressed=${one === language ? "true" : "false"}
            @click=${() => store.change({ language: one })}
          >${one}<span class="hidden"> ${allTexts[one].name}</span></button>`,
        )}
      </div>
      <button
        type="button"
        class="switch"
        title=${texts.lightTheme}
        aria-label=${texts.lightTheme}
        aria-pressed=${theme === "light" ? "true" : "false"}
        @click=${() => store.change({ theme: theme === "light" ? "dark" : "light" })}
      ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${theme === "light" ? SUN : MOON} /></svg></button>
      <button
        type="button"
        class="switch"
        title=${texts.startOver}
        aria-label=${texts.startOver}
        @click=${startOver}
      ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${AGAIN} /></svg></button>
      <button
        type="button"
        class="switch braces"
        id="developer"
        title=${texts.developer}
        aria-label=${texts.developer}
        aria-expanded=${showsExchanges ? "true" : "false"}
        @click=${() => store.change({ showsExchanges: !showsExchanges })}
      >{ }</button>
    </div>
  </header>`;
}

const SUN =
  "M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10Zm-1-6h2v4h-2V1Zm0 18h2v4h-2v-4ZM1 11h4v2H1v-2Zm18 0h4v2h-4v-2ZM3.500 4.900l1.400-1.400 2.800 2.900-1.400 1.400-2.800-2.900Zm12.800 12.700 1.400-1.400 2.800 2.900-1.400 1.400-2.800-2.900ZM3.500 19.100l2.800-2.900 1.400 1.400-2.800 2.900-1.400-1.400ZM16.300 6.400l2.800-2.900 1.400 1.400-2.800 2.900-1.400-1.400Z";
const MOON = "M20.500 14.500A9 9 0 0 1 9.500 3.500 9 9 0 1 0 20.500 14.500Z";
const AGAIN = "M12 4a8 8 0 1 1-7.700 5.800l1.900.5A6 6 0 1 0 12 6v3L7.500 5 12 1v3Z";

import { html, type TemplateResult } from "lit";
import { type App, textsOf } from "../app.ts";
import { avatarOf, bot, camille, nameOf, you } from "../client/people.ts";
import { type PlaceName, places } from "../client/places.ts";

/** The place where the reader is, as one names it: `#documents`. */
export function placeName(app: App, place: PlaceName = app.store.state.place): string {
  const { name } = textsOf(app).places[place];
  return place === "server" ? `#${name}` : place === "direct" ? `@${name}` : name;
}

/** The places to go to. */
export function placesView(app: App): TemplateResult {
  const texts = textsOf(app);
  const { store } = app;
  const names = Object.keys(places) as PlaceName[];
  return html`<nav class="places" aria-label=${texts.placesLabel}>
    <div class="brand"><img src=${avatarOf(bot)} alt="" /> Verbatim</div>
    ${names.map(
      (place) => html`<div class="place-group">
        <div class="place-heading" id="heading-${place}">${texts.places[place].heading}</div>
        <button
          type="button"
          class="place"
          aria-describedby="heading-${place}"
          aria-current=${store.state.place === place ? "page" : "false"}
          @click=${() => store.change({ place, menu: null, select: null })}
        >${sign(place)}<span>${texts.places[place].name}</span></button>
      </div>`,
    )}
    <div class="me"><img src=${avatarOf(you)} alt="" /> <b>${nameOf(you)}</b></div>
  </nav>`;
}

export function sign(place: PlaceName): TemplateResult {
  if (place === "server") return html`<span class="hash" aria-hidden="true">#</span>`;
  return html`<img src=${avatarOf(place === "direct" ? bot : camille)} alt="" />`;
}

import { render } from "lit";
import { SETUP_PATH, type Setup } from "../protocol.ts";
import type { App } from "./app.ts";
import { firstPosts } from "./client/first-posts.ts";
import { emptyComposer } from "./composer/composer-state.ts";
import { typeAnywhere } from "./composer/type-anywhere.ts";
import { page } from "./frame/page.ts";
import { drawSteadily } from "./frame/steady.ts";
import { adjustElements } from "./messages/skyra.ts";
import { createStore, type State } from "./state.ts";
import { keep, loadKept } from "./storage.ts";
import { type Language, languages, texts } from "./texts/index.ts";

adjustElements();
const setup: Setup = await (await fetch(SETUP_PATH)).json();

const initial = (language: Language): State => ({
  language,
  theme: "dark",
  place: "server",
  posts: firstPosts(setup.samples, texts[language]),
  composer: emptyComposer,
  menu: null,
  select: null,
  problem: null,
  showsExchanges: false,
  exchanges: [],
});

const store = createStore(
  { ...initial(languages.find((one) => navigator.language.startsWith(one)) ?? "en"), ...loadKept() },
  (state) => {
    draw(state);
    keep(state);
  },
);
const app: App = { setup, store };

let lastShown: string | undefined;

function draw(state: State): void {
  document.documentElement.lang = texts[state.language].language;
  document.documentElement.dataset.theme = state.theme;
  // A new message, or another channel, is read from its end.
  const shown = `${state.place} ${state.posts[state.place].at(-1)?.message.id}`;
  drawSteadily(() => render(page(app, startOver), document.body), shown !== lastShown);
  lastShown = shown;
}

function startOver(): void {
  const { language, theme, place, showsExchanges } = store.state;
  store.change({ ...initial(language), theme, place, showsExchanges });
}

document.addEventListener("keydown", typeAnywhere);
draw(store.state);

import { render } from "lit";
import { SETUP_PATH, type Setup } from "../protocol.ts";
import type { App } from "./app.ts";
import { firstPosts } from "./client/first-posts.ts";
import { emptyComposer } from "./composer/composer-state.ts";
import { page } from "./frame/page.ts";
import { adjustElements } from "./messages/skyra.ts";
import { createStore, type State } from "./state.ts";
import { forget, keep, loadKept } from "./storage.ts";
import { type Language, texts } from "./texts/index.ts";

adjustElements();
const setup: Setup = await (await fetch(SETUP_PATH)).json();
const language: Language = navigator.language.startsWith("fr") ? "fr" : "en";

const initial = (): State => ({
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

const store = createStore({ ...initial(), ...loadKept() }, (state) => {
  draw(state);
  keep(state);
});
const app: App = { setup, store };

let lastShown: string | undefined;

function draw(state: State): void {
  document.documentElement.lang = texts[state.language].language;
  document.documentElement.dataset.theme = state.theme;
  render(page(app, startOver), document.body);
  // A new message, or another channel, is read from its end.
  const last = state.posts[state.place].at(-1)?.message.id;
  const shown = `${state.place} ${last}`;
  if (shown !== lastShown) {
    lastShown = shown;
    void scrollToEnd();
  }
}

/** Once the library's elements have their size. */
async function scrollToEnd(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const scroller = document.getElementById("scroller");
  scroller?.scrollTo({ top: scroller.scrollHeight });
}

function startOver(): void {
  forget();
  const { language, theme, place, showsExchanges } = store.state;
  store.change({
    ...initial(),
    language,
    theme,
    place,
    showsExchanges,
    posts: firstPosts(setup.samples, texts[language]),
  });
}

draw(store.state);

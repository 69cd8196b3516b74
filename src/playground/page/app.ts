import type { Setup } from "../protocol.ts";
import type { Sender } from "./client/interaction.ts";
import { places } from "./client/places.ts";
import type { Post, State, Store } from "./state.ts";
import { texts } from "./texts/index.ts";
import type { Texts } from "./texts/texts.ts";

/** What every part of the page works with. */
export interface App {
  readonly setup: Setup;
  readonly store: Store;
}

export function textsOf({ store }: App): Texts {
  return texts[store.state.language];
}

export function senderOf(app: App): Sender {
  return { place: places[app.store.state.place], locale: textsOf(app).locale };
}

export function postsHere({ store: { state } }: App): readonly Post[] {
  return state.posts[state.place];
}

/** Changes the messages of a place, that of the reader if no other is named. */
export function changePosts(
  { store }: App,
  change: (posts: readonly Post[]) => readonly Post[],
  place: State["place"] = store.state.place,
): void {
  const { posts } = store.state;
  store.change({ posts: { ...posts, [place]: change(posts[place]).slice(-MOST_POSTS) } });
}

/** As many messages as a tab can keep with ease. */
const MOST_POSTS = 200;

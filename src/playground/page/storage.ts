import type { State } from "./state.ts";

const KEY = "verbatim-playground";

/** What a reload keeps; menus and half-typed commands go. */
export type Kept = Pick<State, "language" | "theme" | "place" | "posts" | "showsExchanges">;

/** What the last visit left in this tab; nothing where it can't be read. */
export function loadKept(): Partial<Kept> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

export function keep({ language, theme, place, posts, showsExchanges }: State): void {
  const kept: Kept = { language, theme, place, posts, showsExchanges };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A tab that is full, or keeps nothing: the page works on, and a reload starts over.
  }
}

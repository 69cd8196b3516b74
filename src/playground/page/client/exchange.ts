import type { APIInteraction } from "discord-api-types/v10";
import { type Answered, INTERACTIONS_PATH } from "../../protocol.ts";
import { type App, textsOf } from "../app.ts";

/** As many exchanges as a developer scrolls through. */
const MOST = 50;

/**
 * Sends an interaction to the bot, and notes both for developers.
 *
 * @param title what the reader did, in short
 * @returns null where nothing came back
 */
export async function exchange(app: App, sent: APIInteraction, title: string): Promise<Answered | null> {
  const received = await post(app, sent);
  const { exchanges } = app.store.state;
  app.store.change({ exchanges: [{ title, sent, received }, ...exchanges].slice(0, MOST) });
  return received;
}

async function post(app: App, interaction: APIInteraction): Promise<Answered | null> {
  try {
    const response = await fetch(INTERACTIONS_PATH, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(interaction),
    });
    if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
    app.store.change({ problem: null });
    return await response.json();
  } catch {
    app.store.change({ problem: textsOf(app).failed });
    return null;
  }
}

import type { APIInteraction, APIMessage } from "discord-api-types/v10";
import type { Answered } from "../protocol.ts";
import type { PlaceName } from "./client/places.ts";
import type { Composer } from "./composer/composer-state.ts";
import type { Language } from "./texts/index.ts";

/** A message of a channel as Discord would send it, and the command that called for it. */
export interface Post {
  readonly message: APIMessage;
  /** As its reader knows the command: `/demander`. */
  readonly command?: string;
}

/** An interaction, and what came back; null where the server did not answer. */
export interface Exchange {
  readonly title: string;
  readonly sent: APIInteraction;
  readonly received: Answered | null;
}

/** The menu of a message, where it was asked for, in pixels of the window. */
export interface MessageMenu {
  readonly messageId: string;
  readonly x: number;
  readonly y: number;
  readonly active: number;
}

/** A select whose list is open. */
export interface OpenSelect {
  readonly messageId: string;
  readonly customId: string;
  readonly active: number;
}

export interface State {
  readonly language: Language;
  readonly theme: "dark" | "light";
  readonly place: PlaceName;
  readonly posts: Readonly<Record<PlaceName, readonly Post[]>>;
  readonly composer: Composer;
  readonly menu: MessageMenu | null;
  readonly select: OpenSelect | null;
  /** What went wrong last, in a sentence. */
  readonly problem: string | null;
  readonly showsExchanges: boolean;
  /** The newest first. */
  readonly exchanges: readonly Exchange[];
}

export interface Store {
  readonly state: State;
  change(next: Partial<State>): void;
}

/** @param onChange called with every change, once it is made */
export function createStore(initial: State, onChange: (state: State) => void): Store {
  let state = initial;
  return {
    get state() {
      return state;
    },
    change(next) {
      state = { ...state, ...next };
      onChange(state);
    },
  };
}

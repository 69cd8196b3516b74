import { EventEmitter } from "node:events";
import type {
  APIApplicationCommand,
  APIInteraction,
  APIInteractionResponse,
  APIMessage,
  APIUser,
} from "discord-api-types/v10";
import type { Path } from "./components.ts";

export interface RecordedRequest {
  readonly method: string;
  /** Without the query, and without the `/api/v10` before it. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** Lower-case names; the Authorization value is left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly authorized: boolean;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** One thing wrong in a body, with Discord's code for it where Discord has one. */
export interface Violation {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

export interface Problem extends Violation {
  /** The request or connection it was found in. */
  readonly where: string;
}

/** An interaction that was sent, and what came of it. */
export interface Exchange {
  readonly interaction: APIInteraction;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly sent: number;
  response: APIInteractionResponse | undefined;
  /** The message that `@original` means. */
  originalId: string | undefined;
  /** That message as the response left it, for whoever asks after it is gone. */
  answered: APIMessage | undefined;
  followUps: number;
}

export interface Posted {
  message: APIMessage;
  /** The only person who sees it, where it is ephemeral. */
  readonly seenBy: string | undefined;
}

export interface State {
  readonly applicationId: string;
  readonly token: string;
  readonly bot: APIUser;
  readonly requests: RecordedRequest[];
  readonly problems: Problem[];
  readonly posts: Map<string, Posted>;
  readonly exchanges: Map<string, Exchange>;
  /** By guild; the global ones under `"global"`. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  readonly answerWithinMs: number;
  /** Tells whoever waits that something is different now. */
  readonly changed: () => void;
  readonly changes: EventEmitter;
}

export const GLOBAL = "global";

export function createState(
  settings: Pick<State, "applicationId" | "token" | "bot" | "answerWithinMs">,
): State {
  const changes = new EventEmitter();
  // A burst waits for a thousand answers at once.
  changes.setMaxListeners(0);
  return {
    ...settings,
    requests: [],
    problems: [],
    posts: new Map(),
    exchanges: new Map(),
    commands: new Map(),
    changed: () => void changes.emit("change"),
    changes,
  };
}

/** Waits until `find` finds something, at most `ms` milliseconds; then undefined. */
export function until<Found>(
  state: State,
  find: () => Found | undefined,
  ms: number,
): Promise<Found | undefined> {
  return new Promise((resolve) => {
    const finish = (found: Found | undefined) => {
      clearTimeout(timer);
      state.changes.off("change", look);
      resolve(found);
    };
    const look = () => {
      const found = find();
      if (found !== undefined) finish(found);
    };
    const timer = setTimeout(() => finish(find()), ms);
    state.changes.on("change", look);
    look();
  });
}

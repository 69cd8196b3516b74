import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Search } from "../search/search.ts";
import type { Texts } from "../texts/texts.ts";
import type { Reply } from "./reply.ts";

/** A slash command: what Discord is told of it, and what it says. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(request: Request): Reply;
  /** Suggestions for the option that is being typed, best first. */
  suggest?(request: Request, option: string): readonly Choice[];
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(request: Request, message: TargetMessage): Reply;
}

export interface TargetMessage {
  readonly id: string;
  /** All that it shows in words. */
  readonly text: string;
}

export interface Request {
  readonly search: Search;
  /** In the reader's language. */
  readonly texts: Texts;
  /** In the language of the place where everyone reads it. */
  readonly publicTexts: Texts;
  readonly member: Member;
  readonly options: Options;
  /** For a button in a message that this member alone sees. */
  readonly pressed: Pressed | undefined;
  /** Where it was asked; null where messages there have no address. */
  messageLink(message: string): string | null;
}

/** What stays in a private message when its card is turned over. */
export interface Pressed {
  /** The line above the card. */
  readonly note: string | undefined;
  /** What can be chosen in the card's select: ids of passages, some perhaps gone since. */
  readonly choices: readonly string[];
}

export interface Member {
  readonly id: string;
  /** The name that the member goes by there. */
  readonly name: string;
  readonly managesMessages: boolean;
}

/** What was filled in; an option of another type than asked for counts as left out. */
export interface Options {
  text(name: string): string | undefined;
  flag(name: string): boolean;
  number(name: string): number | undefined;
  /** The id of a user. */
  user(name: string): string | undefined;
}

/** How many suggestions are worth working out: as many as Discord's menu shows. */
export const SUGGESTIONS = 25;

export interface Choice {
  readonly name: string;
  readonly value: string;
}

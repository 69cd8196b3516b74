import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord-api-types/v10";
import type { Passage } from "../library/passage.ts";
import type { Search } from "../search/search.ts";
import type { Texts } from "../texts/texts.ts";
import type { Reply } from "./reply.ts";

/** A slash command: what Discord is told of it, and what it says. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(request: Request): Reply;
  /** Suggestions for the option that is being typed, best first. */
  suggest?(request: Request, option: string): readonly Choice[];
  /** What the command's buttons do, by action; an action is named by one command alone. */
  readonly actions?: Readonly<Partial<Record<Action, (request: Request, passage: Passage) => Reply>>>;
}

/** What a button does; old messages hold these names, so none is ever given another meaning. */
export type Action = "quote" | "source";

export interface Request {
  readonly search: Search;
  /** In the reader's language. */
  readonly texts: Texts;
  /** In the language of the place where everyone reads it. */
  readonly publicTexts: Texts;
  /** The name that the member goes by there. */
  readonly member: string;
  readonly options: Options;
}

/** What was filled in; an option of another type than asked for counts as left out. */
export interface Options {
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/** How many suggestions are worth working out: as many as Discord's menu shows. */
export const SUGGESTIONS = 25;

export interface Choice {
  readonly name: string;
  readonly value: string;
}

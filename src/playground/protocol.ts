import type {
  APIInteractionResponse,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";

/** What the page and its server say to each other. */

/** `GET` of this address: what the page has to know at its start. */
export const SETUP_PATH = "/setup";

/** `POST` to this address: an interaction as Discord sends it, answered by what a door has to do. */
export const INTERACTIONS_PATH = "/interactions";

export type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MenuCommand = RESTPostAPIContextMenuApplicationCommandsJSONBody;

export interface Setup {
  /** As Discord is told of them. */
  readonly commands: readonly (SlashCommand | MenuCommand)[];
  /** The address that brings the bot into a server; null while there is no application. */
  readonly invite: string | null;
  /** Sentences about the documents, for the first messages of a channel. */
  readonly samples: Samples;
}

export interface Samples {
  /** A quote as a document has it; null where none lends itself. */
  readonly quote: string | null;
  /** A quote that says something else than its document; null where these documents are not known to have one. */
  readonly misquote: string | null;
}

/** The outcome of an interaction. */
export interface Answered {
  readonly response: APIInteractionResponse;
  readonly then?: "delete-original";
}

import type { LocaleString } from "discord-api-types/v10";
import type { PlaceName } from "../client/places.ts";

/** What the page itself says, in one language; what the bot says comes from the bot. Backticks mark code. */
export interface Texts {
  /** BCP 47 tag. */
  readonly language: string;
  /** The locale of Discord that reads it. */
  readonly locale: LocaleString;
  /** The language's name in itself. */
  readonly name: string;

  readonly languages: string;
  readonly lightTheme: string;
  readonly developer: string;
  readonly startOver: string;

  readonly placesLabel: string;
  readonly places: Readonly<
    Record<PlaceName, { readonly heading: string; readonly name: string; readonly topic: string }>
  >;
  messagesIn(place: string): string;

  readonly welcome: string;
  readonly welcomeText: string;
  readonly tryThis: string;
  readonly hints: readonly string[];
  readonly toDiscord: string;
  readonly steps: readonly string[];
  readonly invite: string;

  readonly onlyYou: string;
  readonly dismiss: string;
  /** Stands between who used a command and its name. */
  readonly used: string;
  moreOf(author: string): string;
  readonly apps: string;
  readonly linkOpensNewTab: string;

  writeTo(place: string): string;
  readonly commands: string;
  readonly openCommands: string;
  readonly noCommand: string;
  readonly send: string;
  readonly cancelCommand: string;
  readonly suggestions: string;
  moreOptions(count: number): string;
  readonly addOption: string;
  readonly optional: string;
  readonly required: string;
  readonly yes: string;
  readonly no: string;
  readonly isRequired: string;
  readonly chooseFromList: string;
  /** A whole number is wanted; null where a side is open. */
  wholeNumber(least: number | null, most: number | null): string;
  readonly keys: string;

  readonly failed: string;

  readonly exchanges: string;
  readonly exchangesText: string;
  readonly nothingSent: string;
  readonly sent: string;
  readonly received: string;
  readonly close: string;

  /** The first messages of a channel. */
  quoting(quote: string): string;
  misquoting(quote: string): string;
}

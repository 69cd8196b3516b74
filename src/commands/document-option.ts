import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Document } from "../library/document.ts";
import type { Library } from "../library/library.ts";
import { fold } from "../search/text/analysis.ts";
import type { Entry, Texts } from "../texts/texts.ts";
import { type Choice, SUGGESTIONS } from "./command.ts";
import { localize } from "./definition.ts";

/** @param entry how the command describes the option */
export function documentOption(entry: (texts: Texts) => Entry): APIApplicationCommandStringOption {
  return { type: ApplicationCommandOptionType.String, ...localize(entry), autocomplete: true };
}

export type ChosenDocument =
  | { readonly kind: "chosen"; readonly document: Document | undefined }
  | { readonly kind: "unknown"; readonly name: string };

/**
 * The document that an option names: by its id, as a choice from the list does, or by a title that somebody typed.
 * An option that was left out chooses none.
 */
export function chooseDocument(library: Library, value: string | undefined): ChosenDocument {
  const name = value?.trim();
  if (!name) return { kind: "chosen", document: undefined };
  const document = library.document(name) ?? findByTitle(library, name)[0];
  return document ? { kind: "chosen", document } : { kind: "unknown", name };
}

export function suggestDocuments(library: Library, typed = ""): Choice[] {
  return findByTitle(library, typed).map(({ id, title }) => ({ name: title, value: id }));
}

/** Documents whose title, publisher or id has what was typed, those whose title begins with it first. */
function findByTitle(library: Library, typed: string): Document[] {
  const wanted = fold(typed.trim());
  const begins = (document: Document) => (fold(document.title).startsWith(wanted) ? 0 : 1);
  return library.documents
    .filter(({ id, title, publisher }) => fold(`${title}\n${publisher ?? ""}\n${id}`).includes(wanted))
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, SUGGESTIONS);
}

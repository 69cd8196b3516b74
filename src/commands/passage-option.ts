import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import { answer } from "../answer/answer.ts";
import type { Passage } from "../library/passage.ts";
import type { Entry, Texts } from "../texts/texts.ts";
import { type Choice, type Request, SUGGESTIONS } from "./command.ts";
import { localize } from "./definition.ts";
import { chooseDocument, suggestDocuments } from "./document-option.ts";
import { type Reply, say } from "./reply.ts";

/** Where several passages may be meant, how many to show. */
const CANDIDATES = 3;

/** What a choice from the list holds: a passage's id. */
const ID = /^[a-z0-9-]{1,40}\/[\w-]{10}(\.\d+)?$/u;

/** @param entry how the command describes the option */
export function passageOption(
  entry: (texts: Texts) => Entry,
  required: boolean,
): APIApplicationCommandStringOption {
  return { type: ApplicationCommandOptionType.String, ...localize(entry), required, autocomplete: true };
}

export type ChosenPassage =
  | { readonly kind: "chosen"; readonly passage: Passage }
  /** Words that more than one passage may be meant by, best first. */
  | { readonly kind: "several"; readonly passages: readonly Passage[] }
  /** None, and what to say of it. */
  | { readonly kind: "none"; readonly reply: Reply };

/** The passage that the options name: by its id, as a choice from the list does, or by words that somebody typed. */
export function choosePassage({ search, texts, options }: Request): ChosenPassage {
  const none = (text: string): ChosenPassage => ({ kind: "none", reply: say(texts, text) });
  const wanted = options.text("passage")?.trim() ?? "";
  const passage = search.library.passage(wanted);
  if (passage) return { kind: "chosen", passage };
  if (ID.test(wanted)) return none(texts.passageGone);

  const document = chooseDocument(search.library, options.text("document"));
  if (document.kind === "unknown") return none(texts.noSuchDocument(document.name));
  const found = answer(search, wanted, { document: document.document?.id, limit: CANDIDATES });
  const [first] = found.hits;
  if (!first) return none(texts.nothing);
  if (found.kind === "found" && found.clear) return { kind: "chosen", passage: first.passage };
  return { kind: "several", passages: found.hits.map((hit) => hit.passage) };
}

/** Suggestions for a command that has a passage and a document to choose. */
export function suggestPassageOrDocument({ search, options }: Request, option: string): readonly Choice[] {
  const { library } = search;
  const chosen = chooseDocument(library, options.text("document"));
  if (option === "document") return suggestDocuments(library, options.text("document"));
  if (chosen.kind === "unknown") return [];

  const { document } = chosen;
  const typed = options.text("passage")?.trim() ?? "";
  const passages = typed
    ? search.find(typed, { document: document?.id, limit: SUGGESTIONS }).map(({ passage }) => passage)
    : (document ? library.passagesOf(document) : library.passages).slice(0, SUGGESTIONS);
  return passages.map(({ id, number, text }) => ({ name: `¶ ${number} · ${text}`, value: id }));
}

import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import { answer } from "../answer/answer.ts";
import type { Passage } from "../library/passage.ts";
import type { Entry, Texts } from "../texts/texts.ts";
import { type Choice, type Request, SUGGESTIONS } from "./command.ts";
import { localize } from "./definition.ts";
import { chooseDocument, suggestDocuments } from "./document-option.ts";
import { type Reply, say } from "./reply.ts";

/** The most passages that can be quoted at once. */
export const LONGEST_RUN = 5;

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

/** The passage that an option names: by its id, as a choice from the list does, or by words that somebody typed. */
export function choosePassage({ search, texts, options }: Request, option: "passage" | "to"): ChosenPassage {
  const none = (text: string): ChosenPassage => ({ kind: "none", reply: say(texts, text) });
  const wanted = options.text(option)?.trim() ?? "";
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

/** The last passage of a run that begins with `first`, as the option names it; undefined where they make no run. */
export function chooseRun(request: Request, first: Passage): Passage | undefined {
  const chosen = choosePassage(request, "to");
  return chosen.kind === "chosen"
    ? runEnds(request, first).find(({ id }) => id === chosen.passage.id)
    : undefined;
}

/** The passages that a run can end with: those after the one that is chosen already. */
export function suggestRunEnds(request: Request): readonly Choice[] {
  const first = request.search.library.passage(request.options.text("passage") ?? "");
  return first ? runEnds(request, first).slice(1).map(toChoice) : [];
}

function runEnds({ search }: Request, first: Passage): readonly Passage[] {
  return search.library.passagesOf(first.document).slice(first.number - 1, first.number - 1 + LONGEST_RUN);
}

/** Suggestions for a command that has a passage and a document to choose. */
export function suggestPassageOrDocument({ search, options }: Request, option: string): readonly Choice[] {
  const { library } = search;
  if (option === "document") return suggestDocuments(library, options.text("document"));
  const chosen = chooseDocument(library, options.text("document"));
  if (chosen.kind === "unknown") return [];

  const { document } = chosen;
  const typed = options.text("passage")?.trim() ?? "";
  const passages = typed
    ? search
        .find(typed, { document: document?.id, limit: SUGGESTIONS, unfinished: true })
        .map(({ passage }) => passage)
    : (document ? library.passagesOf(document) : library.passages).slice(0, SUGGESTIONS);
  return passages.map(toChoice);
}

function toChoice({ id, number, text }: Passage): Choice {
  return { name: `¶ ${number} · ${text}`, value: id };
}

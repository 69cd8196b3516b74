import { type Citation, cite } from "../cite/citation.ts";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import type { Texts } from "../texts/texts.ts";
import type { Action, Button, Quotation, Select } from "./reply.ts";

/** What a passage's card can do; each member names what the message's place allows. */
export interface CardOptions {
  readonly outcome?: Quotation["outcome"];
  readonly mark?: string | undefined;
  /** Where to begin in the text, in UTF-16 units. */
  readonly from?: number;
  /** The last passage of a run that begins with this one. */
  readonly last?: Passage;
  /** Buttons for the passages around it. */
  readonly around?: boolean;
  /** The button that posts it for everyone. */
  readonly quotable?: boolean;
  /** The member who may delete it, beside those who manage messages. */
  readonly poster?: string;
  /** The message that a quotation will answer. */
  readonly about?: string | undefined;
  /** The link to the message that this quotation answers. */
  readonly inReplyTo?: string | null | undefined;
  /** Passages to turn it over to. */
  readonly choice?: Select | undefined;
}

/** A passage, or a run of passages, with its source and its buttons. */
export function card(passage: Passage, library: Library, texts: Texts, options: CardOptions = {}): Quotation {
  const { outcome = "found", last = passage, mark, from, about, inReplyTo, choice } = options;
  const citation = cite(passage, library, last);
  const passages = library.passagesOf(passage.document).slice(passage.number - 1, last.number);
  return {
    kind: "quotation",
    passages,
    citation,
    outcome,
    mark,
    from,
    inReplyTo,
    choice,
    buttons: [actionButtons(passage, last, library, texts, options), linkButtons(citation, texts)],
    showRest: ({ id }, next) =>
      button(next === 0 ? texts.showAll : texts.showRest, "rest", [
        id,
        String(next),
        ...(about ? [about] : []),
      ]),
  };
}

function actionButtons(
  passage: Passage,
  last: Passage,
  library: Library,
  texts: Texts,
  { around, quotable, poster, about }: CardOptions,
): Button[] {
  const passages = library.passagesOf(passage.document);
  const context = about ? [about] : [];
  const step = (label: string, to: Passage | undefined, edge: string) =>
    to
      ? button(label, "show", [to.id, ...context])
      : { ...button(label, "show", [passage.id, edge]), disabled: true };
  return [
    ...(around
      ? [step("◀", passages[passage.number - 2], "first"), step("▶", passages[last.number], "last")]
      : []),
    ...(quotable ? [button(texts.quoteHere, "quote", [passage.id, ...context])] : []),
    button(texts.source, "source", [
      passage.id,
      ...(last === passage ? [] : [String(last.number - passage.number + 1)]),
    ]),
    ...(poster ? [deleteButton(texts, poster)] : []),
  ];
}

export function deleteButton(texts: Texts, poster: string): Button {
  return button(texts.delete, "delete", [poster]);
}

export function linkButtons({ link, archive }: Citation, texts: Texts): Button[] {
  const buttons: Button[] = [];
  if (link !== null) buttons.push({ kind: "link", label: texts.open, address: link });
  if (archive !== null) buttons.push({ kind: "link", label: texts.archive, address: archive });
  return buttons;
}

export function button(
  label: string,
  name: Action["name"],
  parameters: readonly string[],
): Extract<Button, { kind: "action" }> {
  return { kind: "action", label, action: { name, parameters } };
}

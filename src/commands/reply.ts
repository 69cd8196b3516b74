import type { Citation } from "../cite/citation.ts";
import type { Passage } from "../library/passage.ts";
import type { Range } from "../quote/text/marks.ts";
import type { Verdict } from "../quote/verdict.ts";
import type { Texts } from "../texts/texts.ts";

/** What to say; how Discord shows it is the renderer's matter. All text is plain. */
export type Reply = Message | { readonly kind: "delete-message" };

export interface Message {
  readonly kind: "message";
  /** Only the member, everyone there, or, instead of the message whose button was pressed, whoever sees that. */
  readonly audience: "private" | "public" | "in-place";
  /** The language it speaks. */
  readonly texts: Texts;
  readonly blocks: readonly Block[];
  /** The one member who is called. */
  readonly mention?: string | undefined;
}

export type Block =
  /** The bot's own words. */
  | { readonly kind: "sentence"; readonly text: string }
  /** The bot's own words, aside. */
  | { readonly kind: "note"; readonly text: string }
  /** How sure an answer is, with what to try. */
  | {
      readonly kind: "verdict";
      readonly outcome: "weak" | "nothing";
      readonly text: string;
      readonly advice: string;
    }
  | Quotation
  | Source
  | Checked
  | List
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] };

/** Things of one kind, as many as a message holds. */
export interface List {
  readonly kind: "list";
  /** Each by its parts, the first of which names it. */
  readonly items: readonly { readonly parts: readonly string[]; readonly address: string | null }[];
  /** What to say of those that a message can't hold. */
  more(rest: number): string;
}

/** Passages that follow each other, word for word, with their source. */
export interface Quotation {
  readonly kind: "quotation";
  readonly passages: readonly Passage[];
  readonly citation: Citation;
  readonly outcome: "found" | "weak";
  /** The part of the passage that answers: a slice of its text. */
  readonly mark?: string | undefined;
  /** Where to begin in the text, in UTF-16 units: what comes before was shown already. */
  readonly from?: number | undefined;
  /** A message that it is quoted in reply to. */
  readonly inReplyTo?: string | null | undefined;
  /** One list a row. */
  readonly buttons: readonly (readonly Button[])[];
  /** Shows a passage that is cut, from that place on. */
  readonly showRest: (passage: Passage, from: number) => Button;
  /** Passages to turn it over to. */
  readonly choice?: Select | undefined;
}

/** A source without its words; `copy` is text to copy. */
export interface Source {
  readonly kind: "source";
  readonly citation: Citation;
  readonly copy?: string | undefined;
  readonly buttons: readonly (readonly Button[])[];
}

/** What was found of a quote, beside the document's words. */
export interface Checked {
  readonly kind: "check";
  readonly verdict: Verdict;
  readonly name: string;
  readonly meaning: string;
  readonly quote: Compared;
  /** Each with where it stands; none where the quote is word for word or nothing was found. */
  readonly document: readonly Compared[];
  readonly citations: readonly Citation[];
  /** One list a row. */
  readonly buttons: readonly (readonly Button[])[];
}

/** Words on one side of a comparison, with the parts that the other side has not. */
export interface Compared {
  readonly label: string;
  readonly text: string;
  readonly marks: readonly Range[];
}

export type Button =
  | { readonly kind: "link"; readonly label: string; readonly address: string }
  | { readonly kind: "action"; readonly label: string; readonly action: Action; readonly disabled?: boolean };

export interface Select {
  readonly placeholder: string;
  /** Its first parameter is what was chosen; these follow. */
  readonly action: Action;
  readonly options: readonly {
    readonly label: string;
    readonly description: string;
    readonly value: string;
  }[];
}

/** What a button or a select does, with all that is needed to do it: its message may be months old. */
export interface Action {
  /** Old messages hold these names, so none is ever given another meaning. */
  readonly name: "quote" | "source" | "show" | "rest" | "check" | "delete";
  readonly parameters: readonly string[];
}

/** One sentence that only the member who asked sees. */
export function say(texts: Texts, text: string): Message {
  return { kind: "message", audience: "private", texts, blocks: [{ kind: "sentence", text }] };
}

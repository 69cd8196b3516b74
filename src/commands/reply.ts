import type { Citation } from "../cite/citation.ts";
import type { Passage } from "../library/passage.ts";
import type { Texts } from "../texts/texts.ts";
import type { Action } from "./command.ts";

/** What to say; how Discord shows it is the renderer's matter. All text is plain. */
export interface Reply {
  readonly public: boolean;
  /** The language it speaks. */
  readonly texts: Texts;
  readonly blocks: readonly Block[];
}

export type Block =
  /** The bot's own words. */
  | { readonly kind: "sentence"; readonly text: string }
  /** The bot's own words, aside. */
  | { readonly kind: "note"; readonly text: string }
  /** A passage's words with their source. */
  | {
      readonly kind: "quotation";
      readonly passage: Passage;
      readonly citation: Citation;
      readonly buttons: readonly Button[];
    }
  /** A source without its words; `copy` adds the reference as text to copy. */
  | {
      readonly kind: "source";
      readonly citation: Citation;
      readonly copy: boolean;
      readonly buttons: readonly Button[];
    };

export type Button =
  | { readonly kind: "link"; readonly label: string; readonly address: string }
  | { readonly kind: "action"; readonly label: string; readonly action: Action; readonly passage: Passage };

/** One sentence that only the member who asked sees. */
export function say(texts: Texts, text: string): Reply {
  return { public: false, texts, blocks: [{ kind: "sentence", text }] };
}

import type { SlashCommand } from "../../protocol.ts";

/** An option as it is being filled in. */
export interface Field {
  /** The option's own name, not the reader's. */
  readonly name: string;
  readonly text: string;
  /** What stands behind the text, where it was chosen from a list. */
  readonly value?: string | number | boolean;
}

export interface Suggestion {
  readonly label: string;
  readonly description?: string;
  /** What the option takes, or, in a list of options, an option's name. */
  readonly value: string | number | boolean;
}

export interface Writing {
  readonly kind: "message";
  readonly text: string;
  /** The command that is marked, where the text begins with a slash. */
  readonly active: number;
}

/** Where an option is chosen that is not shown yet: a field that is none of the command's. */
export const PICKER = "+";

export interface Calling {
  readonly kind: "command";
  readonly command: SlashCommand;
  readonly fields: readonly Field[];
  /** The name of the field with the cursor. */
  readonly focused: string | null;
  /** What has been typed to find an option. */
  readonly wanted: string;
  readonly suggestions: readonly Suggestion[];
  /** The suggestion that Enter takes; -1 for none. */
  readonly active: number;
  readonly problem: { readonly field: string; readonly text: string } | null;
}

/** What is being written: a message, or a call of a command. */
export type Composer = Writing | Calling;

export const emptyComposer: Writing = { kind: "message", text: "", active: 0 };

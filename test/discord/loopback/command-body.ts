import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  LocalizationMap,
} from "discord-api-types/v10";
import { ApplicationCommandType } from "discord-api-types/v10";
import { characters } from "./characters.ts";
import type { Path } from "./components.ts";

export type CommandBody = Partial<APIApplicationCommand> & { readonly name: string };

export interface Choice {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly value: string | number;
}

/** An option with the fields of every type of option. */
export type Option = APIApplicationCommandOption & {
  readonly options?: readonly Option[];
  readonly choices?: readonly Choice[];
  readonly autocomplete?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
};

export type Node = Pick<Option, "name" | "name_localizations" | "description_localizations"> & {
  description?: string;
};

export const isChatInput = ({ type }: CommandBody) =>
  (type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
export const optionsOf = (command: CommandBody) => (command.options ?? []) as readonly Option[];

export function* walkOptions(
  options: readonly Option[],
  path: Path = ["options"],
): Generator<readonly [Path, Option]> {
  for (const [index, option] of options.entries()) {
    const here = [...path, index];
    yield [here, option];
    yield* walkOptions(option.options ?? [], [...here, "options"]);
  }
}

/** The lists of options: the command's own and each subcommand's. */
export function* optionLists(command: CommandBody): Generator<readonly [Path, readonly Option[]]> {
  yield [["options"], optionsOf(command)];
  for (const [path, { options }] of walkOptions(optionsOf(command)))
    if (options) yield [[...path, "options"], options];
}

export function* nodes(command: CommandBody): Generator<readonly [Path, Node]> {
  yield [[], command];
  yield* walkOptions(optionsOf(command));
}

/** A name or description in all its languages, the default under no key. */
export function* wordings(
  text: string | undefined,
  map: LocalizationMap | null | undefined,
  path: Path,
  key: string,
) {
  if (text !== undefined) yield [[...path, key], text] as const;
  for (const [locale, localized] of Object.entries(map ?? {})) {
    if (localized) yield [[...path, `${key}_localizations`, locale], localized] as const;
  }
}

/** Of each text only the longest wording counts. */
export function longest(text: string | undefined, map: LocalizationMap | null | undefined): number {
  return Math.max(0, ...[...wordings(text, map, [], "")].map(([, wording]) => characters(wording)));
}

export function choiceSize({ name, name_localizations, value }: Choice): number {
  return longest(name, name_localizations) + characters(String(value));
}

import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from "discord-api-types/v10";
import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import type { Actor } from "./actor.ts";
import { characters } from "./characters.ts";
import { isCalled, shownName } from "./choose-command.ts";
import type { Given, OptionTypes } from "./options.ts";
import { RefusedByClient } from "./refused.ts";

/** What a string option holds where the command sets no bound of its own. */
const LONGEST_STRING = 6000;

export interface Filled {
  /** The command's and subcommands' default names. */
  readonly path: readonly string[];
  readonly given: Given;
  readonly types: OptionTypes;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** Follows the words after a command's name down to the subcommand that they mean. */
function descend(
  options: readonly APIApplicationCommandOption[],
  words: readonly string[],
  locale: Actor["locale"],
): { path: string[]; options: readonly APIApplicationCommandOption[] } {
  const [word, ...rest] = words;
  const nested = options.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
  if (word === undefined) {
    if (nested.length === 0) return { path: [], options };
    throw new RefusedByClient(`Choose a subcommand: ${nested.map(({ name }) => name).join(", ")}.`);
  }
  const chosen = nested.find(isCalled(word, locale));
  if (chosen === undefined) throw new RefusedByClient(`There is no subcommand "${word}".`);
  const below = "options" in chosen ? (chosen.options ?? []) : [];
  const { path, options: leaves } = descend(below, rest, locale);
  return { path: [chosen.name, ...path], options: leaves };
}

function refuseValue(option: APIApplicationCommandBasicOption, reason: string): never {
  throw new RefusedByClient(`Option "${option.name}" ${reason}.`);
}

function checkString(option: APIApplicationCommandBasicOption & { type: Type.String }, value: string): void {
  const length = characters(value);
  const { min_length: least = 1, max_length: most = LONGEST_STRING } = option;
  if (length < Math.max(least, 1)) refuseValue(option, `takes at least ${Math.max(least, 1)} characters`);
  if (length > most) refuseValue(option, `takes at most ${most} characters, not ${length}`);
}

function checkNumber(
  option: APIApplicationCommandBasicOption & { type: Type.Integer | Type.Number },
  value: number,
): void {
  if (option.type === Type.Integer && !Number.isSafeInteger(value))
    refuseValue(option, "takes a whole number");
  if (value < (option.min_value ?? Number.NEGATIVE_INFINITY))
    refuseValue(option, `is at least ${option.min_value}`);
  if (value > (option.max_value ?? Number.POSITIVE_INFINITY))
    refuseValue(option, `is at most ${option.max_value}`);
}

/** Checks a value as the client does; a fixed choice may be given by the name that it shows. */
function take(
  option: APIApplicationCommandBasicOption,
  value: Given[string],
  locale: Actor["locale"],
): Given[string] {
  if ("choices" in option && option.choices !== undefined && option.choices.length > 0) {
    const choice = option.choices.find((one) => one.value === value || shownName(one, locale) === value);
    return choice?.value ?? refuseValue(option, `has no choice ${JSON.stringify(value)}`);
  }
  switch (option.type) {
    case Type.String:
      if (typeof value !== "string") return refuseValue(option, "takes a text");
      checkString(option, value);
      return value;
    case Type.Integer:
    case Type.Number:
      if (typeof value !== "number") return refuseValue(option, "takes a number");
      checkNumber(option, value);
      return value;
    case Type.Boolean:
      return typeof value === "boolean" ? value : refuseValue(option, "is true or false");
    case Type.User:
      return typeof value === "object" ? value : refuseValue(option, "takes a user");
    default:
      return refuseValue(option, `is of type ${Type[option.type]}, which this client cannot pick`);
  }
}

/**
 * What a person filled in, checked as the client checks it. While they still type, `focused` is free and
 * nothing is required.
 */
export function fillOptions(
  command: APIApplicationCommand,
  words: readonly string[],
  entered: Given,
  locale: Actor["locale"],
  focused?: string,
): Filled {
  const { path, options } = descend(command.options ?? [], words, locale);
  const basic = options as readonly APIApplicationCommandBasicOption[];
  const given: Record<string, Given[string]> = {};
  for (const [name, value] of Object.entries(entered)) {
    const option = basic.find(isCalled(name, locale));
    if (option === undefined) throw new RefusedByClient(`"${command.name}" has no option "${name}".`);
    const typing = focused !== undefined && isCalled(focused, locale)(option);
    given[option.name] = typing ? value : take(option, value, locale);
  }
  const missing = basic.filter((option) => option.required && !(option.name in given));
  if (focused === undefined && missing.length > 0) {
    throw new RefusedByClient(`"${command.name}" needs ${missing.map(({ name }) => name).join(", ")}.`);
  }
  const types = Object.fromEntries(basic.map(({ name, type }) => [name, type]));
  return { path: [command.name, ...path], given, types, options: basic };
}

import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from "discord-api-types/v10";
import { characters } from "./characters.ts";
import type { CommandBody } from "./command-body.ts";
import {
  choiceSize,
  isChatInput,
  longest,
  nodes,
  optionLists,
  optionsOf,
  walkOptions,
  wordings,
} from "./command-body.ts";
import type { Rule } from "./rule.ts";
import { repeats } from "./rule.ts";

/**
 * The documented pattern but for its apostrophe, which discord.js's builders refuse: `vérifier` is a name,
 * `l'article` is none. That the name is in lower case is checked apart.
 */
const CHAT_INPUT_NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_TEXT = 8000;
const LONGEST_CHOICE_VALUE = 100;
const LOCALES: readonly string[] = Object.values(Locale);

/** For one command. */
export const COMMAND_RULES: readonly Rule<CommandBody>[] = [
  {
    name: "command-name",
    reason:
      "Slash commands and their options are named in lower case, without spaces and apostrophes, in every language.",
    *find(command) {
      if (!isChatInput(command)) return;
      for (const [path, node] of nodes(command)) {
        for (const [place, name] of wordings(node.name, node.name_localizations, path, "name")) {
          if (!CHAT_INPUT_NAME.test(name)) yield [place, `"${name}" is no valid name.`];
          else if (name !== name.toLowerCase()) yield [place, `"${name}" must be in lower case.`];
        }
      }
    },
  },
  {
    name: "command-description",
    reason:
      "A slash command has a description of 1 to 100 characters; in other commands there is no room for one.",
    *find(command) {
      if (isChatInput(command)) {
        if (!command.description?.trim()) yield [["description"], "This field is required"];
      } else if (command.description || command.description_localizations) {
        yield [["description"], "Context menu commands cannot have a description."];
      }
    },
  },
  {
    name: "command-options",
    reason: "Only slash commands take options.",
    *find(command) {
      if (!isChatInput(command) && command.options)
        yield [["options"], "Context menu commands cannot have options."];
    },
  },
  {
    name: "locales",
    reason: "Discord has a fixed list: French is `fr`, English is `en-US` and `en-GB`, never `en`.",
    *find(command) {
      for (const [path, node] of nodes(command)) {
        for (const key of ["name_localizations", "description_localizations"] as const) {
          const unknown = Object.keys(node[key] ?? {}).filter((locale) => !LOCALES.includes(locale));
          for (const locale of unknown)
            yield [[...path, key, locale], `"${locale}" is none of Discord's locales.`];
        }
      }
      for (const [path, { choices }] of walkOptions(optionsOf(command))) {
        for (const locale of (choices ?? []).flatMap((choice) =>
          Object.keys(choice.name_localizations ?? {}),
        )) {
          if (!LOCALES.includes(locale))
            yield [[...path, "choices"], `"${locale}" is none of Discord's locales.`];
        }
      }
    },
  },
  {
    name: "command-size",
    reason: "Names, descriptions and values of a command, its options and choices: 8,000 in all.",
    *find(command) {
      let size = 0;
      for (const [, node] of nodes(command)) {
        size += longest(node.name, node.name_localizations);
        size += longest(node.description, node.description_localizations);
      }
      for (const [, { choices }] of walkOptions(optionsOf(command))) {
        for (const choice of choices ?? []) size += choiceSize(choice);
      }
      if (size > MOST_TEXT) yield [[], `Command exceeds maximum size (${MOST_TEXT}): ${size}.`];
    },
  },
  {
    name: "required-first",
    reason: "A person fills options in order, so what may be left out comes last.",
    *find(command) {
      for (const [path, options] of optionLists(command)) {
        const optional = options.findIndex(
          ({ type, required }) => type > ApplicationCommandOptionType.SubcommandGroup && !required,
        );
        const late = options.findIndex(
          ({ required }, index) => required && optional >= 0 && index > optional,
        );
        if (late >= 0)
          yield [[...path, late], "Required options must be placed before non-required options."];
      }
    },
  },
  {
    name: "option-names",
    reason: "An option is known by its name, in each language.",
    *find(command) {
      for (const [path, options] of optionLists(command)) {
        yield* repeats(
          options.map(({ name }, index) => [[...path, index, "name"], name] as const),
          "Option name is taken",
        );
        const locales = new Set(options.flatMap((option) => Object.keys(option.name_localizations ?? {})));
        for (const locale of locales as Set<Locale>) {
          const localized = options.map(
            (option, index) =>
              [[...path, index], option.name_localizations?.[locale] ?? option.name] as const,
          );
          yield* repeats(localized, `Option name is taken in ${locale}`);
        }
      }
    },
  },
  {
    name: "subcommands-apart",
    reason: "A command either has subcommands or can be called itself.",
    *find(command) {
      for (const [path, options] of optionLists(command)) {
        const nested = options.filter(
          ({ type }) => type <= ApplicationCommandOptionType.SubcommandGroup,
        ).length;
        if (nested > 0 && nested < options.length) yield [path, "Subcommands and options cannot be mixed."];
      }
    },
  },
  {
    name: "choices",
    reason:
      "An option has a fixed list or completes while one types, not both; what it lists is distinct and short.",
    *find(command) {
      for (const [path, { choices: fixed, autocomplete }] of walkOptions(optionsOf(command))) {
        const choices = fixed ?? [];
        if (autocomplete && choices.length > 0) yield [[...path, "choices"], "Choices exclude autocomplete."];
        yield* repeats(
          choices.map(({ name }, index) => [[...path, "choices", index, "name"], name] as const),
          "Choice name is taken",
        );
        for (const [index, { value }] of choices.entries()) {
          if (characters(String(value)) > LONGEST_CHOICE_VALUE)
            yield [[...path, "choices", index, "value"], "Must be 100 or fewer in length."];
        }
      }
    },
  },
  {
    name: "option-range",
    reason: "Something must fit between the bounds.",
    *find(command) {
      for (const [
        path,
        { min_length = 0, max_length = Infinity, min_value = -Infinity, max_value = Infinity },
      ] of walkOptions(optionsOf(command))) {
        if (min_length > max_length) yield [[...path, "min_length"], "Is greater than max_length."];
        if (min_value > max_value) yield [[...path, "min_value"], "Is greater than max_value."];
      }
    },
  },
];

const MOST_OF_TYPE: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
  [ApplicationCommandType.PrimaryEntryPoint]: 1,
};

const kindOf = ({ type }: CommandBody) => type ?? ApplicationCommandType.ChatInput;

/** For all commands of a scope together. */
export const COMMAND_LIST_RULES: readonly Rule<readonly CommandBody[]>[] = [
  {
    name: "command-names-unique",
    reason: "APPLICATION_COMMANDS_DUPLICATE_NAME: one name, one command of a type.",
    find: (commands) =>
      repeats(
        commands.map((one, index) => [[index, "name"], `${kindOf(one)} ${one.name}`] as const),
        "Command name is taken",
      ),
  },
  {
    name: "command-count",
    reason: "Discord keeps 100 slash commands, 15 user and 15 message commands of an application.",
    *find(commands) {
      for (const [type, most] of Object.entries(MOST_OF_TYPE)) {
        const count = commands.filter((one) => kindOf(one) === Number(type)).length;
        if (count > most) yield [[], `${count} commands of type ${type} are more than ${most}.`];
      }
    },
  },
];

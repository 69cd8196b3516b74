import {
  type APIApplicationCommandOptionChoice,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from "discord-api-types/v10";
import { en } from "../texts/en.ts";
import { languages } from "../texts/index.ts";
import type { Entry, Texts } from "../texts/texts.ts";

/** Where a command can be used: in servers, in direct messages, and wherever a member brings it along. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** The name and description of a command or option in every language the bot speaks. */
export function localize(entry: (texts: Texts) => Entry): {
  name: string;
  name_localizations: LocalizationMap;
  description: string;
  description_localizations: LocalizationMap;
} {
  return {
    ...localizeName((texts) => entry(texts).name),
    description: entry(en).description,
    description_localizations: inEveryLocale((texts) => entry(texts).description),
  };
}

/** The name of something that has no description. */
export function localizeName(name: (texts: Texts) => string): {
  name: string;
  name_localizations: LocalizationMap;
} {
  return { name: name(en), name_localizations: inEveryLocale(name) };
}

/** A value to choose for an option. */
export function localizeChoice(
  value: string,
  name: (texts: Texts) => string,
): APIApplicationCommandOptionChoice<string> {
  return { ...localizeName(name), value };
}

function inEveryLocale(words: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(
    languages.flatMap((texts) => texts.locales.map((locale) => [locale, words(texts)])),
  );
}

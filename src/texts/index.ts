import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./texts.ts";

/** Every language the bot speaks. */
export const languages: readonly Texts[] = [en, fr];

/** The texts for a locale, as Discord or the system names it; English for any that the bot does not speak. */
export function textsFor(locale: string): Texts {
  const [language] = locale.toLowerCase().split(/[-_.]/u);
  return languages.find((texts) => texts.language.split("-")[0] === language) ?? en;
}

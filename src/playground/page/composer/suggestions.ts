import { ApplicationCommandOptionType as OptionType } from "discord-api-types/v10";
import { type App, senderOf, textsOf } from "../app.ts";
import { fold, nameOf, type Option } from "../client/commands.ts";
import { nameOf as nameOfPerson } from "../client/people.ts";
import type { Suggestion } from "./composer-state.ts";

/** What an option may be, as far as the page knows it without the bot: choices, members, true and false. */
export function suggestionsFor(app: App, option: Option, typed: string): Suggestion[] {
  const wanted = fold(typed.trim());
  return all(app, option).filter(({ label }) => fold(label).startsWith(wanted));
}

function all(app: App, option: Option): Suggestion[] {
  const texts = textsOf(app);
  switch (option.type) {
    case OptionType.Boolean:
      return [
        { label: texts.yes, value: true },
        { label: texts.no, value: false },
      ];
    case OptionType.User:
      return senderOf(app).place.people.map((user) => ({
        label: nameOfPerson(user),
        description: user.username,
        value: user.id,
      }));
    case OptionType.String:
    case OptionType.Integer:
    case OptionType.Number:
      return ("choices" in option ? (option.choices ?? []) : []).map((choice) => ({
        label: nameOf(app, choice),
        value: choice.value,
      }));
    default:
      return [];
  }
}

import { type App, senderOf } from "../app.ts";
import { descriptionOf, fold, nameOf, type Option, optionsOf } from "../client/commands.ts";
import { exchange } from "../client/exchange.ts";
import { autocomplete } from "../client/interaction.ts";
import { createCall, readField, type Sent } from "./call.ts";
import { changeCalling, optionsLeft } from "./calling.ts";
import { PICKER, type Suggestion } from "./composer-state.ts";
import { suggestionsFor } from "./suggestions.ts";

/** Milliseconds without a key before the bot is asked for suggestions. */
const PAUSE = 120;

/** Counts what was asked, so that a late answer to an earlier question is not shown. */
let asked = 0;

/** Shows what an option may be: from the page where it knows, from the bot after a pause. */
export async function suggest(app: App, name: string): Promise<void> {
  const question = ++asked;
  const { composer } = app.store.state;
  if (composer.kind !== "command") return;
  const show = (suggestions: readonly Suggestion[], active = 0) =>
    changeCalling(app, () => ({ suggestions, active: suggestions.length > 0 ? active : -1 }));

  if (name === PICKER) {
    // What is left out is left out on purpose: Enter sends, unless a name is being typed.
    const wanted = fold(composer.wanted.trim());
    return show(optionsToAdd(app, optionsLeft(composer), wanted), wanted === "" ? -1 : 0);
  }
  const field = composer.fields.find((one) => one.name === name);
  const option = optionsOf(composer.command).find((one) => one.name === name);
  if (!field || !option) return;
  if (field.value !== undefined) return show([]);
  const asksBot = "autocomplete" in option && option.autocomplete;
  if (!asksBot) return show(suggestionsFor(app, option, field.text));
  // What is still shown was suggested for other words.
  changeCalling(app, () => ({ active: -1 }));
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (question !== asked) return;
  const choices = await askForChoices(app, option);
  if (question === asked) show(choices);
}

/** The options whose name in either language begins so. */
function optionsToAdd(app: App, options: readonly Option[], wanted: string): Suggestion[] {
  return options
    .filter((option) => [nameOf(app, option), option.name].some((one) => fold(one).startsWith(wanted)))
    .map((option) => ({
      label: nameOf(app, option),
      description: descriptionOf(app, option),
      value: option.name,
    }));
}

async function askForChoices(app: App, focused: Option): Promise<Suggestion[]> {
  const { composer } = app.store.state;
  if (composer.kind !== "command") return [];
  const { command, fields } = composer;
  const options = fields.flatMap((field): Sent[] => {
    const option = optionsOf(command).find(({ name }) => name === field.name);
    if (!option) return [];
    const { name, type } = option;
    if (option === focused) return [{ name, type, value: field.text, focused: true } as Sent];
    const read = readField(app, option, field);
    return "value" in read && read.value !== undefined ? [{ name, type, value: read.value } as Sent] : [];
  });
  const call = createCall(app, command, options);
  const title = `/${nameOf(app, command)} · ${nameOf(app, focused)} …`;
  const answered = await exchange(app, autocomplete(senderOf(app), call), title);
  const data = answered?.response && "data" in answered.response ? answered.response.data : undefined;
  const choices = data && "choices" in data ? (data.choices ?? []) : [];
  return choices.map((choice) => ({ label: nameOf(app, choice), value: choice.value }));
}

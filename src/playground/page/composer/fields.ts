import type { App } from "../app.ts";
import { changeCalling, focusField, optionsLeft } from "./calling.ts";
import { PICKER, type Suggestion } from "./composer-state.ts";
import { suggest } from "./suggest.ts";

function addOption(app: App, name: string): void {
  changeCalling(app, ({ fields }) => ({ fields: [...fields, { name, text: "" }], wanted: "" }));
  focusField(name);
}

export function removeOption(app: App, name: string): void {
  changeCalling(app, ({ fields }) => ({
    fields: fields.filter((field) => field.name !== name),
    problem: null,
  }));
  focusField(PICKER);
}

export function enterField(app: App, name: string): void {
  changeCalling(app, () => ({ focused: name }));
  void suggest(app, name);
}

export function leaveField(app: App, name: string): void {
  changeCalling(app, ({ focused }) =>
    focused === name ? { focused: null, suggestions: [], active: -1 } : {},
  );
}

export function typeInField(app: App, name: string, text: string): void {
  if (name === PICKER) changeCalling(app, () => ({ wanted: text }));
  else {
    changeCalling(app, ({ fields, problem }) => ({
      fields: fields.map((field) => (field.name === name ? { name, text } : field)),
      problem: problem?.field === name ? null : problem,
    }));
  }
  void suggest(app, name);
}

export function moveActive(app: App, step: number): void {
  changeCalling(app, ({ suggestions: { length }, active }) =>
    length === 0 ? {} : { active: (Math.max(active, step > 0 ? -1 : 0) + step + length) % length },
  );
}

export function closeSuggestions(app: App): void {
  changeCalling(app, () => ({ suggestions: [], active: -1 }));
}

export function chooseSuggestion(app: App, name: string, { label, value }: Suggestion): void {
  if (name === PICKER) {
    addOption(app, String(value));
    return;
  }
  changeCalling(app, ({ fields }) => ({
    fields: fields.map((field) => (field.name === name ? { name, text: label, value } : field)),
    suggestions: [],
    active: -1,
    problem: null,
  }));
  focusNext(app, name);
}

/** Goes on to the next option that has nothing yet, or to where the next one is chosen. */
export function focusNext(app: App, name: string): void {
  const { composer } = app.store.state;
  if (composer.kind !== "command") return;
  const next = composer.fields.find((field) => field.name !== name && field.text === "");
  if (next) focusField(next.name);
  else focusField(optionsLeft(composer).length > 0 ? PICKER : name);
}

import { ApplicationCommandOptionType as OptionType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { type App, textsOf } from "../app.ts";
import { descriptionOf, nameOf, type Option, optionsOf } from "../client/commands.ts";
import { activeId, listbox, showActive } from "../listbox.ts";
import { fieldId, optionsLeft } from "./calling.ts";
import { callCommand, leaveCommand } from "./composer.ts";
import { type Calling, type Field, PICKER } from "./composer-state.ts";
import {
  chooseSuggestion,
  closeSuggestions,
  enterField,
  focusNext,
  leaveField,
  moveActive,
  removeOption,
  typeInField,
} from "./fields.ts";
import { sendIcon } from "./send-icon.ts";

const LIST = "option-list";

/** A command with its options as chips, each with what it may be. */
export function callForm(app: App, calling: Calling): TemplateResult {
  const texts = textsOf(app);
  const { command, fields, suggestions, active } = calling;
  const name = nameOf(app, command);
  const left = optionsLeft(calling);
  return html`
    <div class="popup">
      ${heading(app, calling)}
      ${
        suggestions.length > 0
          ? listbox({
              id: LIST,
              label: texts.suggestions,
              items: suggestions,
              active,
              choose: (item) => chooseSuggestion(app, calling.focused ?? PICKER, item),
            })
          : nothing
      }
    </div>
    <form class="bar call" aria-label="/${name}" @submit=${(event: Event) => event.preventDefault()}>
      <button type="button" class="slash" aria-label=${texts.cancelCommand} title=${texts.cancelCommand} @click=${() => leaveCommand(app)}>✕</button>
      <div class="chips">
        <span class="command-name">/${name}</span>
        ${fields.map((field) => chip(app, calling, field))}
        ${left.length > 0 ? picker(app, calling, left.length) : nothing}
      </div>
      <button
        type="button"
        class="send"
        id="send"
        aria-label=${texts.send}
        title=${texts.send}
        @click=${() => callCommand(app)}
        @keydown=${(event: KeyboardEvent) => onSendKey(app, calling, event)}
      >${sendIcon}</button>
    </form>`;
}

/** Says what the option with the cursor is, or what the command does. */
function heading(app: App, { command, focused, problem, suggestions }: Calling): TemplateResult {
  const texts = textsOf(app);
  const option = optionsOf(command).find(({ name }) => name === focused);
  const title = option ? nameOf(app, option) : `/${nameOf(app, command)}`;
  return html`<div class="popup-heading" id="option-description">
    <b>${title}</b> <span>${descriptionOf(app, option ?? command)}</span>
    ${option ? html`<span class="need">${option.required ? texts.required : texts.optional}</span>` : nothing}
    ${suggestions.length > 0 ? html`<span class="keys" aria-hidden="true">${texts.keys}</span>` : nothing}
    ${problem && problem.field === focused ? html`<span class="field-problem" role="alert">${problem.text}</span>` : nothing}
  </div>`;
}

function chip(app: App, calling: Calling, field: Field): TemplateResult {
  const option = optionsOf(calling.command).find(({ name }) => name === field.name);
  const label = option ? nameOf(app, option) : field.name;
  const isWrong = calling.problem?.field === field.name;
  return html`<span class="chip ${isWrong ? "wrong" : ""}">
    <label for=${fieldId(field.name)}>${label}</label>
    ${input(app, calling, field.name, field.text, {
      placeholder: "",
      isWrong,
      required: option?.required ?? false,
      longest: longest(option),
      numeric: option?.type === OptionType.Integer,
    })}
  </span>`;
}

function longest(option: Option | undefined): number | undefined {
  return option && "max_length" in option ? option.max_length : undefined;
}

function picker(app: App, calling: Calling, count: number): TemplateResult {
  const texts = textsOf(app);
  return html`<span class="picker">
    <label class="hidden" for=${fieldId(PICKER)}>${texts.addOption}</label>
    ${input(app, calling, PICKER, calling.wanted, { placeholder: texts.moreOptions(count) })}
  </span>`;
}

interface InputLook {
  readonly placeholder: string;
  readonly isWrong?: boolean;
  readonly required?: boolean;
  readonly longest?: number | undefined;
  readonly numeric?: boolean;
}

function input(app: App, calling: Calling, name: string, text: string, look: InputLook): TemplateResult {
  const { suggestions, active, focused } = calling;
  const isOpen = focused === name && suggestions.length > 0;
  return html`<input
    id=${fieldId(name)}
    type="text"
    role="combobox"
    autocomplete="off"
    spellcheck="false"
    size=${Math.max(text.length, look.placeholder.length, 3)}
    placeholder=${look.placeholder}
    maxlength=${look.longest ?? nothing}
    inputmode=${look.numeric ? "numeric" : nothing}
    aria-autocomplete="list"
    aria-expanded=${isOpen ? "true" : "false"}
    aria-controls=${isOpen ? LIST : nothing}
    aria-activedescendant=${isOpen ? activeId({ id: LIST, items: suggestions, active }) : nothing}
    aria-describedby="option-description"
    aria-invalid=${look.isWrong ? "true" : nothing}
    aria-required=${look.required ? "true" : nothing}
    .value=${live(text)}
    @focus=${() => enterField(app, name)}
    @blur=${() => leaveField(app, name)}
    @input=${(event: Event) => typeInField(app, name, (event.currentTarget as HTMLInputElement).value)}
    @keydown=${(event: KeyboardEvent) => onKey(app, name, text, event)}
  />`;
}

function onKey(app: App, name: string, text: string, event: KeyboardEvent): void {
  const { composer } = app.store.state;
  if (composer.kind !== "command" || event.isComposing) return;
  const suggestion = composer.suggestions[composer.active];
  const isOpen = composer.suggestions.length > 0;
  if (isOpen && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    moveActive(app, event.key === "ArrowDown" ? 1 : -1);
    showActive();
  } else if (suggestion && event.key === "Enter") chooseSuggestion(app, name, suggestion);
  else if (suggestion && event.key === "Tab" && !event.shiftKey) chooseSuggestion(app, name, suggestion);
  else if (event.key === "Tab" && !event.shiftKey && name !== PICKER && text !== "") focusNext(app, name);
  else if (event.key === "Enter") void callCommand(app);
  else if (event.key === "Escape" && isOpen && name !== PICKER) closeSuggestions(app);
  else if (event.key === "Escape") leaveCommand(app);
  else if (event.key === "Backspace" && text === "") eraseBefore(app, composer, name);
  else return;
  event.preventDefault();
}

function onSendKey(app: App, calling: Calling, event: KeyboardEvent): void {
  if (event.key === "Escape") leaveCommand(app);
  else if (event.key === "Backspace") eraseBefore(app, calling, PICKER);
  else return;
  event.preventDefault();
}

/** Takes back what stands before the cursor: an option, or the command. */
function eraseBefore(app: App, { command, fields }: Calling, name: string): void {
  const isRequired = (one: string) =>
    optionsOf(command).find((option) => option.name === one)?.required ?? false;
  if (name !== PICKER && !isRequired(name)) removeOption(app, name);
  else if (name === PICKER && fields.length > 0)
    document.getElementById(fieldId(fields.at(-1)?.name ?? ""))?.focus();
  else leaveCommand(app, `/${nameOf(app, command)}`);
}

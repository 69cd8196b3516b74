import type { App } from "../app.ts";
import { type Option, optionsOf } from "../client/commands.ts";
import { type Calling, PICKER } from "./composer-state.ts";

/** The options that the call does not have yet. */
export function optionsLeft({ command, fields }: Calling): Option[] {
  return optionsOf(command).filter(({ name }) => fields.every((field) => field.name !== name));
}

/** Goes to an option, or to where the call is sent if it has none. */
export function focusField(name: string): void {
  const field = document.getElementById(fieldId(name)) ?? document.getElementById("send");
  field?.focus();
}

export function fieldId(name: string): string {
  return name === PICKER ? "option-picker" : `option-${name}`;
}

/** Changes the call, where one is being written. */
export function changeCalling({ store }: App, next: (calling: Calling) => Partial<Calling>): void {
  const { composer } = store.state;
  if (composer.kind === "command") store.change({ composer: { ...composer, ...next(composer) } });
}

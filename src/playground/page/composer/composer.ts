import type { SlashCommand } from "../../protocol.ts";
import { type App, senderOf } from "../app.ts";
import { interact, say } from "../client/actions.ts";
import { fold, nameOf, optionsOf, slashCommands } from "../client/commands.ts";
import { slashCommand } from "../client/interaction.ts";
import { createCall, readField, type Sent } from "./call.ts";
import { changeCalling, focusField } from "./calling.ts";
import { emptyComposer, type Field, PICKER } from "./composer-state.ts";

/** The commands that a text with a slash may mean: by their name in the reader's language, then in English. */
export function matchingCommands(app: App, text: string): SlashCommand[] {
  if (!text.startsWith("/") || text.includes("\n")) return [];
  const wanted = fold(text.slice(1).trimEnd());
  return slashCommands(app).filter((command) =>
    [nameOf(app, command), command.name].some((name) => fold(name).startsWith(wanted)),
  );
}

export function writeMessage({ store }: App, text: string): void {
  store.change({ composer: { kind: "message", text, active: 0 } });
}

export function sendMessage(app: App): void {
  const { composer } = app.store.state;
  const text = composer.kind === "message" ? composer.text.trim() : "";
  if (text === "") return;
  app.store.change({ composer: emptyComposer });
  say(app, text);
}

/** Begins to call a command, with the options that it can't do without. */
export function startCommand(app: App, command: SlashCommand): void {
  const fields = optionsOf(command)
    .filter(({ required }) => required)
    .map(({ name }): Field => ({ name, text: "" }));
  app.store.change({
    composer: {
      kind: "command",
      command,
      fields,
      focused: null,
      wanted: "",
      suggestions: [],
      active: -1,
      problem: null,
    },
  });
  focusField(fields[0]?.name ?? PICKER);
}

export function leaveCommand(app: App, text = ""): void {
  writeMessage(app, text);
  document.getElementById("message")?.focus();
}

/** Calls the command, or says what is missing. */
export async function callCommand(app: App): Promise<void> {
  const { composer } = app.store.state;
  if (composer.kind !== "command") return;
  const { command, fields } = composer;
  const options: Sent[] = [];
  for (const field of fields) {
    const option = optionsOf(command).find(({ name }) => name === field.name);
    if (!option) continue;
    const read = readField(app, option, field);
    if ("problem" in read) {
      changeCalling(app, () => ({ problem: { field: field.name, text: read.problem } }));
      return focusField(field.name);
    }
    if (read.value !== undefined)
      options.push({ name: option.name, type: option.type, value: read.value } as Sent);
  }
  leaveCommand(app);
  const name = `/${nameOf(app, command)}`;
  await interact(app, slashCommand(senderOf(app), createCall(app, command, options)), name, name);
}

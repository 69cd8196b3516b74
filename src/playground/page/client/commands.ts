import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import { ApplicationCommandType } from "discord-api-types/v10";
import type { MenuCommand, SlashCommand } from "../../protocol.ts";
import { type App, senderOf, textsOf } from "../app.ts";

export type Option = APIApplicationCommandBasicOption;

const FIRST_ID = 400000000000000000n;

/** Ids as Discord gives them when it is told of the commands. */
export function commandId({ setup }: App, command: SlashCommand | MenuCommand): string {
  return String(FIRST_ID + BigInt(setup.commands.indexOf(command)));
}

/** The slash commands that can be used here. */
export function slashCommands(app: App): SlashCommand[] {
  return app.setup.commands.filter(
    (command) => command.type === ApplicationCommandType.ChatInput && isFor(app, command),
  ) as SlashCommand[];
}

/** The commands in the menu of a message here. */
export function menuCommands(app: App): MenuCommand[] {
  return app.setup.commands.filter(
    (command) => command.type === ApplicationCommandType.Message && isFor(app, command),
  ) as MenuCommand[];
}

function isFor(app: App, { contexts, integration_types: installs }: SlashCommand | MenuCommand): boolean {
  const { context, installed } = senderOf(app).place;
  return (contexts ?? [context]).includes(context) && (installs ?? [installed]).includes(installed);
}

/** The options of a command, as Discord sends no subcommands of it. */
export function optionsOf(command: SlashCommand): readonly Option[] {
  return (command.options ?? []) as readonly Option[];
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

/** The name of a command, an option or a choice in the reader's language. */
export function nameOf(app: App, { name, name_localizations }: Named): string {
  return name_localizations?.[textsOf(app).locale] ?? name;
}

export function descriptionOf(app: App, described: SlashCommand | Option): string {
  return described.description_localizations?.[textsOf(app).locale] ?? described.description;
}

/** Text in which capitals and accents do not count. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

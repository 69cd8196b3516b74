import { ask } from "./ask.ts";
import { check, checkMessageCommand } from "./check.ts";
import type { Command, MessageCommand } from "./command.ts";
import { documents } from "./documents.ts";
import { find } from "./find.ts";
import { help } from "./help.ts";
import { quote } from "./quote.ts";
import { source } from "./source.ts";

/** Every slash command, in the order of the help. */
export const commands: readonly Command[] = [ask, quote, check, source, documents, help];

/** Every command in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [find, checkMessageCommand];

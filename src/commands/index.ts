import type { Passage } from "../library/passage.ts";
import { ask } from "./ask.ts";
import type { Action, Command, Request } from "./command.ts";
import { quote } from "./quote.ts";
import type { Reply } from "./reply.ts";
import { source } from "./source.ts";

/** Every slash command, in the order of the help. */
export const commands: readonly Command[] = [ask, quote, source];

export function findCommand(name: string): Command | undefined {
  return commands.find(({ definition }) => definition.name === name);
}

/** What a button does; undefined for one that no command knows. */
export function findAction(name: string): ((request: Request, passage: Passage) => Reply) | undefined {
  for (const { actions } of commands) {
    if (actions && Object.hasOwn(actions, name)) return actions[name as Action];
  }
  return undefined;
}

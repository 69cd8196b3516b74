import { ComponentType, MessageFlags } from "discord-api-types/v10";
import type { Pressed } from "../../commands/command.ts";
import { OPTIONS } from "../render/limits.ts";
import { readSmall } from "../render/markdown.ts";
import { field, list, text } from "./json.ts";

/** What the bot's private messages are; one without components of the second version can't be turned into one with them. */
const OWN_PRIVATE = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** What stands around the card of a private message of the bot's; undefined for any other message. */
export function readPressed(message: unknown): Pressed | undefined {
  if ((Number(field(message, "flags") ?? 0) & OWN_PRIVATE) !== OWN_PRIVATE) return undefined;
  const components = list(field(message, "components"));
  const note = components
    .filter((component) => field(component, "type") === ComponentType.TextDisplay)
    .map((component) => readSmall(text(field(component, "content")) ?? ""))
    .find(Boolean);
  const choices = components
    .flatMap((card) => list(field(card, "components")))
    .flatMap((row) => list(field(row, "components")))
    .filter((component) => field(component, "type") === ComponentType.StringSelect)
    .flatMap((select) => list(field(select, "options")).map((option) => text(field(option, "value")) ?? ""));
  return { note, choices: [...new Set(choices)].slice(0, OPTIONS) };
}

import { ComponentType } from "discord-api-types/v10";
import type { TargetMessage } from "../../commands/command.ts";
import { field, list, snowflake, text } from "./json.ts";

/** Components stand in components at most so deep: a text in a section in a container. */
const DEEPEST = 3;

/**
 * What a message shows in words: its own text, what it forwards, and the texts of Components V2. Undefined for what is
 * no message.
 */
export function readTarget(message: unknown): TargetMessage | undefined {
  const id = snowflake(field(message, "id"));
  if (id === undefined) return undefined;
  const forwarded = list(field(message, "message_snapshots")).map((snapshot) => field(snapshot, "message"));
  const texts = [message, ...forwarded].flatMap((one) => [
    text(field(one, "content")),
    ...componentTexts(field(one, "components"), DEEPEST),
  ]);
  return { id, text: text(texts.filter(Boolean).join("\n")) ?? "" };
}

function componentTexts(components: unknown, depth: number): (string | undefined)[] {
  if (depth === 0) return [];
  return list(components).flatMap((component) => {
    switch (field(component, "type")) {
      case ComponentType.TextDisplay:
        return [text(field(component, "content"))];
      case ComponentType.Section:
      case ComponentType.Container:
        return componentTexts(field(component, "components"), depth - 1);
      default:
        return [];
    }
  });
}

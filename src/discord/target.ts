import { type APIMessage, type APIMessageSnapshotFields, ComponentType } from "discord-api-types/v10";
import type { TargetMessage } from "../commands/command.ts";

/** What a message shows in words: its own text, what it forwards, and the texts of Components V2. */
export function readTarget(message: APIMessage): TargetMessage {
  const forwarded = message.message_snapshots?.map((snapshot) => snapshot.message) ?? [];
  const texts = [message, ...forwarded].flatMap(({ content, components }) => [
    content,
    ...componentTexts(components),
  ]);
  return { id: message.id, text: texts.filter(Boolean).join("\n") };
}

function componentTexts(components: APIMessageSnapshotFields["components"]): string[] {
  return (components ?? []).flatMap((component): string[] => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return [component.content];
      case ComponentType.Section:
        return component.components.map(({ content }) => content);
      case ComponentType.Container:
        return componentTexts(component.components as APIMessageSnapshotFields["components"]);
      default:
        return [];
    }
  });
}

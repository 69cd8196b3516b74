import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import type { Button, Select } from "../../commands/reply.ts";
import { encodeAction } from "../ids.ts";
import { truncate } from "./excerpt.ts";
import { BUTTON_LABEL, BUTTON_URL, OPTION_TEXT, OPTIONS, PLACEHOLDER } from "./limits.ts";

/** A component of the messages that the bot sends; plain JSON, since builders cost a fifth of a reply's time. */
export type Component =
  | APITextDisplayComponent
  | APIContainerComponent
  | APIActionRowComponent<APIComponentInMessageActionRow>;

/** @param accent the colour at its edge */
export function container(
  components: APIComponentInContainer[],
  accent: number | null,
): APIContainerComponent {
  return { type: ComponentType.Container, components, ...(accent !== null && { accent_color: accent }) };
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function rows(
  buttons: readonly (readonly Button[])[],
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  return buttons.map(row).filter(({ components }) => components.length > 0);
}

export function row(buttons: readonly Button[]): APIActionRowComponent<APIComponentInMessageActionRow> {
  const components = buttons.map(renderButton).filter((button) => button !== undefined);
  return { type: ComponentType.ActionRow, components };
}

/** Undefined for an address that no button can hold; the text has it all the same. */
function renderButton(button: Button): APIButtonComponent | undefined {
  const label = truncate(button.label, BUTTON_LABEL);
  switch (button.kind) {
    case "link":
      if (button.address.length > BUTTON_URL) return undefined;
      return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.address };
    case "action":
      return {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label,
        custom_id: encodeAction(button.action),
        ...(button.disabled && { disabled: true }),
      };
  }
}

export function renderSelect({
  placeholder,
  action,
  options,
}: Select): APIActionRowComponent<APIComponentInMessageActionRow> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: encodeAction(action),
        placeholder: truncate(placeholder, PLACEHOLDER),
        options: options.slice(0, OPTIONS).map(({ label, description, value }) => ({
          label: truncate(label, OPTION_TEXT),
          description: truncate(description, OPTION_TEXT),
          value,
        })),
      },
    ],
  };
}

/** How many characters Discord counts. */
export function textLength(component: APIComponentInContainer | Component): number {
  if (component.type === ComponentType.TextDisplay) return component.content.length;
  if (component.type !== ComponentType.Container) return 0;
  return component.components.reduce((sum, one) => sum + textLength(one), 0);
}

import type { APIEmbed, APIMessage, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { MessageFlags } from "discord-api-types/v10";
import type { Button, Select } from "./components.ts";
import { buttonsOf, componentTexts, selectsOf } from "./components.ts";

/** A message as its reader sees it at one moment; an edit makes a new one. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly ephemeral: boolean;
  readonly authorIsBot: boolean;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** All displayed text, a part to a line: content, embeds, text displays. Labels are not among it. */
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly selects: readonly Select[];
  /** Where a link button leads. Throws where there is none with that label. */
  readonly link: (label: string) => string;
  /** The message as Discord sends it. */
  readonly raw: APIMessage;
}

/** The texts of an embed in the order in which Discord shows them. */
export function embedTexts(embed: APIEmbed): string[] {
  const fields = embed.fields?.flatMap(({ name, value }) => [name, value]) ?? [];
  return [embed.author?.name, embed.title, embed.description, ...fields, embed.footer?.text].filter(
    (text): text is string => text !== undefined && text !== null && text !== "",
  );
}

export function viewMessage(raw: APIMessage): Message {
  const components = raw.components ?? [];
  const buttons = buttonsOf(raw);
  const flags: number = raw.flags ?? 0;
  const texts = [raw.content, ...raw.embeds.flatMap(embedTexts), ...componentTexts(components)];
  return {
    id: raw.id,
    channelId: raw.channel_id,
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    authorIsBot: raw.author.bot ?? false,
    flags,
    content: raw.content,
    components,
    text: texts.filter((text) => text !== "").join("\n"),
    buttons,
    selects: selectsOf(raw),
    link: (label) => {
      const url = buttons.find((button) => button.url !== undefined && button.label === label)?.url;
      if (url !== undefined) return url;
      throw new Error(
        `No link button says "${label}"; there are: ${buttons.map((button) => button.label).join(", ")}.`,
      );
    },
    raw,
  };
}

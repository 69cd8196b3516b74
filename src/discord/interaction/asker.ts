import { PermissionFlagsBits } from "discord-api-types/v10";
import type { Member, Pressed } from "../../commands/command.ts";
import { field, snowflake, text } from "./json.ts";
import { readPressed } from "./pressed.ts";

/** Discord's names have 32 characters. */
const LONGEST_NAME = 64;

/** Who asks, and where. */
export interface Asker {
  /** Without an id where there is none, as with a PING. */
  readonly member: Member;
  /** As Discord names it; empty where it does not say. */
  readonly locale: string;
  /** Of the place where everyone reads along. */
  readonly publicLocale: string;
  readonly pressed: Pressed | undefined;
  messageLink(message: string): string | null;
}

export function readAsker(interaction: unknown): Asker {
  const member = field(interaction, "member");
  const user = field(member, "user") ?? field(interaction, "user");
  const name = field(member, "nick") ?? field(user, "global_name") ?? field(user, "username");
  const locale = text(field(interaction, "locale")) ?? "";
  const guild = snowflake(field(interaction, "guild_id"));
  const channel = snowflake(field(field(interaction, "channel"), "id"));
  return {
    member: {
      id: snowflake(field(user, "id")) ?? "",
      name: text(name)?.slice(0, LONGEST_NAME).toWellFormed() ?? "",
      managesMessages: has(field(member, "permissions"), PermissionFlagsBits.ManageMessages),
    },
    locale,
    publicLocale: text(field(interaction, "guild_locale")) ?? locale,
    pressed: readPressed(field(interaction, "message")),
    messageLink: (message) =>
      channel ? `https://discord.com/channels/${guild ?? "@me"}/${channel}/${message}` : null,
  };
}

/** Permissions come as a number of up to twenty digits. */
function has(permissions: unknown, flag: bigint): boolean {
  return (
    typeof permissions === "string" && /^\d{1,20}$/u.test(permissions) && (BigInt(permissions) & flag) !== 0n
  );
}

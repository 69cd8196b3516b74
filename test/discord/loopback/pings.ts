import type { APIAllowedMentions, APIMessageComponent } from "discord-api-types/v10";
import { AllowedMentionsTypes } from "discord-api-types/v10";
import { componentTexts } from "./components.ts";

export interface Pings {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

interface Speaking {
  readonly content?: string | null | undefined;
  readonly components?: readonly APIMessageComponent[] | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
}

const idsIn = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, id = ""]) => id)),
];

/**
 * Whom a message could notify: whoever its content or text displays mention, as far as `allowed_mentions`
 * lets them. Absent, it lets everybody. Embeds and labels notify nobody. Code spans and backslashes within a
 * mention break it; around it they are not trusted to, so a mention inside a code span counts.
 */
export function pings({ content, components, allowed_mentions: allowed }: Speaking): Pings {
  const text = [content ?? "", ...componentTexts(components ?? [])].join("\n");
  const users = idsIn(text, /<@!?(\d{17,20})>/g);
  const roles = idsIn(text, /<@&(\d{17,20})>/g);
  const parses = (type: AllowedMentionsTypes) => !allowed || (allowed.parse?.includes(type) ?? false);
  return {
    everyone: /@(everyone|here)/.test(text) && parses(AllowedMentionsTypes.Everyone),
    users: users.filter((id) => parses(AllowedMentionsTypes.User) || allowed?.users?.includes(id)),
    roles: roles.filter((id) => parses(AllowedMentionsTypes.Role) || allowed?.roles?.includes(id)),
  };
}

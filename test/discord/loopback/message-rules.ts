import type { APIMessage } from "discord-api-types/v10";
import { ComponentType, MessageFlags } from "discord-api-types/v10";
import { characters } from "./characters.ts";
import { componentTexts, walkComponents } from "./components.ts";
import { embedTexts } from "./message.ts";
import type { Draft } from "./posts.ts";
import type { Rule } from "./rule.ts";

export interface Drafted {
  readonly draft: Draft;
  /** The message that an edit changes; undefined for a new one. */
  readonly before: APIMessage | undefined;
}

const MOST_COMPONENTS = 40;
const MOST_OLD_ROWS = 5;
const MOST_TEXT = 4000;
const MOST_EMBED_TEXT = 6000;

const NEW_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;
const EDIT_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

const wasV2 = ({ before }: Drafted) => ((before?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
const isV2 = (drafted: Drafted) =>
  wasV2(drafted) || ((drafted.draft.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;

/** What is shown after an edit: null clears, what is absent stays. */
function outcome({ draft, before }: Drafted) {
  return {
    content: (draft.content === undefined ? before?.content : draft.content)?.trim() ?? "",
    embeds: (draft.embeds === undefined ? before?.embeds : draft.embeds) ?? [],
    components: (draft.components === undefined ? before?.components : draft.components) ?? [],
  };
}

/** For every message made or changed. */
export const MESSAGE_RULES: readonly Rule<Drafted>[] = [
  {
    name: "allowed-mentions",
    reason:
      "Without allowed_mentions a reply pings whomever its text names; a quoted document may name anyone.",
    *find({ draft: { allowed_mentions: allowed } }) {
      if (!allowed) return yield [["allowed_mentions"], "Must be given, with parse: []."];
      if (allowed.parse?.length !== 0) yield [["allowed_mentions", "parse"], "Must be []."];
      if (allowed.replied_user) yield [["allowed_mentions", "replied_user"], "Must not ping the author."];
    },
  },
  {
    name: "v2-excludes-old",
    reason:
      "The Components V2 flag turns content, embeds and polls off: an edit to it must clear them first.",
    *find(drafted) {
      if (!isV2(drafted)) return;
      const { content, embeds } = outcome(drafted);
      if (content !== "") yield [["content"], "Cannot be used with IS_COMPONENTS_V2."];
      if (embeds.length > 0) yield [["embeds"], "Cannot be used with IS_COMPONENTS_V2."];
      if (drafted.draft.poll) yield [["poll"], "Cannot be used with IS_COMPONENTS_V2."];
    },
  },
  {
    name: "v2-needs-flag",
    reason: "Without the flag a message holds action rows of buttons and selects, nothing else.",
    *find(drafted) {
      if (isV2(drafted)) return;
      for (const [index, { type }] of (drafted.draft.components ?? []).entries()) {
        if (type !== ComponentType.ActionRow) {
          yield [
            ["components", index, "type"],
            "Value of field must be one of (1,) without IS_COMPONENTS_V2.",
          ];
        }
      }
    },
  },
  {
    name: "v2-stays",
    reason: "The flag cannot be taken back: an edit that lists flags lists it again.",
    *find(drafted) {
      const { flags } = drafted.draft;
      if (!wasV2(drafted) || flags === undefined || flags === null) return;
      if (!(flags & MessageFlags.IsComponentsV2)) yield [["flags"], "IS_COMPONENTS_V2 cannot be removed."];
    },
  },
  {
    name: "flags",
    reason: "An application sets no others, and whether a message is ephemeral is settled when it is made.",
    *find({ draft, before }) {
      const flags: number = draft.flags ?? 0;
      if (before && flags & MessageFlags.Ephemeral)
        return yield [["flags"], "Ephemeral cannot be set by an edit."];
      const other = flags & ~(before ? EDIT_FLAGS : NEW_FLAGS);
      if (other !== 0) yield [["flags"], `${other} cannot be set here.`];
    },
  },
  {
    name: "component-count",
    reason: "40 components with the nested ones; five rows in an old-style message.",
    *find(drafted) {
      const components = drafted.draft.components ?? [];
      const count = [...walkComponents(components)].length;
      if (count > MOST_COMPONENTS)
        yield [["components"], `${count} components are more than ${MOST_COMPONENTS}.`];
      if (!isV2(drafted) && components.length > MOST_OLD_ROWS)
        yield [["components"], "Must be 5 or fewer in length."];
    },
  },
  {
    name: "text-total",
    reason: "All that the text displays of a message show counts together.",
    *find({ draft }) {
      const texts = componentTexts(draft.components ?? []);
      const total = texts.reduce((sum, text) => sum + characters(text), 0);
      if (total > MOST_TEXT)
        yield [["components"], `${total} characters of text are more than ${MOST_TEXT}.`];
    },
  },
  {
    name: "embed-total",
    reason: "All embeds of a message count together; discord.js looks at none of it.",
    *find({ draft }) {
      const texts = (draft.embeds ?? []).flatMap(embedTexts);
      const total = texts.reduce((sum, text) => sum + characters(text.trim()), 0);
      if (total > MOST_EMBED_TEXT)
        yield [["embeds"], `${total} characters are more than ${MOST_EMBED_TEXT}.`];
    },
  },
  {
    name: "embed-empty",
    reason: "An embed needs something to show, and a field both its parts.",
    *find({ draft }) {
      for (const [index, embed] of (draft.embeds ?? []).entries()) {
        const shows = embedTexts(embed).some((text) => text.trim() !== "") || embed.image || embed.thumbnail;
        if (!shows) yield [["embeds", index, "description"], "This field is required"];
        for (const [place, { name, value }] of (embed.fields ?? []).entries()) {
          if (!name.trim() || !value.trim())
            yield [["embeds", index, "fields", place], "This field is required"];
        }
      }
    },
  },
  {
    name: "empty",
    reason: "A message shows something: 50006, cannot send an empty message.",
    *find(drafted) {
      const { content, embeds, components } = outcome(drafted);
      if (content === "" && embeds.length === 0 && components.length === 0 && !drafted.draft.poll) {
        yield [[], "Cannot send an empty message"];
      }
    },
  },
];

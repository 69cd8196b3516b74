import { ApplicationCommandType, InteractionType } from "discord-api-types/v10";
import { findAction } from "../commands/actions.ts";
import { commands, messageCommands } from "../commands/index.ts";
import type { Block, Reply } from "../commands/reply.ts";
import { decodeAction } from "./ids.ts";
import { field } from "./interaction/json.ts";

/** What logs and metrics may know of an interaction: words of the bot's own, nothing that a member wrote. */
export interface Seen {
  /** `/ask`, `/ask suggestions`, `Check quote`, `button quote`, `ping`, or `unknown`. */
  readonly command: string;
  /** `found`, `weak`, `nothing`, a check's verdict, `listed`, `deleted`, `told` for a sentence of the bot's, `put-off`, `failed`. */
  readonly outcome: string;
  /** The id of the document that the answer is from, or its first. */
  readonly document: string | null;
}

const UNKNOWN = "unknown";

export function commandOf(interaction: unknown): string {
  const data = field(interaction, "data");
  const name = field(data, "name");
  const isCommand = commands.some(({ definition }) => definition.name === name);
  switch (field(interaction, "type")) {
    case InteractionType.Ping:
      return "ping";
    case InteractionType.ApplicationCommand:
      if (field(data, "type") === ApplicationCommandType.ChatInput) return isCommand ? `/${name}` : UNKNOWN;
      return messageCommands.find(({ definition }) => definition.name === name)?.definition.name ?? UNKNOWN;
    case InteractionType.ApplicationCommandAutocomplete:
      return isCommand ? `/${name} suggestions` : UNKNOWN;
    case InteractionType.MessageComponent: {
      const action = decodeAction(field(data, "custom_id"));
      return action && findAction(action.name) ? `button ${action.name}` : UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}

export function outcomeOf(reply: Reply): string {
  if (reply.kind === "delete-message") return "deleted";
  for (const block of reply.blocks) {
    const outcome = outcomeOfBlock(block);
    if (outcome !== undefined) return outcome;
  }
  return "told";
}

function outcomeOfBlock(block: Block): string | undefined {
  switch (block.kind) {
    case "verdict":
    case "quotation":
      return block.outcome;
    case "check":
      return block.verdict;
    case "source":
      return "found";
    case "list":
      return "listed";
    default:
      return undefined;
  }
}

export function documentOf(reply: Reply): string | null {
  const blocks = reply.kind === "message" ? reply.blocks : [];
  for (const block of blocks) {
    const citation = block.kind === "check" ? block.citations[0] : "citation" in block && block.citation;
    if (citation) return citation.document.id;
  }
  return null;
}

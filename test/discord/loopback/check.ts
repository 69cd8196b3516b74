import type {
  APIInteraction,
  APIInteractionResponse,
  APIMessage,
  APIMessageComponent,
} from "discord-api-types/v10";
import { InteractionResponseType } from "discord-api-types/v10";
import type { CommandBody } from "./command-body.ts";
import { COMMAND_LIST_RULES, COMMAND_RULES } from "./command-rules.ts";
import { COMPONENT_RULES } from "./component-rules.ts";
import type { Path } from "./components.ts";
import { MESSAGE_RULES } from "./message-rules.ts";
import type { Draft } from "./posts.ts";
import { RESPONSE_RULES } from "./response-rules.ts";
import { applyRules } from "./rule.ts";
import type { Shape } from "./schema.ts";
import { checkShape, RESPONSE_SHAPES } from "./schema.ts";
import type { Violation } from "./state.ts";
import { TEXT_RULES } from "./text-rules.ts";

const below = (violations: readonly Violation[], ...path: Path): Violation[] =>
  violations.map((violation) => ({ ...violation, path: [...path, ...violation.path] }));

function checkMessage(draft: Draft, before: APIMessage | undefined): Violation[] {
  return [
    ...applyRules(MESSAGE_RULES, { draft, before }),
    ...applyRules(COMPONENT_RULES, (draft.components ?? []) as readonly APIMessageComponent[]),
  ];
}

/** The rules read what the schema has found to be well-formed, so a wrong shape is told alone. */
function check(shape: Shape, body: unknown, rules: () => readonly Violation[]): Violation[] {
  const wrong = [...checkShape(shape, body), ...applyRules(TEXT_RULES, body)];
  return wrong.length > 0 ? wrong : [...rules()];
}

function checkContent(response: APIInteractionResponse, before: APIMessage | undefined): Violation[] {
  if (response.type === InteractionResponseType.ChannelMessageWithSource && response.data) {
    return below(checkMessage(response.data, undefined), "data");
  }
  if (response.type === InteractionResponseType.UpdateMessage && response.data && before) {
    return below(checkMessage(response.data, before), "data");
  }
  return [];
}

/**
 * What is wrong with the first answer to an interaction; `before` is the message that the interaction sits
 * on.
 */
export function checkResponse(body: unknown, interaction: APIInteraction, before?: APIMessage): Violation[] {
  const response = (body ?? {}) as APIInteractionResponse;
  const shape = RESPONSE_SHAPES[response.type];
  if (shape === undefined)
    return [{ path: ["type"], code: "BASE_TYPE_CHOICES", message: "Is no response type." }];
  return check(shape, body, () => [
    ...applyRules(RESPONSE_RULES, { response, interaction }),
    ...checkContent(response, before ?? interaction.message),
  ]);
}

/** What is wrong with a further message. */
export function checkFollowUp(body: unknown): Violation[] {
  return check("followUp", body, () => checkMessage(body as Draft, undefined));
}

/** What is wrong with an edit of a message. */
export function checkEdit(body: unknown, before: APIMessage): Violation[] {
  return check("edit", body, () => checkMessage(body as Draft, before));
}

/** What is wrong with one command; of a patch, with what it becomes. */
export function checkCommand(shape: Shape, body: unknown, before?: CommandBody): Violation[] {
  return check(shape, body, () => applyRules(COMMAND_RULES, { ...before, ...(body as CommandBody) }));
}

/** What is wrong with a scope's list of commands. */
export function checkCommands(body: unknown): Violation[] {
  if (!Array.isArray(body))
    return [{ path: [], code: "BASE_TYPE_BAD_TYPE", message: "Must be a list of commands." }];
  const each = body.flatMap((command, index) => below(checkCommand("commandInBulk", command), index));
  return each.length > 0 ? each : applyRules(COMMAND_LIST_RULES, body as CommandBody[]);
}

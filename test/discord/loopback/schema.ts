import * as spec from "discord-api-spec/zod";
import { InteractionResponseType } from "discord-api-types/v10";
import type { $ZodIssue, $ZodObject, $ZodType } from "zod/v4/core";
import * as z from "zod/v4/mini";
import type { Path } from "./components.ts";
import type { Violation } from "./state.ts";
import { strict } from "./strict.ts";

/** Discord takes these and its published schema forgets them. */
function withForgotten(schema: $ZodObject): $ZodObject {
  return z.object({
    ...schema._zod.def.shape,
    nsfw: z.nullish(z.boolean()),
    default_member_permissions: z.nullish(z.union([z.string().check(z.regex(/^\d+$/)), z.number()])),
  });
}

const SHAPES = {
  pong: spec.PongInteractionCallbackRequestSchema,
  reply: spec.CreateMessageInteractionCallbackRequestSchema,
  update: spec.UpdateMessageInteractionCallbackRequestSchema,
  autocomplete: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  modal: spec.ModalInteractionCallbackRequestSchema,
  followUp: spec.IncomingWebhookInteractionRequestSchema,
  edit: spec.IncomingWebhookUpdateRequestPartialSchema,
  command: withForgotten(spec.ApplicationCommandCreateRequestSchema),
  commandInBulk: withForgotten(spec.ApplicationCommandUpdateRequestSchema),
  commandPatch: withForgotten(spec.ApplicationCommandPatchRequestPartialSchema),
} as const;

export type Shape = keyof typeof SHAPES;

/** Which shape a callback of a type must have; the types that this bot has no use for are not among them. */
export const RESPONSE_SHAPES: Readonly<Record<number, Shape>> = {
  [InteractionResponseType.Pong]: "pong",
  [InteractionResponseType.ChannelMessageWithSource]: "reply",
  [InteractionResponseType.DeferredChannelMessageWithSource]: "reply",
  [InteractionResponseType.DeferredMessageUpdate]: "update",
  [InteractionResponseType.UpdateMessage]: "update",
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: "autocomplete",
  [InteractionResponseType.Modal]: "modal",
};

const CODES: Readonly<Record<string, string>> = {
  too_big: "BASE_TYPE_MAX_LENGTH",
  too_small: "BASE_TYPE_BAD_LENGTH",
  custom: "BASE_TYPE_BAD_LENGTH",
  invalid_value: "BASE_TYPE_CHOICES",
  invalid_union: "UNION_TYPE_CHOICES",
  invalid_format: "BASE_TYPE_BAD_FORMAT",
  unrecognized_keys: "UNKNOWN_KEY",
};

/**
 * In a union the branch that is meant has the right `type`, and so complains about something deeper or not at
 * all.
 */
function meantBranch(branches: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  const typed = branches.filter(
    (issues) => !issues.some(({ path }) => path.length === 0 || path[0] === "type"),
  );
  const unknownKeys = branches.filter((issues) => issues.every(({ code }) => code === "unrecognized_keys"));
  return typed[0] ?? unknownKeys[0];
}

function violationsOf(issue: $ZodIssue, above: Path): Violation[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  if (issue.code === "invalid_union") {
    const meant = meantBranch(issue.errors);
    if (meant !== undefined) return meant.flatMap((inner) => violationsOf(inner, path));
  }
  const missing = issue.code === "invalid_type" && issue.input === undefined;
  const code = missing ? "BASE_TYPE_REQUIRED" : (CODES[issue.code] ?? "BASE_TYPE_BAD_TYPE");
  return [{ path, code, message: missing ? "This field is required" : issue.message }];
}

const remade = new Map<$ZodType, $ZodType>();

/** What Discord's published schema finds wrong in a body, unknown keys included. */
export function checkShape(shape: Shape, body: unknown): Violation[] {
  const result = z.safeParse(strict(SHAPES[shape], remade), body, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => violationsOf(issue, []));
}

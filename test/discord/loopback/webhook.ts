import { ApplicationIntegrationType, MessageFlags } from "discord-api-types/v10";
import type { Answer } from "./answer.ts";
import { invalidForm, refusals } from "./answer.ts";
import { checkEdit, checkFollowUp } from "./check.ts";
import type { Draft } from "./posts.ts";
import { edited, postReply } from "./posts.ts";
import type { Exchange, Posted, State } from "./state.ts";

/** Discord's own bound: fifteen minutes. */
const TOKEN_LIFE_MS = 15 * 60 * 1000;
/** A user app may send this many follow-ups; one that was added to the server, any number. */
const USER_APP_FOLLOW_UPS = 5;

/** Only an interaction that was answered has a webhook. Returns the refusal where there is none. */
function openExchange(state: State, applicationId: string, token: string): Exchange | Answer {
  if (applicationId !== state.applicationId) return refusals.unknownWebhook;
  const exchange = [...state.exchanges.values()].find(({ interaction }) => interaction.token === token);
  if (exchange === undefined || Date.now() - exchange.sent > TOKEN_LIFE_MS)
    return refusals.invalidWebhookToken;
  return exchange.response === undefined ? refusals.unknownWebhook : exchange;
}

/** `@original`, or a message made through the same interaction. */
function findPost(state: State, exchange: Exchange, messageId: string): Posted | undefined {
  const id = messageId === "@original" ? exchange.originalId : messageId;
  const post = state.posts.get(id ?? "");
  const own =
    id === exchange.originalId || post?.message.interaction_metadata?.id === exchange.interaction.id;
  return own ? post : undefined;
}

function edit(state: State, post: Posted, body: Draft): Answer {
  const violations = checkEdit(body, post.message);
  if (violations.length > 0) return invalidForm(violations);
  post.message = edited(post.message, body);
  state.changed();
  return { status: 200, body: post.message };
}

/** `GET`, `PATCH` and `DELETE /webhooks/:application/:token/messages/:message`. */
export function interactionMessage(
  state: State,
  method: string,
  [applicationId = "", token = "", messageId = ""]: readonly string[],
  body: unknown,
): Answer {
  const exchange = openExchange(state, applicationId, token);
  if ("status" in exchange) return exchange;
  const post = findPost(state, exchange, messageId);
  if (post === undefined) return refusals.unknownMessage;
  if (method === "GET") return { status: 200, body: post.message };
  if (method === "PATCH") return edit(state, post, body as Draft);
  state.posts.delete(post.message.id);
  state.changed();
  return { status: 204 };
}

/**
 * `POST /webhooks/:application/:token`: a further message. The first one after a deferral takes the waiting
 * one's place.
 */
export function followUp(
  state: State,
  [applicationId = "", token = ""]: readonly string[],
  body: unknown,
): Answer {
  const exchange = openExchange(state, applicationId, token);
  if ("status" in exchange) return exchange;
  const owners = exchange.interaction.authorizing_integration_owners ?? {};
  const userAppOnly = !(ApplicationIntegrationType.GuildInstall in owners);
  if (userAppOnly && exchange.followUps >= USER_APP_FOLLOW_UPS) return refusals.tooManyFollowUps;
  const violations = checkFollowUp(body);
  if (violations.length > 0) return invalidForm(violations);
  const original = findPost(state, exchange, "@original");
  exchange.followUps += 1;
  if (original !== undefined && (original.message.flags ?? 0) & MessageFlags.Loading) {
    original.message = edited(original.message, body as Draft);
    state.changed();
    return { status: 200, body: original.message };
  }
  const message = postReply(state, exchange, body as Draft);
  state.changed();
  return { status: 200, body: message };
}

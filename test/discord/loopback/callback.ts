import type { APIInteractionResponse, APIMessage } from "discord-api-types/v10";
import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import type { Answer } from "./answer.ts";
import { invalidForm, refusals } from "./answer.ts";
import { checkResponse } from "./check.ts";
import type { Draft } from "./posts.ts";
import { edited, postReply } from "./posts.ts";
import type { Exchange, State } from "./state.ts";

/** The message that an interaction sits on, as it is now. */
function sourceMessage(state: State, { interaction }: Exchange): APIMessage | undefined {
  const id = interaction.message?.id;
  return id === undefined ? undefined : state.posts.get(id)?.message;
}

/** Does what a response says, and tells which message it made or changed. */
function apply(state: State, exchange: Exchange, response: APIInteractionResponse): APIMessage | undefined {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return postReply(state, exchange, response.data as Draft);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return postReply(state, exchange, (response.data ?? {}) as Draft, MessageFlags.Loading);
    case InteractionResponseType.DeferredMessageUpdate:
      return sourceMessage(state, exchange);
    case InteractionResponseType.UpdateMessage: {
      const post = state.posts.get(exchange.interaction.message?.id ?? "");
      if (post === undefined) return undefined;
      post.message = edited(post.message, (response.data ?? {}) as Draft);
      return post.message;
    }
    default:
      return undefined;
  }
}

function callbackResponse({ interaction }: Exchange, type: number, message: APIMessage | undefined): unknown {
  const flags: number = message?.flags ?? 0;
  const about = message && {
    response_message_id: message.id,
    response_message_loading: (flags & MessageFlags.Loading) !== 0,
    response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
  };
  return {
    interaction: { id: interaction.id, type: interaction.type, ...about },
    ...(message === undefined ? {} : { resource: { type, message } }),
  };
}

/** `POST /interactions/:id/:token/callback`: the first answer to an interaction. */
export function answerInteraction(
  state: State,
  id: string,
  token: string,
  body: unknown,
  withResponse: boolean,
): Answer {
  const exchange = state.exchanges.get(id);
  if (exchange === undefined) return refusals.unknownInteraction;
  if (exchange.interaction.token !== token) return refusals.invalidWebhookToken;
  if (exchange.response !== undefined) return refusals.alreadyAcknowledged;
  if (Date.now() - exchange.sent > state.answerWithinMs) return refusals.unknownInteraction;
  const violations = checkResponse(body, exchange.interaction, sourceMessage(state, exchange));
  if (violations.length > 0) return invalidForm(violations);
  const response = body as APIInteractionResponse;
  const message = apply(state, exchange, response);
  exchange.response = response;
  exchange.originalId = message?.id;
  exchange.answered = message;
  state.changed();
  if (!withResponse) return { status: 204 };
  return { status: 200, body: callbackResponse(exchange, response.type, message) };
}

import type { APIInteraction, APIMessage } from "discord-api-types/v10";
import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import type { Gateway } from "./gateway.ts";
import { DidNotRespond } from "./refused.ts";
import type { Exchange, State } from "./state.ts";
import { until } from "./state.ts";

/** A deferred answer has a quarter of an hour; a test has less patience. */
const DEFERRED_PATIENCE_MS = 5000;
/** The callback's own way back. */
const GRACE_MS = 250;

/**
 * Sends an interaction over the gateway, as often as told, and remembers it as one. Nonsense is sent all the
 * same; its answer is held to what it was meant to be.
 */
export function sendInteraction(
  state: State,
  gateway: Gateway,
  interaction: APIInteraction,
  times = 1,
  meant: APIInteraction = interaction,
): Exchange {
  const { id, member, user, guild_id: guild } = (interaction ?? {}) as Partial<APIInteraction>;
  const exchange: Exchange = {
    interaction: meant,
    userId: member?.user?.id ?? user?.id ?? "",
    sent: Date.now(),
    response: undefined,
    originalId: undefined,
    answered: undefined,
    followUps: 0,
  };
  state.exchanges.set(String(id), exchange);
  const guildId = typeof guild === "string" && /^\d+$/.test(guild) ? guild : undefined;
  for (let time = 0; time < times; time += 1) gateway.dispatch("INTERACTION_CREATE", interaction, guildId);
  return exchange;
}

function silence(state: State, { interaction }: Exchange): DidNotRespond {
  const found = state.problems.map(({ where, path, message }) => `${where}: ${path.join(".")}: ${message}`);
  const problems = found.length > 0 ? ` Problems so far:\n${found.join("\n")}` : "";
  return new DidNotRespond(`The application did not respond to interaction ${interaction.id}.${problems}`);
}

/** Waits for the response that Discord accepts. Throws `DidNotRespond` when the time is up. */
export async function awaitResponse(
  state: State,
  exchange: Exchange,
): Promise<NonNullable<Exchange["response"]>> {
  const response = await until(state, () => exchange.response, state.answerWithinMs + GRACE_MS);
  if (response === undefined) throw silence(state, exchange);
  return response;
}

/** The message that an answered interaction leads to; a deferred one is waited for. */
export async function awaitMessage(state: State, exchange: Exchange): Promise<APIMessage> {
  const { type } = await awaitResponse(state, exchange);
  const original = () => state.posts.get(exchange.originalId ?? "")?.message;
  if (type === InteractionResponseType.DeferredChannelMessageWithSource) {
    const loaded = () => {
      const message = original();
      return message && !((message.flags ?? 0) & MessageFlags.Loading) ? message : undefined;
    };
    const message = await until(state, loaded, DEFERRED_PATIENCE_MS);
    if (message === undefined) throw silence(state, exchange);
    return message;
  }
  const message = original() ?? exchange.answered;
  if (message !== undefined) return message;
  throw new Error(`The answer is of type ${InteractionResponseType[type]}, which shows no message.`);
}

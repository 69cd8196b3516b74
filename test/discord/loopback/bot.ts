import type { ClientOptions, RESTOptions } from "discord.js";
import { Client } from "discord.js";
import type { APIInteraction, APIInteractionResponse } from "discord-api-types/v10";
import { Routes } from "discord-api-types/v10";
import type { LoopbackDiscord } from "./loopback.ts";

export interface Bot {
  readonly client: Client;
  /** What the gateway brought, repeats included. */
  readonly received: readonly APIInteraction[];
  /** What went wrong while answering. */
  readonly errors: readonly unknown[];
  readonly close: () => Promise<void>;
}

/**
 * A bare bot, discord.js and nothing else: it posts what `respond` returns, if anything, as the first answer.
 */
export async function startBot(
  discord: LoopbackDiscord,
  respond: (interaction: APIInteraction) => APIInteractionResponse | undefined,
  options: Partial<ClientOptions> & { readonly rest?: Partial<RESTOptions> } = {},
): Promise<Bot> {
  const client = new Client({ intents: [], ...options, rest: { api: discord.apiUrl, ...options.rest } });
  const received: APIInteraction[] = [];
  const errors: unknown[] = [];
  client.on("error", (error) => errors.push(error));
  client.ws.on("INTERACTION_CREATE" as never, (raw: APIInteraction) => {
    received.push(raw);
    const body = respond(raw);
    if (body === undefined) return;
    const route = Routes.interactionCallback(raw.id, raw.token);
    client.rest.post(route, { body, auth: false }).catch((error: unknown) => errors.push(error));
  });
  await client.login(discord.token);
  return { client, received, errors, close: () => client.destroy() };
}

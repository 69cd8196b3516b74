import { setTimeout as wait } from "node:timers/promises";
import { type Client, DiscordjsErrorCodes, Events } from "discord.js";
import { describeFailure } from "../log.ts";
import { SetupError } from "../setup-error.ts";
import { describeClosing } from "./closing.ts";

/** Milliseconds to say goodbye to a peer that may be mute. */
export const GOODBYE = 2_000;

export interface Login {
  readonly token: string;
  readonly apiUrl: string;
  /** Milliseconds without a sign of Discord's, or without another shard that is ready. */
  readonly patience: number;
}

/**
 * @returns the id of the application that the token belongs to
 * @throws {SetupError} where Discord refuses the token or the shards
 */
export async function logIn(client: Client, { token, apiUrl, patience }: Login): Promise<string> {
  let closing: number | undefined;
  const ended = new AbortController();
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no answer within ${patience / 1_000} seconds`)),
      patience,
    );
    client.on(Events.ShardReady, () => void timer.refresh());
    ended.signal.addEventListener("abort", () => clearTimeout(timer));
  });
  client.once(Events.ShardDisconnect, ({ code }) => {
    closing = code;
  });
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await Promise.race([client.login(token), late]);
    const { application } = await Promise.race([ready, late]);
    return application.id;
  } catch (error) {
    await Promise.race([client.destroy(), wait(GOODBYE)]);
    if (closing !== undefined) throw new SetupError(describeClosing(closing));
    if (error instanceof Error && "code" in error && error.code === DiscordjsErrorCodes.TokenInvalid) {
      throw new SetupError(
        'Discord refuses DISCORD_TOKEN: choose "Reset Token" under "Bot" in the developer portal and put the new one in .env.',
      );
    }
    throw new Error(`Discord can't be reached at ${apiUrl} (${describeFailure(error)}); check the network.`);
  } finally {
    ended.abort();
  }
}

import { expect, onTestFinished } from "vitest";
import { type Gateway, type GatewayOptions, startGateway } from "../src/discord/gateway.ts";
import { createRespond } from "../src/discord/respond.ts";
import { openLibrary } from "../src/library/open.ts";
import { createSearch, type Search } from "../src/search/search.ts";
import { type LoopbackDiscord, startDiscord } from "./discord/loopback/loopback.ts";
import type { Message } from "./discord/loopback/message.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface Bot {
  readonly discord: LoopbackDiscord;
  readonly gateway: Gateway;
  readonly search: Search;
  /** What it logged. */
  readonly log: readonly string[];
}

/**
 * The bot on the real discord.js client, in a Discord on loopback, over the article or over these documents. When the
 * test is over it must have sent nothing that Discord would refuse, and nothing that could ping.
 */
export async function startBot(
  documents?: Readonly<Record<string, string>>,
  discord?: LoopbackDiscord,
  options: Partial<GatewayOptions> = {},
): Promise<Bot> {
  const lines: string[] = [];
  const log = { info: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
  const world = discord ?? (await startDiscord());
  onTestFinished(() => world.close());
  const library = await openLibrary(documents ? await temporaryFolder(documents) : "data", log);
  const search = createSearch(library);
  const { apiUrl, token } = world;
  const respond = createRespond(() => search);
  const gateway = await startGateway({
    token,
    apiUrl,
    guildId: null,
    shards: null,
    host: "127.0.0.1",
    port: null,
    respond,
    log,
    ...options,
  });
  onTestFinished(async () => {
    await gateway.stop();
    expect(world.problems).toEqual([]);
  });
  return { discord: world, gateway, search, log: lines };
}

/** Markdown as a reader sees it. */
export function asSeen(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/** The block quotes of a message, as a reader sees them, the bold print of the part that answers aside. */
export function quotationsOf(message: Pick<Message, "text">): string[] {
  return [...message.text.matchAll(/(?:^> .*\n?)+/gmu)].map(([quotation]) =>
    asSeen(
      quotation
        .trimEnd()
        .replace(/^> /gmu, "")
        .replace(/(?<!\\)\*\*/gu, ""),
    ),
  );
}

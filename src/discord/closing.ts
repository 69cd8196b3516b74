import { GatewayCloseCodes } from "discord-api-types/v10";

/** What to do about a connection that Discord has closed for good. */
const REMEDIES: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'it refuses DISCORD_TOKEN: choose "Reset Token" under "Bot" in the developer portal and put the new one in .env',
  [GatewayCloseCodes.InvalidShard]: "it does not know the shard: look at SHARDS and SHARD_COUNT",
  [GatewayCloseCodes.ShardingRequired]:
    "the bot is in more servers than so many shards take: raise SHARD_COUNT, or leave it and SHARDS empty",
  [GatewayCloseCodes.InvalidAPIVersion]:
    "it no longer speaks as this version of the bot does: update the bot",
  [GatewayCloseCodes.InvalidIntents]: "it refuses the bot's intents: update the bot",
  [GatewayCloseCodes.DisallowedIntents]:
    'it refuses the bot\'s intents, though the bot asks for none: look at "Bot" in the developer portal',
};

/** @param code with which Discord closed a connection that can't be had again */
export function describeClosing(code: number): string {
  const remedy = REMEDIES[code];
  return `Discord closed the connection for good (code ${code})${remedy ? `: ${remedy}` : ""}.`;
}

import type { RESTOptions } from "discord.js";

/**
 * discord.js waits for as long as a rate limit says, be it hours; where it says nothing, it would ask again at once,
 * hundreds of times a second.
 *
 * @param longest milliseconds
 */
export function waitAtMost(longest: number): RESTOptions["rejectOnRateLimit"] {
  return ({ retryAfter }) => retryAfter < 1 || retryAfter > longest;
}

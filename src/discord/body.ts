import type { IncomingMessage } from "node:http";
import type { APIInteraction } from "discord-api-types/v10";

/** Bytes; an interaction with a message of the greatest length in it has less than a tenth. */
const LARGEST_BODY = 1_000_000;

/** Reads to the end, or the answer would not be heard. @returns undefined where it is too large */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size <= LARGEST_BODY ? Buffer.concat(chunks) : undefined;
}

/** @returns undefined where it is no JSON; the parser's own words would repeat what was sent */
export function readInteraction(body: Buffer): APIInteraction | undefined {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

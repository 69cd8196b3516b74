/**
 * The length of a text in Discord's unit, the Unicode code point: its API is written in Python, whose strings
 * are counted so (discord-api-docs, "Message/Embed limitations: how is the length determined?"). An emoji
 * outside the basic plane is 1, not 2; a family of four is 7.
 */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

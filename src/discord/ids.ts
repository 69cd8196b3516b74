import type { Action } from "../commands/reply.ts";
import { CUSTOM_ID } from "./render/limits.ts";

/** Written in front, so that a later format can tell these from its own. */
const VERSION = "1";

/** `1:quote:ligne-rouge/RYialqHO0j`: all that is needed to answer a button after a restart, by any replica. */
export function encodeAction({ name, parameters }: Action): string {
  return [VERSION, name, ...parameters].join(":");
}

/** Undefined for an id that this version did not write. */
export function decodeAction(
  id: unknown,
): { readonly name: string; readonly parameters: readonly string[] } | undefined {
  if (typeof id !== "string" || id.length > CUSTOM_ID) return undefined;
  const [version, name, ...parameters] = id.split(":");
  return version === VERSION && name ? { name, parameters } : undefined;
}

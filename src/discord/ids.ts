import { CUSTOM_ID } from "./limits.ts";

/** What a button holds: all that is needed to answer it after a restart, by any replica. */
export interface ButtonState {
  readonly action: string;
  readonly passage: string;
}

/** Written in front, so that a later format can tell these from its own. */
const VERSION = "1";

/** `1:quote:ligne-rouge/RYialqHO0j` */
export function encodeId({ action, passage }: ButtonState): string {
  return [VERSION, action, passage].join(":");
}

/** Undefined for an id that this version did not write. */
export function decodeId(id: string): ButtonState | undefined {
  const [version, action, passage, ...rest] = id.split(":");
  if (id.length > CUSTOM_ID || version !== VERSION || !action || !passage || rest.length > 0)
    return undefined;
  return { action, passage };
}

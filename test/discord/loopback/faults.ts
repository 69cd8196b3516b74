import type { RecordedRequest } from "./state.ts";

/**
 * Something that goes wrong with one REST request. Times are in milliseconds but for `retryAfter`, in
 * seconds.
 */
export type RestFault =
  | { readonly kind: "status"; readonly status: number; readonly body?: unknown }
  | { readonly kind: "rate-limit"; readonly retryAfter?: number; readonly global?: boolean }
  /** The socket is reset, before the effect or after it. */
  | { readonly kind: "reset"; readonly applied?: boolean }
  /** The request waits, then is treated as usual. */
  | { readonly kind: "delay"; readonly ms: number }
  /** The effect happens at once, its answer comes late. */
  | { readonly kind: "late"; readonly ms: number }
  /** Nothing ever comes back. */
  | { readonly kind: "hang" };

/** What goes wrong; a test sets it, and may change it at any time. */
export interface Faults {
  /** Asked once for each request. */
  rest: ((request: RecordedRequest) => RestFault | undefined) | undefined;
  /** The gateway's port answers 503. */
  refuseGateway: boolean;
  /** The gateway takes connections and says nothing, not even HELLO or a heartbeat's ACK. */
  muteGateway: boolean;
  /** Close with this code instead of READY: 4014 for intents that were not granted. */
  closeOnIdentify: number | undefined;
  /** Answer a RESUME with op 9, as when the session is too old. */
  refuseResume: boolean;
}

export function createFaults(): Faults {
  return {
    rest: undefined,
    refuseGateway: false,
    muteGateway: false,
    closeOnIdentify: undefined,
    refuseResume: false,
  };
}

import type { RestFault } from "../discord/loopback/faults.ts";

/** What goes wrong with the answers to one interaction. */
export interface FaultPlan {
  readonly name: string;
  readonly fault: RestFault;
  /** With how many of the requests. */
  readonly times: number;
  /** Whether the answer can't come in time, whatever the bot does. */
  readonly forbids: boolean;
  /** Of a million interactions, how many have it. */
  readonly share: number;
}

const ALWAYS = Number.POSITIVE_INFINITY;

const FAULT_PLANS: readonly FaultPlan[] = [
  { name: "500, twice", fault: { kind: "status", status: 500 }, times: 2, forbids: false, share: 10_000 },
  { name: "reset, twice", fault: { kind: "reset" }, times: 2, forbids: false, share: 10_000 },
  {
    name: "reset when applied",
    fault: { kind: "reset", applied: true },
    times: 1,
    forbids: false,
    share: 10_000,
  },
  { name: "slow", fault: { kind: "delay", ms: 400 }, times: 1, forbids: false, share: 10_000 },
  { name: "confirmed late", fault: { kind: "late", ms: 400 }, times: 1, forbids: false, share: 10_000 },
  {
    name: "429 for 0.2 s",
    fault: { kind: "rate-limit", retryAfter: 0.2 },
    times: 1,
    forbids: false,
    share: 5_000,
  },
  {
    name: "503 without end",
    fault: { kind: "status", status: 503 },
    times: ALWAYS,
    forbids: true,
    share: 3_000,
  },
  {
    name: "429 for 30 s",
    fault: { kind: "rate-limit", retryAfter: 30 },
    times: ALWAYS,
    forbids: true,
    share: 2_000,
  },
  { name: "429 without a time", fault: { kind: "rate-limit" }, times: ALWAYS, forbids: true, share: 2_000 },
  { name: "never answered", fault: { kind: "hang" }, times: ALWAYS, forbids: true, share: 500 },
];

const MILLION = 1_000_000;

/** @param chance from 0 to 1 */
export function planFor(chance: number): FaultPlan | undefined {
  let left = chance * MILLION;
  return FAULT_PLANS.find(({ share }) => {
    left -= share;
    return left < 0;
  });
}

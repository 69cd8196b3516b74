import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type Listener, listen } from "./discord/listen.ts";
import type { Seen } from "./discord/seen.ts";

export interface Metrics extends Listener {
  /** @param duration of the answer, in milliseconds */
  count(seen: Seen, duration: number): void;
}

export interface MetricsOptions {
  readonly host: string;
  readonly port: number;
  /** How many passages are in service. */
  passages(): number;
  /** Whether each of the process's shards is connected, by its id; none over http. */
  shards(): ReadonlyMap<number, boolean>;
}

/** Seconds: an answer takes milliseconds, and after three seconds Discord takes none. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

/** Serves `GET /metrics` in Prometheus' format. */
export async function startMetrics({ host, port, passages, shards }: MetricsOptions): Promise<Metrics> {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: "verbatim_interactions_total",
    help: "Interactions by command and outcome.",
    labelNames: ["command", "outcome"] as const,
    registers,
  });
  const durations = new Histogram({
    name: "verbatim_answer_duration_seconds",
    help: "Time to work out an answer.",
    labelNames: ["command"] as const,
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: "verbatim_passages",
    help: "Passages in service.",
    registers,
    collect() {
      this.set(passages());
    },
  });
  new Gauge({
    name: "verbatim_gateway_connected",
    help: "1 for a shard that is connected to Discord, 0 for one that is not.",
    labelNames: ["shard"] as const,
    registers,
    collect() {
      for (const [shard, connected] of shards()) this.set({ shard }, connected ? 1 : 0);
    },
  });

  const listener = await listen(
    host,
    port,
    async (request, response) => {
      if (request.url !== "/metrics") return void response.writeHead(404).end();
      if (request.method !== "GET") return void response.writeHead(405, { allow: "GET" }).end();
      response.writeHead(200, { "content-type": registry.contentType }).end(await registry.metrics());
    },
    "METRICS_PORT",
  );
  return {
    ...listener,
    count({ command, outcome }, duration) {
      interactions.inc({ command, outcome });
      durations.observe({ command }, duration / 1_000);
    },
  };
}

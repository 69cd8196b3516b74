import { setTimeout as wait } from "node:timers/promises";
import { config as loadDotenv } from "dotenv";
import { type Config, readConfig } from "./config.ts";
import type { DispatchOptions } from "./discord/dispatch.ts";
import { createRespond, type Respond } from "./discord/respond.ts";
import type { Library } from "./library/library.ts";
import { folderState, watchLibrary } from "./library/watch.ts";
import { createLoading } from "./loading/loading.ts";
import { describeError, type Log } from "./log.ts";
import type { Metrics, MetricsOptions } from "./metrics.ts";
import { createLog } from "./program-log.ts";
import { SetupError } from "./setup-error.ts";
import { en } from "./texts/en.ts";

interface Door {
  /** Whether each connection to Discord stands, by its shard; a door that Discord knocks at has none. */
  shards?(): ReadonlyMap<number, boolean>;
  /** Takes no more interactions, finishes those at hand and closes. */
  stop(): Promise<void>;
}

/** What stands behind a door. */
interface Room {
  readonly respond: Respond;
  readonly library: () => Library;
  readonly log: Log;
  readonly count: DispatchOptions["count"];
}

/** Milliseconds to finish what runs; to read a large library takes longer, and nobody needs it any more. */
const FINISH = 5_000;

/** Milliseconds until it reads ahead: who waited for the start is answered by then. */
const SETTLED = 5_000;

/** What `npm start` runs: configuration, library, and a door to Discord, or the playground where there is no token yet. */
async function start(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const openDoor = chooseDoor(config);
  const { dataDir } = config;
  const log = createLog(config.logLevel);
  // discord.js turns a malformed event into a rejection that nobody awaits; it concerns one person, not the process.
  process.on("unhandledRejection", (error) => log.error(describeError(error)));
  // Until a door is open nothing is in hand, and to begin may take a while.
  let finish = async (): Promise<unknown> => undefined;
  const stop = async () => {
    await Promise.race([finish(), wait(FINISH)]);
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);

  const state = await folderState(dataDir);
  const loading = createLoading(dataDir, config.cacheDir, log);
  let search = await loading.open();
  const { library } = search;
  const watch = watchLibrary(
    dataDir,
    { library, state },
    async (next) => {
      // Whoever asks meanwhile is answered from the old index; an answer has the one or the other whole.
      search = await loading.index(next);
      void search.prepare();
    },
    log,
    loading,
  );
  log.info(en.documentCount(library.documents.length, library.passages.length));

  let door: Door | undefined;
  const metrics = await openMetrics(config, {
    passages: () => search.library.passages.length,
    shards: () => door?.shards?.() ?? new Map(),
  });
  door = await openDoor({
    respond: createRespond(() => search),
    library: () => search.library,
    log,
    count: metrics?.count,
  });
  finish = () => Promise.all([door.stop(), watch.stop()]);
  setTimeout(() => void search.prepare(), SETTLED).unref();
}

async function openMetrics(
  { metricsPort, host }: Config,
  gauges: Pick<MetricsOptions, "passages" | "shards">,
): Promise<Metrics | undefined> {
  if (metricsPort === null) return undefined;
  const { startMetrics } = await import("./metrics.ts");
  return startMetrics({ ...gauges, host: host ?? "127.0.0.1", port: metricsPort });
}

/** Each door is loaded only where it is opened, while the documents are read. */
function chooseDoor(config: Config): (room: Room) => Promise<Door> {
  const { token, transport, host, port } = config;
  if (transport.kind === "http") {
    const { publicKey } = transport;
    const loaded = import("./discord/http.ts");
    return async (room) => {
      const { startHttp } = await loaded;
      return startHttp({ ...config, ...room, publicKey, host: host ?? "0.0.0.0", port: port ?? 3_000 });
    };
  }
  if (token === null) {
    const loaded = import("./playground/open.ts");
    return async (room) => {
      const { openPlayground } = await loaded;
      const options = { ...config, ...room, host: host ?? "127.0.0.1", port: port ?? 3_000 };
      return openPlayground(options, process.argv.includes("--open"));
    };
  }
  const loaded = import("./discord/gateway.ts");
  return async (room) => {
    const { startGateway } = await loaded;
    // discord.js would read them as well, and takes an empty one for zero.
    delete process.env.SHARDS;
    delete process.env.SHARD_COUNT;
    const gateway = await startGateway({ ...config, ...room, token, host: host ?? "127.0.0.1" });
    gateway.closed.then(async (reason) => {
      room.log.error(reason);
      // Answers need no gateway: what is in hand is still finished.
      await gateway.stop();
      process.exit(1);
    });
    return gateway;
  };
}

start().catch((error: unknown) => {
  // To whoever started it, in a sentence: what runs is logged, what did not come to run is said.
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof SetupError ? 2 : 1);
});

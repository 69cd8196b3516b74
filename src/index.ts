import { config as loadDotenv } from "dotenv";
import { type Config, readConfig } from "./config.ts";
import { createRespond, type Respond } from "./discord/respond.ts";
import type { Library } from "./library/library.ts";
import { openLibrary } from "./library/open.ts";
import { folderState, watchLibrary } from "./library/watch.ts";
import { describeError, consoleLog as log } from "./log.ts";
import { createSearch } from "./search/search.ts";
import { SetupError } from "./setup-error.ts";

interface Door {
  /** Takes no more interactions, finishes those at hand and closes. */
  stop(): Promise<void>;
}

/** What `npm start` runs: configuration, library, and a door to Discord, or the playground where there is no token yet. */
async function start(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const openDoor = chooseDoor(config);
  const { dataDir } = config;
  const state = await folderState(dataDir);
  const library = await openLibrary(dataDir, log);
  let search = createSearch(library);
  const watch = watchLibrary(
    dataDir,
    { library, state },
    (next) => {
      // Whoever asks meanwhile is answered from the old index; an answer has the one or the other whole.
      search = createSearch(next);
    },
    log,
  );
  log.info(`${library.documents.length} documents, ${library.passages.length} passages.`);

  const door = await openDoor(
    createRespond(() => search),
    () => search.library,
  );
  const stop = async () => {
    await Promise.all([door.stop(), watch.stop()]);
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** Each door is loaded only where it is opened. */
function chooseDoor(config: Config): (respond: Respond, library: () => Library) => Promise<Door> {
  const { token, publicKey, transport, host, port } = config;
  if (transport === "http") {
    if (publicKey === null) {
      throw new SetupError(
        'DISCORD_PUBLIC_KEY is missing: copy it from "General Information" in the developer portal.',
      );
    }
    return async (respond) => {
      const { startHttp } = await import("./discord/http.ts");
      return startHttp({ ...config, publicKey, host: host ?? "0.0.0.0", port: port ?? 3_000, respond, log });
    };
  }
  if (token === null) {
    return async (respond, library) => {
      const { openPlayground } = await import("./playground/open.ts");
      const isOpened = process.argv.includes("--open");
      return openPlayground(
        { ...config, host: host ?? "127.0.0.1", port: port ?? 3_000, respond, library, log },
        isOpened,
      );
    };
  }
  return async (respond) => {
    const { startGateway } = await import("./discord/gateway.ts");
    const gateway = await startGateway({ ...config, token, host: host ?? "127.0.0.1", respond, log });
    gateway.closed.then((reason) => {
      log.error(reason);
      process.exit(1);
    });
    return gateway;
  };
}

// discord.js turns a malformed event into a rejection that nobody awaits; it concerns one person, not the process.
process.on("unhandledRejection", (error) => log.error(describeError(error)));

start().catch((error: unknown) => {
  log.error(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof SetupError ? 2 : 1);
});

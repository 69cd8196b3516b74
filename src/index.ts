import { config as loadDotenv } from "dotenv";
import { readConfig } from "./config.ts";
import { startGateway } from "./discord/gateway.ts";
import { createRespond } from "./discord/respond.ts";
import { openLibrary } from "./library/open.ts";
import { folderState, watchLibrary } from "./library/watch.ts";
import { describeError, consoleLog as log } from "./log.ts";
import { createSearch } from "./search/search.ts";
import { SetupError } from "./setup-error.ts";

/** What `npm start` runs: configuration, library, and the door to Discord. */
async function start(): Promise<void> {
  loadDotenv({ quiet: true });
  const { token, guildId, apiUrl, dataDir } = readConfig(process.env);
  if (!token) {
    throw new SetupError(
      'DISCORD_TOKEN is missing: put it in .env to run the bot, or try it here with npm run -s ask -- "your question".',
    );
  }
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

  const gateway = await startGateway({ token, apiUrl, guildId, respond: createRespond(() => search), log });
  const stop = async () => {
    await Promise.all([gateway.stop(), watch.stop()]);
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  log.error(await gateway.closed);
  process.exit(1);
}

// discord.js turns a malformed event into a rejection that nobody awaits; it concerns one person, not the process.
process.on("unhandledRejection", (error) => log.error(describeError(error)));

start().catch((error: unknown) => {
  log.error(error instanceof SetupError || error instanceof Error ? error.message : String(error));
  process.exit(error instanceof SetupError ? 2 : 1);
});

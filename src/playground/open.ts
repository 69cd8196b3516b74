import { openInBrowser } from "./browser.ts";
import { type Playground, type PlaygroundOptions, startPlayground } from "./server.ts";

/** Starts the playground and says where it is. @param inBrowser whether to open it there as well */
export async function openPlayground(options: PlaygroundOptions, inBrowser: boolean): Promise<Playground> {
  const playground = await startPlayground(options);
  const { address } = playground;
  options.log.info(
    `Playground: ${address} (from there to Discord: put DISCORD_TOKEN in .env and start again; the page has the steps).`,
  );
  if (inBrowser)
    openInBrowser(address, () => options.log.error(`No browser could be opened: open ${address} yourself.`));
  return playground;
}

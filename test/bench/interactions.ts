import { parseArgs } from "node:util";
import type { APIInteraction } from "discord-api-types/v10";
import { createRespond } from "../../src/discord/respond.ts";
import { readLibrary } from "../../src/library/library.ts";
import { createSearch } from "../../src/search/search.ts";
import { createActor } from "../discord/loopback/actor.ts";
import { startDiscord } from "../discord/loopback/loopback.ts";
import { PUBLIC_KEY, signed } from "../discord/signed.ts";
import { freePort } from "../free-port.ts";
import { runBot } from "./bot.ts";
import { createKinds } from "./kinds.ts";
import { createRandom } from "./random.ts";

/** How many interactions are under way at a time. */
const AT_ONCE = 16;

/** A server whose members are at it sends so many in the busiest hour; most send none. */
const AN_HOUR = 60;
const HOUR = 3_600;

const { values } = parseArgs({ options: { interactions: { type: "string", default: "4000" } } });
const count = Number(values.interactions);

const { library } = await readLibrary("data");
const kinds = createKinds(
  library.passages.map(({ id }) => id),
  createRandom(1),
);
/** Each of a person's own, so that nobody is put off. */
const make = (): APIInteraction => kinds.command(createActor()).meant;

/** Sends `count` interactions, so many at a time. */
async function sendAll(send: (interaction: APIInteraction) => Promise<unknown>): Promise<void> {
  const interactions = Array.from({ length: count }, make);
  const sendNext = async (): Promise<void> => {
    for (let next = interactions.pop(); next; next = interactions.pop()) await send(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
}

/** Seconds of a core that one bot spends on `count` interactions, when its code is compiled. */
async function measure(
  environment: Readonly<Record<string, string>>,
  send: (interaction: APIInteraction) => Promise<unknown>,
): Promise<number> {
  const port = await freePort();
  const bot = await runBot({ ...environment, METRICS_PORT: String(port) }, () => {});
  const spent = async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    return Number(/^process_cpu_seconds_total (\S+)/mu.exec(metrics)?.[1]);
  };
  await sendAll(send);
  const before = await spent();
  await sendAll(send);
  const after = await spent();
  await bot.stop();
  return after - before;
}

function measureAnswers(): number {
  const search = createSearch(library);
  const respond = createRespond(() => search);
  const [warmUp, measured] = [Array.from({ length: count }, make), Array.from({ length: count }, make)];
  for (const interaction of warmUp) respond(interaction);
  const start = process.cpuUsage();
  for (const interaction of measured) respond(interaction);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function measureGateway(): Promise<number> {
  const discord = await startDiscord();
  const sender = discord.member();
  const spent = await measure(
    { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    async (interaction) => {
      sender.interaction(interaction);
      await discord.until(() => discord.responseTo(interaction.id));
    },
  );
  await discord.close();
  return spent;
}

async function measureHttp(): Promise<number> {
  const port = await freePort();
  return measure(
    { DISCORD_TRANSPORT: "http", DISCORD_PUBLIC_KEY: PUBLIC_KEY, HOST: "127.0.0.1", PORT: String(port) },
    async (interaction) => {
      const response = await fetch(
        `http://127.0.0.1:${port}/interactions`,
        signed(JSON.stringify(interaction)),
      );
      await response.arrayBuffer();
    },
  );
}

for (const [name, spent] of [
  ["the answer alone", measureAnswers()],
  ["over the gateway", await measureGateway()],
  ["over http", await measureHttp()],
] as const) {
  const rate = count / spent;
  const servers = Math.floor((rate * HOUR) / AN_HOUR);
  console.log(
    `${name}: ${rate.toFixed(0)} interactions a second and core, ${servers} servers that each send one a minute`,
  );
}

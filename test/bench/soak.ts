import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { InteractionResponseType } from "discord-api-types/v10";
import { readLibrary } from "../../src/library/library.ts";
import { createActor, createGuild } from "../discord/loopback/actor.ts";
import { startDiscord } from "../discord/loopback/loopback.ts";
import { runBot } from "./bot.ts";
import { type FaultPlan, planFor } from "./fault-plan.ts";
import { createKinds, type Made, type Posted } from "./kinds.ts";
import { growthOf, type Sample } from "./memory.ts";
import { createRandom } from "./random.ts";

/** How many interactions are under way at a time. */
const AT_ONCE = 16;
/** Discord's three seconds, and the way there and back. */
const PATIENCE = 3_300;
/** How many interactions a member sends before there is another. */
const EACH = 4;
/** How many an impatient member sends at once, and how often there is one. */
const IMPATIENT = 80;
const IMPATIENT_EVERY = 5_000;
/** Messages of the bot's whose buttons may be pressed. */
const KEPT = 100;
/** How often the heap is looked at: a run of some thousand has no time for more. */
const SAMPLES = { long: 12, short: 6 };
const LONG = 20_000;
/** Of the connection, one in so many interactions. */
const DISTURBED = 3_000;
/** What is flat grows by no more than this over two thirds of the run. */
const FLAT = 1.1;
/** Connections to Discord may be open or not when handles are counted. */
const CONNECTIONS = 64;

interface Sent extends Made {
  readonly at: number;
  readonly plan: FaultPlan | undefined;
  readonly times: number;
  readonly posted: Posted["actor"];
  requests: number;
}

const { values } = parseArgs({
  options: { interactions: { type: "string", default: "200000" }, seed: { type: "string", default: "1" } },
});
const total = Number(values.interactions);
const random = createRandom(Number(values.seed));

const discord = await startDiscord();
const { library } = await readLibrary("data");
const kinds = createKinds(
  library.passages.map(({ id }) => id),
  random,
);
const guilds = Array.from({ length: 50 }, () => createGuild());
const sender = discord.member();
const said = sender.say("").raw;

const counts = new Map<string, { sent: number; answered: number; forbidden: number; unanswered: number }>();
const wrong: string[] = [];
const under = new Map<string, Sent>();
const forbidden = new Set<string>();
/** Those that the bot gave up, and what it said. */
const given = new Map<string, string>();
const logged = { answered: 0, putOff: 0, errors: 0, unreadable: 0, nameless: 0 };
const samples: Sample[] = [];
const posted: Posted[] = [];
let sent = 0;
let people = 0;
let nameless = 0;

const bot = await runBot(
  { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
  ({ level, msg, ...line }) => {
    const [, id] = /^Interaction (\d+) could not be answered/u.exec(msg) ?? [];
    if (id) given.set(id, msg);
    else if (msg === "Answered.") {
      logged.answered += 1;
      if ("outcome" in line && line.outcome === "put-off") logged.putOff += 1;
    } else if (msg.startsWith("An interaction came without")) logged.nameless += 1;
    else if (msg.startsWith("Error ")) logged.errors += 1;
    else if (level === "error") logged.unreadable += 1;
  },
);

discord.faults.rest = ({ path }) => {
  const [, id = ""] = /^\/interactions\/(\d+)\//u.exec(path) ?? [];
  const one = under.get(id);
  if (!one) return undefined;
  one.requests += 1;
  return one.plan && one.requests <= one.plan.times ? one.plan.fault : undefined;
};

function countOf(kind: string) {
  const count = counts.get(kind) ?? { sent: 0, answered: 0, forbidden: 0, unanswered: 0 };
  counts.set(kind, count);
  return count;
}

let member = createActor();
function nextMember() {
  if (sent % EACH === 0) {
    people += 1;
    const guild = guilds[people % guilds.length];
    member = createActor(
      people % 10 === 0
        ? { context: "dm", locale: "fr" }
        : { ...(guild && { guild }), locale: people % 2 ? "en-US" : "fr" },
      discord.applicationId,
    );
  }
  return member;
}

function make(): { readonly made: Made; readonly actor: Posted["actor"] } {
  const chance = random();
  const actor = nextMember();
  if (chance < 0.05) return { made: kinds.malformed(actor), actor };
  if (chance < 0.15) return { made: kinds.aboutMessage(actor, said), actor };
  const [pressed] = chance < 0.45 ? posted.splice(Math.floor(random() * posted.length), 1) : [];
  const made = pressed && kinds.press(pressed);
  return made ? { made, actor: pressed.actor } : { made: kinds.command(actor), actor };
}

function send({ made, actor }: ReturnType<typeof make>, plan = planFor(random())): void {
  const times = random() < 0.01 ? 2 : 1;
  const { id } = made.meant;
  sent += 1;
  const hasName =
    typeof made.sent === "object" && made.sent !== null && "id" in made.sent && made.sent.id === id;
  const one = { ...made, at: Date.now(), plan, times, posted: actor, requests: 0 };
  countOf(made.kind).sent += 1;
  if (hasName) under.set(id, one);
  else {
    nameless += times;
    countOf(made.kind).forbidden += 1;
  }
  if (hasName && plan?.forbids) forbidden.add(id);
  sender.interaction(made.sent, times, made.meant);
}

/** Counts what is answered, and what no longer can be. */
function look(): void {
  for (const [id, one] of under) {
    const exchange = discord.exchanges.get(id);
    const count = countOf(one.kind);
    if (exchange?.response) {
      count.answered += 1;
      if (one.plan?.forbids) wrong.push(`${one.kind} ${id} was answered in spite of ${one.plan.name}`);
      if (one.times > 1 && !one.plan && one.requests > 1) wrong.push(`${one.kind} ${id} was answered twice`);
      const isGone = exchange.response.type === InteractionResponseType.DeferredMessageUpdate;
      if (exchange.answered && !isGone && posted.length < KEPT)
        posted.push({ message: exchange.answered, actor: one.posted });
    } else if (Date.now() - one.at < PATIENCE) continue;
    else if (one.plan?.forbids) count.forbidden += 1;
    else {
      count.unanswered += 1;
      wrong.push(`${one.kind} ${id} was not answered (${one.plan?.name ?? "no fault"})`);
    }
    under.delete(id);
  }
}

async function drain(limit = 0): Promise<void> {
  for (look(); under.size > limit; look()) await wait(2);
}

/** Until the bot has given up, and said so, what it can't answer. */
async function settle(): Promise<void> {
  await drain();
  for (let round = 0; round < 1_000 && [...forbidden].some((id) => !given.has(id)); round += 1)
    await wait(10);
}

async function sample(): Promise<void> {
  await settle();
  discord.forget(() => true);
  posted.length = 0;
  const [heap, handles] = [await bot.inspector.heap(), await bot.inspector.handles()];
  samples.push({ sent, heap, handles });
  console.log(`${sent} interactions, ${(heap / 2 ** 20).toFixed(1)} MiB of heap, ${handles} handles`);
}

let disturbances = 0;
async function disturb(): Promise<void> {
  disturbances += 1;
  const { gateway } = discord;
  const ways = [gateway.drop, gateway.reconnect, () => gateway.invalidate(true), () => gateway.close(4000)];
  if (disturbances % 10 !== 0) return ways[disturbances % ways.length]?.();
  // What Discord sends while there is no session reaches nobody.
  await drain();
  const before = gateway.identifies.length;
  gateway.invalidate(false);
  await discord.until(() => gateway.identifies.length > before, 15_000);
}

const start = performance.now();
const sampled = Math.max(1, Math.floor(total / (total < LONG ? SAMPLES.short : SAMPLES.long)));
const disturbed = Math.min(DISTURBED, sampled);
while (sent < total) {
  await drain(AT_ONCE - 1);
  send(make());
  if (sent % disturbed === 0) await disturb();
  if (sent % sampled === 0) await sample();
  if (sent % IMPATIENT_EVERY === 0) {
    const actor = createActor();
    for (let index = 0; index < IMPATIENT; index += 1) send({ made: kinds.help(actor), actor }, undefined);
  }
}
await settle();
const seconds = (performance.now() - start) / 1_000;
const code = await bot.stop();
await discord.close();

console.log(
  `\n${sent} interactions of ${people} people in ${seconds.toFixed(0)} s, ${disturbances} disturbances of the connection`,
);
console.table(Object.fromEntries(counts));
console.log(`put off: ${logged.putOff}; events that discord.js could not read: ${logged.unreadable}`);
const heap = growthOf(samples, (one) => one.heap);
const handles = growthOf(samples, (one) => one.handles + CONNECTIONS);
console.log(
  `heap: ${(heap.slope / 1_024).toFixed(2)} KiB a thousand interactions, ratio ${heap.ratio.toFixed(3)}`,
);
console.log(
  `handles: ${handles.slope.toFixed(3)} a thousand interactions, ratio ${handles.ratio.toFixed(3)}`,
);

const notGiven = [...forbidden].filter((id) => !given.has(id));
const notForbidden = [...given].filter(([id]) => !forbidden.has(id));
const failures = [
  ...wrong,
  ...notGiven.map((id) => `${id} could not be answered, and the log does not say so`),
  ...notForbidden.map(([, message]) => message),
  ...discord.problems
    .slice(0, 10)
    .map(({ where, path, message }) => `${where}: ${path.join(".")}: ${message}`),
  ...(logged.errors > 0 ? [`${logged.errors} errors in commands`] : []),
  ...(logged.nameless === nameless ? [] : [`${nameless} came without an id, ${logged.nameless} were logged`]),
  ...(heap.ratio > FLAT ? ["the heap grows"] : []),
  ...(handles.ratio > FLAT ? ["handles grow"] : []),
  ...(code === 0 ? [] : [`the bot ended with ${code}`]),
];
for (const failure of failures.slice(0, 30)) console.error(failure);
console.log(failures.length === 0 ? "\nIt stays up." : `\n${failures.length} failures.`);
process.exit(failures.length === 0 ? 0 : 1);

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { APIInteraction } from "discord-api-types/v10";
import { createActor } from "../discord/loopback/actor.ts";
import { autocompleteInteraction, slashInteraction } from "../discord/loopback/interactions.ts";
import { startDiscord } from "../discord/loopback/loopback.ts";
import { runBot } from "./bot.ts";

/** What the bot takes over the article, beside an empty bot on the same discord.js, in the same minutes. */
export interface WholeBot {
  /** Milliseconds of a core from an event to its callback: medians of the rounds. */
  readonly ask: Pair;
  readonly autocomplete: Pair;
  /** Milliseconds from the start of the process to its first answer: medians of the starts. */
  readonly start: Pair;
}

export interface Pair {
  readonly ours: number;
  readonly empty: number;
}

const SCRIPTS = {
  ours: "dist/index.js",
  empty: fileURLToPath(new URL("./empty-bot.js", import.meta.url)),
} as const;
type Who = keyof typeof SCRIPTS;
const WHO = Object.keys(SCRIPTS) as Who[];

const QUESTIONS = [
  "Combien de militaires américains et britanniques y a-t-il en Ukraine ?",
  "Que reproche Lavrov à l’Occident ?",
  "Où en sont les accords de Minsk ?",
  "Qui a rejeté l’idée de mettre fin à la politique des portes ouvertes ?",
];

/** How many are under way at a time, as on a busy evening. */
const AT_ONCE = 8;

/**
 * @param count interactions of a round
 * @param rounds of each kind, and starts
 */
export async function measureWholeBot(count: number, rounds: number): Promise<WholeBot> {
  const questionOf = (index: number) => QUESTIONS[index % QUESTIONS.length] ?? "";
  const ask = (index: number) => slashInteraction("ask", { question: questionOf(index) }, createActor());
  const suggest = (index: number) =>
    autocompleteInteraction("quote", { passage: questionOf(index).slice(0, 12) }, "passage", createActor());
  return {
    ask: await inTurns(rounds, await openBots(count, ask)),
    autocomplete: await inTurns(rounds, await openBots(count, suggest)),
    start: await inTurns(rounds, { measure: measureStart, close: async () => {} }),
  };
}

interface Measuring {
  measure(who: Who): Promise<number>;
  close(): Promise<void>;
}

/** The one and the other, again and again, so that a slow moment hits both. */
async function inTurns(rounds: number, { measure, close }: Measuring): Promise<Pair> {
  const measured: Record<Who, number[]> = { ours: [], empty: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const who of WHO) measured[who].push(await measure(who));
  await close();
  return { ours: median(measured.ours), empty: median(measured.empty) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function openBots(count: number, make: (index: number) => APIInteraction): Promise<Measuring> {
  const bots = await Promise.all(
    WHO.map(async (who) => {
      const discord = await startDiscord({ answerWithinMs: 20_000 });
      const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
      return { who, discord, bot: await runBot(environment, () => {}, SCRIPTS[who]) };
    }),
  );
  const send = async (who: Who, interactions: APIInteraction[]) => {
    const { discord } = bots.find((one) => one.who === who) ?? {};
    if (!discord) return;
    const member = discord.member();
    const sendNext = async (): Promise<void> => {
      for (let next = interactions.pop(); next; next = interactions.pop()) {
        const { id } = next;
        member.interaction(next);
        await discord.until(() => discord.responseTo(id));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
    discord.forget(() => true);
  };
  // Code that never ran is not compiled.
  for (const who of WHO)
    await send(
      who,
      Array.from({ length: 2 * count }, (_, index) => make(index)),
    );
  return {
    async measure(who) {
      const bot = bots.find((one) => one.who === who)?.bot;
      if (!bot) return 0;
      const before = await bot.inspector.cpu();
      await send(
        who,
        Array.from({ length: count }, (_, index) => make(index)),
      );
      return (1_000 * ((await bot.inspector.cpu()) - before)) / count;
    },
    async close() {
      for (const { bot, discord } of bots) {
        await bot.stop();
        await discord.close();
      }
    },
  };
}

async function measureStart(who: Who): Promise<number> {
  const discord = await startDiscord({ answerWithinMs: 20_000 });
  const start = performance.now();
  const child = spawn(process.execPath, [SCRIPTS[who]], {
    env: { PATH: process.env.PATH ?? "", DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    stdio: "ignore",
  });
  await discord.until(() => discord.gateway.identifies.length > 0, 20_000);
  const interaction = slashInteraction("ask", { question: QUESTIONS[0] ?? "" }, createActor());
  discord.member().interaction(interaction);
  await discord.until(() => discord.responseTo(interaction.id), 20_000);
  const time = performance.now() - start;
  child.kill("SIGTERM");
  await once(child, "exit");
  await discord.close();
  return time;
}

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { slashInteraction } from "./discord/loopback/interactions.ts";
import { type DiscordOptions, startDiscord } from "./discord/loopback/loopback.ts";
import { runProgram } from "./program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Every variable is there and empty, as in a copy of .env.example, so that a developer's own .env does not count. */
const EMPTY = Object.fromEntries(
  Array.from(readFileSync(".env.example", "utf8").matchAll(/^\w+/gmu), ([name]) => [name, ""]),
);

const start = (environment: Readonly<Record<string, string>>) =>
  runProgram("dist/index.js", [], { ...EMPTY, ...environment });

async function startedBot(options: DiscordOptions = {}, environment: Readonly<Record<string, string>> = {}) {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.close());
  return {
    discord,
    bot: start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...environment }),
  };
}

describe("npm start", () => {
  it("serves the playground without a token, and says in a line where it is and how to go on to Discord", async () => {
    const bot = start({ PORT: "0" });
    await bot.said("Playground: ");
    expect(bot.output().trim()).toMatch(
      /^.*Playground: http:\/\/127\.0\.0\.1:\d+ .*DISCORD_TOKEN in \.env.*$/mu,
    );
    const [address = ""] = /http:\S+/u.exec(bot.output()) ?? [];
    expect((await fetch(address)).status).toBe(200);
    bot.process.kill("SIGTERM");
    expect(await bot.exit).toBe(0);
  });

  it("says in a sentence that a port is taken, and exits with 2", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const bot = start({ PORT: String(port) });
    expect(await bot.exit).toBe(2);
    expect(bot.output()).toMatch(/^PORT: 127\.0\.0\.1:\d+ is taken by another program; choose another\.$/mu);
  });

  it.runIf(process.platform === "linux")("opens the playground in the browser with --open", async () => {
    const folder = await temporaryFolder({ "xdg-open": '#!/bin/sh\necho "$1" > "$0.said"\n' });
    await chmod(`${folder}/xdg-open`, 0o755);
    const PATH = `${folder}:${process.env.PATH}`;
    const bot = runProgram("dist/index.js", ["--open"], { ...EMPTY, PORT: "0", PATH });
    await bot.said("Playground: ");
    const said = () => readFile(`${folder}/xdg-open.said`, "utf8").catch(() => "");
    await vi.waitFor(
      async () => expect(bot.output()).toContain((await said()).trim() || "nothing yet"),
      5_000,
    );
  });

  it.runIf(process.platform === "linux")("says that no browser opens, and serves on", async () => {
    const folder = await temporaryFolder({ "xdg-open": "#!/bin/sh\nexit 3\n" });
    await chmod(`${folder}/xdg-open`, 0o755);
    const PATH = `${folder}:${process.env.PATH}`;
    const bot = runProgram("dist/index.js", ["--open"], { ...EMPTY, PORT: "0", PATH });
    await bot.said("No browser could be opened: open http://127.0.0.1:");
    const [address = ""] = /http:\S+/u.exec(bot.output()) ?? [];
    expect((await fetch(address)).status).toBe(200);
  });

  it("names every wrong variable at once, each with its remedy, and exits with 2", async () => {
    const bot = start({
      DISCORD_TOKEN: "Bot abc",
      DISCORD_GUILD_ID: "my server",
      DISCORD_API_URL: "discord",
      DISCORD_TRANSPORT: "http",
    });
    expect(await bot.exit).toBe(2);
    const lines = bot.output().trim().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      "DISCORD_TOKEN",
      "DISCORD_GUILD_ID",
      "DISCORD_API_URL",
      "DISCORD_PUBLIC_KEY",
    ]);
    expect(bot.output()).not.toContain("abc");
  });

  it("exits with 2 where no document can be read, and names each file", async () => {
    const bot = start({ DISCORD_TOKEN: "a.b.c", DATA_DIR: await temporaryFolder({ "a.md": "Text." }) });
    expect(await bot.exit).toBe(2);
    expect(bot.output()).toMatch(/a\.md, line 1: has no front matter.*\nDATA_DIR: .* has no document/u);
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "answers, ends with 0 on %s, and never writes the token",
    async (signal) => {
      const { discord, bot } = await startedBot();
      await bot.said("Ready");
      const answer = await discord.member().slash("ask", { question: "militaires américains" });
      expect(answer.text).toContain("¶ 7/8");
      expect(bot.output()).toMatch(
        /^\{"level":"info",.*"command":"\/ask","outcome":"found","document":"ligne-rouge","ms":[\d.]+,"msg":"Answered\."\}$/mu,
      );
      bot.process.kill(signal);
      expect(await bot.exit).toBe(0);
      expect(bot.output()).not.toContain(discord.token);
      expect(bot.output()).not.toContain("militaires");
    },
  );

  it("answers three hundred at once, each within Discord's three seconds, and the first before it has worked out the last", async () => {
    const { discord, bot } = await startedBot();
    await bot.said("Ready");
    const asked = [
      ["ask", { question: "Que dit Lavrov ?" }],
      ["check", { text: "plusieurs milliers de militaires américains et britanniques" }],
      ["source", {}],
      ["documents", {}],
      ["help", {}],
    ] as const;
    const before = discord.requests.length;
    const answers = Array.from({ length: 300 }, (_, index) => {
      const [name, options] = asked[index % asked.length] ?? ["help", {}];
      return discord.member().slash(name, options);
    });
    expect(await Promise.all(answers)).toHaveLength(300);
    const [first] = discord.requests.slice(before);
    const workedOut = () => [...bot.output().matchAll(/"time":"([^"]+)".*"msg":"Answered\."/gu)];
    await expect.poll(workedOut).toHaveLength(300);
    expect(first?.time).toBeLessThan(Date.parse(workedOut().at(-1)?.[1] ?? ""));
  });

  it("finishes on SIGTERM what it has in hand, takes no more, and waits for nothing that never ends", async () => {
    const { discord, bot } = await startedBot();
    await bot.said("Ready");
    const member = discord.member();
    const [slow, stuck, late] = [1, 2, 3].map(() => slashInteraction("help", {}, member.actor));
    discord.faults.rest = ({ path }) => {
      if (path.includes(String(slow?.id))) return { kind: "delay", ms: 1_000 };
      return path.includes(String(stuck?.id)) ? { kind: "hang" } : undefined;
    };
    member.interaction(slow);
    member.interaction(stuck);
    await discord.until(() => discord.requests.filter(({ path }) => path.endsWith("/callback")).length === 2);
    bot.process.kill("SIGTERM");
    await discord.until(() => discord.gateway.connections() === 0);
    member.interaction(late);
    expect(await bot.exit).toBe(0);
    expect(discord.responseTo(slow?.id ?? "")).toBeDefined();
    expect(discord.responseTo(stuck?.id ?? "")).toBeUndefined();
    expect(discord.responseTo(late?.id ?? "")).toBeUndefined();
  }, 20_000);

  it.each(["SIGTERM", "SIGINT"] as const)(
    "ends with 0 on %s where Discord is still awaited",
    async (signal) => {
      const { discord, bot } = await startedBot();
      discord.faults.muteGateway = true;
      await discord.until(() => discord.gateway.connections() === 1, 20_000);
      bot.process.kill(signal);
      expect(await bot.exit).toBe(0);
      expect(bot.output()).not.toContain("Ready");
    },
  );

  it("says in a sentence that Discord refuses the token, and exits non-zero", async () => {
    const { discord, bot } = await startedBot({ tokenAccepted: false });
    expect(await bot.exit).toBe(2);
    expect(bot.output()).toMatch(
      /^\{.*\d+ document.*\}\nDiscord refuses DISCORD_TOKEN: choose "Reset Token".*\n$/u,
    );
    expect(bot.output()).not.toContain(discord.token);
  });

  it("says within its deadline that the gateway can't be reached, and exits with 1", async () => {
    const bots = [{ refuseGateway: true }, { muteGateway: true }].map(async (faults) => {
      const { discord, bot } = await startedBot();
      Object.assign(discord.faults, faults);
      expect(await bot.exit).toBe(1);
      expect(bot.output()).toMatch(/\nDiscord can't be reached at http.*; check the network\.\n$/u);
      expect(discord.gateway.identifies).toEqual([]);
    });
    await Promise.all(bots);
  }, 60_000);

  it.each([4004, 4014])(
    "says that Discord closed the connection for good with %i, finishes what is in hand, and exits with 1",
    async (code) => {
      const { discord, bot } = await startedBot();
      await bot.said("Ready");
      const member = discord.member();
      const interaction = slashInteraction("help", {}, member.actor);
      discord.faults.rest = ({ path }) =>
        path.includes(interaction.id) ? { kind: "delay", ms: 500 } : undefined;
      member.interaction(interaction);
      await discord.until(() => discord.requests.some(({ path }) => path.includes(interaction.id)));
      discord.gateway.close(code);
      expect(await bot.exit).toBe(1);
      expect(bot.output()).toContain(`closed the connection for good (code ${code})`);
      expect(discord.responseTo(interaction.id)).toBeDefined();
      expect(discord.gateway.identifies).toHaveLength(1);
    },
  );

  it.each([4004, 4014])(
    "says that Discord refuses it with %i when it logs in, and exits non-zero",
    async (code) => {
      const { discord, bot } = await startedBot();
      discord.faults.closeOnIdentify = code;
      expect(await bot.exit).toBe(2);
      expect(bot.output()).toMatch(
        new RegExp(`\nDiscord closed the connection for good \\(code ${code}\\): .*\\.\n$`, "u"),
      );
      expect(discord.gateway.identifies).toHaveLength(1);
    },
  );

  it("says over http what the public key is for where there is none, and exits with 2", async () => {
    const bot = start({ DISCORD_TRANSPORT: "http" });
    expect(await bot.exit).toBe(2);
    expect(bot.output()).toMatch(/^DISCORD_PUBLIC_KEY is missing: copy it from .*\.\n$/u);
  });

  it("answers from a document that is added while it runs, and from its old words when it breaks", async () => {
    const rules = (text: string) => `---\ntitle: Rules\nlanguage: en\n---\n\n${text}\n`;
    const folder = await temporaryFolder({ "a.md": rules("Members may bring two guests.") });
    const { discord, bot } = await startedBot({}, { DATA_DIR: folder });
    await bot.said("Ready");
    const member = discord.member();
    const answers = async (question: string) => (await member.slash("ask", { question })).text;

    await writeFile(`${folder}/b.md`, rules("The lighthouse closes at noon."));
    const known = async () =>
      expect(await answers("When does the lighthouse close?")).toContain("closes at noon");
    await vi.waitFor(known, { timeout: 15_000, interval: 100 });

    await writeFile(`${folder}/b.md`, "---\ntitle: a: b\n---\n\nBroken.\n");
    await bot.said("b.md, line 2: has front matter that is not YAML");
    await known();
  }, 30_000);

  it("runs the shards that it is told of", async () => {
    const { discord, bot } = await startedBot({}, { SHARDS: "1", SHARD_COUNT: "2" });
    await bot.said("Ready");
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([[1, 2]]);
    expect(discord.globalCommands).toEqual([]);
  });

  it("says what each variable is that can't be used", async () => {
    const bot = start({ DISCORD_TOKEN: "a.b.c", SHARDS: "0-3", METRICS_PORT: "x", LOG_LEVEL: "loud" });
    expect(await bot.exit).toBe(2);
    expect(bot.output().trim().split("\n")).toEqual([
      "METRICS_PORT can't be used: it is a number from 0 to 65535.",
      "LOG_LEVEL can't be used: it is one of fatal, error, warn, info, debug, trace, silent.",
      "SHARD_COUNT is missing: beside SHARDS, say how many shards all processes have together.",
    ]);
  });

  it("lives on after a malformed event", async () => {
    const { discord, bot } = await startedBot();
    await bot.said("Ready");
    const member = discord.member();
    for (const raw of [{}, { id: "1", token: "x", type: 2 }, { id: "1", token: "x", type: 99, data: {} }]) {
      member.interaction(raw);
    }
    expect((await member.slash("source")).text).toContain("Moscou nomme");
  });
});

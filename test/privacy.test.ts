import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { commands, messageCommands } from "../src/commands/index.ts";
import { createDispatch } from "../src/discord/dispatch.ts";
import { componentInteraction, slashInteraction } from "./discord/loopback/interactions.ts";
import { startDiscord } from "./discord/loopback/loopback.ts";
import { PUBLIC_KEY, signed } from "./discord/signed.ts";
import { freePort } from "./free-port.ts";
import { type Program, runProgram } from "./program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Stands in everything that somebody writes. */
const SECRET = "zebra crossing";

/** Everything that the program may write to is one folder, and it logs all it can. */
async function runThere(environment: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder({});
  const port = await freePort();
  const program = runProgram(
    resolve("dist/index.js"),
    [],
    {
      HOME: folder,
      TMPDIR: folder,
      DATA_DIR: resolve("data"),
      LOG_LEVEL: "trace",
      METRICS_PORT: String(port),
      ...environment,
    },
    folder,
  );
  return { folder, program, metrics: async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text() };
}

/** Everything that stays: the log, the metrics and each file. */
async function leftBy({ folder, program, metrics }: Awaited<ReturnType<typeof runThere>>): Promise<string> {
  const measured = await metrics();
  program.process.kill("SIGTERM");
  expect(await program.exit).toBe(0);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), "utf8"));
  return [program.output(), measured, ...(await Promise.all(contents))].join("\n");
}

const answered = ({ output }: Program) => output().split('"msg":"Answered."').length - 1;

describe("what the bot leaves behind", { timeout: 30_000 }, () => {
  it("has no word that somebody wrote, and no token, after every command, button, fault and error", async () => {
    const discord = await startDiscord();
    onTestFinished(() => discord.close());
    const there = await runThere({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await there.program.said("Ready");
    const member = discord.member({ name: SECRET, nick: SECRET });

    const asked = await member.slash("ask", {
      question: `Combien de militaires américains et britanniques, ${SECRET} ?`,
    });
    await member.slash("ask", { question: SECRET, document: SECRET });
    await member.slash("quote", { passage: SECRET });
    await member.slash("check", {
      text: `plusieurs milliers de ${SECRET} militaires américains et britanniques`,
    });
    await member.slash("source", { passage: SECRET });
    await member.slash("documents");
    await member.slash("help");
    await member.autocomplete("quote", { passage: SECRET }, "passage");
    await member.autocomplete("ask", { question: SECRET, document: SECRET }, "document");
    const message = member.say(`Lavrov: “${SECRET} is a militaire américain”`);
    for (const { definition } of messageCommands) await member.messageCommand(definition.name, message);
    for (const button of ["Quote here", "Source", "◀"]) await member.press(asked, button);

    discord.faults.rest = ({ path }) =>
      path.endsWith("/callback") ? { kind: "status", status: 500 } : undefined;
    const lost = slashInteraction("ask", { question: SECRET }, member.actor);
    member.interaction(lost);
    await there.program.said(`${lost.id} could not be answered`);
    discord.faults.rest = undefined;
    // Discord refuses this answer, and says why; discord.js can't read these events.
    member.interaction({ ...lost, id: SECRET, token: SECRET });
    member.interaction({
      id: "2",
      token: SECRET,
      type: 3,
      data: { custom_id: SECRET },
      member: { permissions: SECRET },
    });
    member.interaction({ type: SECRET });
    await member.slash("help");

    const left = await leftBy(there);
    expect(left).toContain('"command":"/ask"');
    expect(answered(there.program)).toBeGreaterThan(commands.length + messageCommands.length);
    expect(left).not.toContain("zebra");
    expect(left).not.toContain(encodeURIComponent(SECRET));
    expect(left).not.toContain(discord.token);
    for (const { interaction } of discord.exchanges.values())
      if (interaction.token !== undefined) expect(left).not.toContain(interaction.token);
  });

  it("has none over http either", async () => {
    const discord = await startDiscord();
    onTestFinished(() => discord.close());
    discord.faults.rest = () => ({
      kind: "status",
      status: 403,
      body: { message: "Missing Access", code: 50_001 },
    });
    const port = await freePort();
    const there = await runThere({
      DISCORD_TRANSPORT: "http",
      DISCORD_TOKEN: "",
      DISCORD_PUBLIC_KEY: PUBLIC_KEY,
      DISCORD_API_URL: discord.apiUrl,
      HOST: "127.0.0.1",
      PORT: String(port),
    });
    await there.program.said("Waiting");
    const interaction = slashInteraction("ask", { question: SECRET }, { name: SECRET });
    const { actor, ...member } = discord.member();
    const deleted = componentInteraction(`1:delete:${actor.user.id}`, member.say(SECRET).raw, actor);
    const bodies = [
      JSON.stringify(interaction),
      JSON.stringify(deleted),
      SECRET,
      `{"${SECRET}`,
      JSON.stringify({ type: 2, data: SECRET }),
    ];
    for (const body of bodies) await fetch(`http://127.0.0.1:${port}/interactions`, signed(body));
    await fetch(`http://127.0.0.1:${port}/interactions?${SECRET}`, { method: "POST", body: SECRET });
    await there.program.said(`${deleted.id} could not be deleted: Missing Access (50001)`);

    const left = await leftBy(there);
    expect(left).toContain('"command":"/ask"');
    expect(left).not.toContain("zebra");
    for (const { token } of [interaction, deleted]) expect(left).not.toContain(token);
  });

  it("has the kind and the place of an error that nobody expected, without its message", () => {
    const lines: string[] = [];
    const fail = () => {
      throw new SyntaxError(`Invalid regular expression: /${SECRET}(/`);
    };
    createDispatch(fail, { info: () => {}, error: (line) => lines.push(line) })(slashInteraction("help"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Error [0-9a-f]{8}: SyntaxError\n +at fail .*privacy\.test\.ts/u);
    expect(lines[0]).not.toContain("zebra");
  });
});

import { describe, expect, it, onTestFinished } from "vitest";
import { startDiscord } from "./discord/loopback/loopback.ts";
import { PUBLIC_KEY } from "./discord/signed.ts";
import { freePort } from "./free-port.ts";
import { runProgram } from "./program.ts";

describe("METRICS_PORT", () => {
  it("counts interactions by command and outcome, and tells passages, durations and the gateway's state", async () => {
    const discord = await startDiscord();
    onTestFinished(() => discord.close());
    const port = await freePort();
    const bot = runProgram("dist/index.js", [], {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      METRICS_PORT: String(port),
    });
    await bot.said("Ready");
    const member = discord.member();
    await member.slash("ask", { question: "Que dit Lavrov des militaires américains ?" });
    await member.slash("ask", { question: "xyzzy" });
    await member.slash("check", { text: "plusieurs milliers de militaires américains et britanniques" });
    await member.autocomplete("source", { passage: "mil" }, "passage");

    const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const said = await metrics();
    for (const line of [
      'verbatim_interactions_total{command="/ask",outcome="found"} 1',
      'verbatim_interactions_total{command="/ask",outcome="nothing"} 1',
      'verbatim_interactions_total{command="/check",outcome="altered"} 1',
      'verbatim_interactions_total{command="/source suggestions",outcome="found"} 1',
      'verbatim_answer_duration_seconds_count{command="/ask"} 2',
      "verbatim_passages 8",
      'verbatim_gateway_connected{shard="0"} 1',
    ])
      expect(said.split("\n")).toContain(line);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);

    discord.faults.refuseGateway = true;
    discord.gateway.drop();
    await expect.poll(metrics).toContain('verbatim_gateway_connected{shard="0"} 0');
  });

  it.runIf(process.platform === "linux")(
    "is on loopback alone unless told otherwise, over http too",
    async () => {
      const start = async (environment: Readonly<Record<string, string>>) => {
        const [port, metricsPort] = [await freePort(), await freePort()];
        const bot = runProgram("dist/index.js", [], {
          DISCORD_TRANSPORT: "http",
          DISCORD_PUBLIC_KEY: PUBLIC_KEY,
          PORT: String(port),
          METRICS_PORT: String(metricsPort),
          ...environment,
        });
        await bot.said("Waiting for interactions");
        // All of 127.0.0.0/8 is this machine: who listens on 127.0.0.1 alone is not heard at another address of it.
        const answers = (address: string) =>
          fetch(`http://${address}`).then(
            ({ ok }) => ok,
            () => false,
          );
        return Promise.all([
          answers(`127.0.0.2:${port}/healthz`),
          answers(`127.0.0.1:${metricsPort}/metrics`),
          answers(`127.0.0.2:${metricsPort}/metrics`),
        ]);
      };
      expect(await start({})).toEqual([true, true, false]);
      expect(await start({ HOST: "0.0.0.0" })).toEqual([true, true, true]);
    },
  );
});

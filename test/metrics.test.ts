import { describe, expect, it, onTestFinished } from "vitest";
import { startDiscord } from "./discord/loopback/loopback.ts";
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
});

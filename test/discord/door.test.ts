import { describe, expect, it } from "vitest";
import { commands, messageCommands } from "../../src/commands/index.ts";
import { createRespond } from "../../src/discord/respond.ts";
import { languages } from "../../src/texts/index.ts";
import { asSeen, startBot } from "../bot.ts";
import { freePort } from "../free-port.ts";
import type { RestFault } from "./loopback/faults.ts";
import { componentInteraction, slashInteraction } from "./loopback/interactions.ts";
import { startDiscord } from "./loopback/loopback.ts";

describe("startGateway", () => {
  it("logs in without any intent, registers the commands in every language and prints the invite link", async () => {
    const { discord, log } = await startBot();
    expect(discord.gateway.identifies.map(({ intents }) => intents)).toEqual([0]);
    expect(discord.globalCommands.map(({ name }) => name)).toEqual(
      [...commands, ...messageCommands].map(({ definition }) => definition.name),
    );
    for (const { name_localizations: names } of discord.globalCommands) {
      expect(Object.keys(names ?? {}).sort()).toEqual(languages.flatMap(({ locales }) => locales).sort());
    }
    expect(log.join("\n")).toContain(
      `https://discord.com/oauth2/authorize?client_id=${discord.applicationId}`,
    );
    expect(log.join("\n")).not.toContain(discord.token);
  });

  it("registers once: a second start finds nothing to change", async () => {
    const { discord, gateway } = await startBot();
    await gateway.stop();
    const { log } = await startBot(undefined, discord);
    expect(discord.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expect(log).toContain("Commands are registered already.");
  });

  it("registers again where Discord has something else", async () => {
    const { discord, gateway } = await startBot();
    await gateway.stop();
    Object.assign(discord.globalCommands[0] ?? {}, { description: "Another" });
    await startBot(undefined, discord);
    expect(discord.globalCommands[0]?.description).toBe(commands[0]?.definition.description);
  });

  it.each<[string, RestFault]>([
    ["a rate limit without a time to wait", { kind: "rate-limit" }],
    ["a rate limit of hours", { kind: "rate-limit", retryAfter: 36_000 }],
    ["an error", { kind: "status", status: 400 }],
  ])("answers all the same where registering meets %s, and says so", async (_, fault) => {
    const discord = await startDiscord();
    const isRegistering = ({ path }: { readonly path: string }) => path.endsWith("/commands");
    discord.faults.rest = (request) => (isRegistering(request) ? fault : undefined);
    const { log } = await startBot(undefined, discord);
    const sentence = /^Commands could not be registered: (?:RateLimitError\[.+\]|Fault \(0\))$/u;
    expect(log).toContainEqual(expect.stringMatching(sentence));
    expect(discord.requests.filter(isRegistering)).toHaveLength(1);
    const member = discord.member();
    const interaction = slashInteraction("help", {}, member.actor);
    member.interaction(interaction);
    await discord.until(() => discord.responseTo(interaction.id));
  });

  it("apologises privately for an error that nobody expected, with the id that the log has, and answers others", async () => {
    const { discord, search, log } = await startBot(undefined, undefined, {
      respond(interaction) {
        if ("locale" in interaction && interaction.locale === "fr") throw new Error("broken");
        return createRespond(() => search)(interaction);
      },
    });
    const [unlucky, other] = [discord.member({ locale: "fr" }), discord.member()];
    const [apology, right, none] = await Promise.all([
      unlucky.slash("source"),
      other.slash("source"),
      unlucky.autocomplete("source", { passage: "mil" }, "passage"),
    ]);
    const [id] = /[0-9a-f]{8}/u.exec(apology.text) ?? [];
    expect(apology.ephemeral).toBe(true);
    expect(asSeen(apology.text)).toContain("une erreur");
    expect(log).toContainEqual(expect.stringMatching(new RegExp(`^Error ${id}: Error\n +at `, "u")));
    expect(right.text).toContain("Moscou nomme");
    expect(none).toEqual([]);
  });

  it("is alive while it waits for Discord, and ready while it has every shard", async () => {
    const port = await freePort();
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}/${path}`)).status;
    const health = async () => [await status("healthz"), await status("readyz")];
    const discord = await startDiscord();
    discord.faults.muteGateway = true;
    const starting = startBot(undefined, discord, { port });
    await expect.poll(() => health().catch(() => undefined)).toEqual([200, 503]);
    discord.faults.muteGateway = false;
    discord.gateway.drop();
    await starting;
    expect(await health()).toEqual([200, 200]);
    expect(await status("")).toBe(404);

    discord.faults.refuseGateway = true;
    discord.gateway.drop();
    await expect.poll(health).toEqual([200, 503]);
    discord.faults.refuseGateway = false;
    await expect.poll(health, { timeout: 10_000 }).toEqual([200, 200]);
  }, 20_000);

  it("answers a button and a command that this version does not know, kindly and privately", async () => {
    const { discord } = await startBot();
    const member = discord.member({ locale: "fr" });
    const message = member.say("hello");
    const raws = [
      componentInteraction("9:dance:x", message.raw, member.actor),
      componentInteraction("1:dance:ligne-rouge/AAAAAAAAAA", message.raw, member.actor),
      componentInteraction("1:quote:ligne-rouge/AAAAAAAAAA", message.raw, member.actor),
      slashInteraction("gone", {}, member.actor),
    ];
    for (const raw of raws) member.interaction(raw);
    const answers = await discord.until(() => {
      const found = raws.map(({ id }) => discord.responseTo(id));
      return found.every((one) => one !== undefined) && found.map((one) => asSeen(JSON.stringify(one)));
    });
    expect(answers[0]).toContain("Ce bouton vient d’une autre version");
    expect(answers[1]).toContain("Ce bouton vient d’une autre version");
    expect(answers[2]).toContain("Ce passage n’est plus dans les documents");
    expect(answers[3]).toContain("Cette commande n’existe plus");
    for (const answer of answers) expect(JSON.parse(answer.replaceAll("\\", "")).data.flags & 64).toBe(64);
  });
});

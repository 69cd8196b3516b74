import { describe, expect, it } from "vitest";
import { commands, messageCommands } from "../../src/commands/index.ts";
import { languages } from "../../src/texts/index.ts";
import { asSeen, startBot } from "../bot.ts";
import { componentInteraction, slashInteraction } from "./loopback/interactions.ts";

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

import { type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { asSeen, quotationsOf, startBot } from "../bot.ts";
import { byBot, forwarded } from "../discord/loopback/sayings.ts";

const CLAIM = "Je crois qu'il y a des militaires américains et britanniques en Ukraine, non ?";

describe("“Find in the documents”", () => {
  it("shows privately the passages that bear on a message, and quotes in reply to it", async () => {
    const { discord, search } = await startBot();
    const message = discord.member().say(CLAIM);
    const reader = discord.member({ locale: "fr" });
    const found = await reader.messageCommand("Chercher dans les documents", message);
    expect(found.ephemeral).toBe(true);
    expect(quotationsOf(found)[0]).toBe(search.library.passages[6]?.text);
    const [button] = found.buttons.filter(({ label }) => label === "Citer ici");
    const quote = await reader.press(found, button?.customId ?? "");
    expect(quote.text).toContain(
      `https://discord.com/channels/${discord.guild.id}/${message.channelId}/${message.id}`,
    );
  });

  it("reads forwarded messages and messages of components", async () => {
    const { discord, search } = await startBot();
    const member = discord.member();
    const components: APIMessageTopLevelComponent[] = [
      { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content: CLAIM }] },
    ];
    for (const extra of [forwarded(CLAIM), byBot(components)]) {
      const found = await member.messageCommand("Find in the documents", member.say("", extra));
      expect(quotationsOf(found)[0]).toBe(search.library.passages[6]?.text);
    }
  });

  it("says so where a message has no words", async () => {
    const { discord } = await startBot();
    const member = discord.member();
    const found = await member.messageCommand("Find in the documents", member.say(""));
    expect(asSeen(found.text)).toBe("That message has no words to search for.");
  });
});

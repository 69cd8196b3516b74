import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { textsFor } from "../../src/texts/index.ts";
import { asSeen, quotationsOf, startBot } from "../bot.ts";
import type { MemberOptions } from "../discord/loopback/actor.ts";
import type { Message } from "../discord/loopback/message.ts";
import { pings } from "../discord/loopback/pings.ts";

const HOSTILE = "# **a** @everyone <@123456789012345678> [x](https://b.example) ```\u202E\u0000\\";

const PASSAGES = [
  `The cat says: \`${HOSTILE.replace("```", "")}\`.`,
  "The cat is `||hidden|| <t:1:R> :x:`.",
  "> The cat\n>\n> > sleeps.",
];
const DOCUMENTS = {
  "cats.md": `---\ntitle: '${HOSTILE.replace("\u0000", "")}'\nlanguage: en\nurl: https://a.example/(cats)\npublished: 2024\npublisher: '*P*'\n---\n\n${PASSAGES.join("\n\n").replace("\u0000", "")}\n`,
  "dogs.md": "---\ntitle: Dogs\nlanguage: en\n---\n\nThe dog barks.\n\nA dog sleeps.\n",
};

const PLACES: readonly [string, MemberOptions][] = [
  ["a server", { context: "server" }],
  ["a thread", { context: "server", thread: true }],
  ["a direct message", { context: "dm" }],
  ["a private channel, brought along by a user", { context: "private", installed: "user" }],
  ["a server, brought along by a user", { context: "server", installed: "user" }],
];
const LOCALES = ["fr", "en-US"] as const;

describe.each(PLACES.flatMap(([place, where]) => LOCALES.map((locale) => ({ place, where, locale }))))(
  "in $place, in $locale",
  ({ where, locale }) => {
    it("every command, option, button, select and suggestion works on hostile text and calls nobody", async () => {
      const { discord, search } = await startBot(DOCUMENTS);
      const member = discord.member({ ...where, locale, nick: HOSTILE.slice(0, 32), name: "Ada" });
      const texts = textsFor(locale);
      const label = (quotation: Message, wanted: string[]) =>
        quotation.buttons.find((button) => wanted.includes(button.label) && !button.disabled)?.customId ?? "";
      const [first, second] = search.library.passages.map(({ id }) => id);

      const answer = await member.slash("ask", { question: `cat ${HOSTILE}`, document: "cats", passages: 5 });
      const shared = await member.slash("ask", { question: "Who barks?", share: true });
      const alone = await member.slash("ask", { question: "the dog barks" });
      const nothing = await member.slash("ask", { question: "qwertyuiop" });
      const quote = await member.slash("quote", { passage: first ?? "", to: second ?? "", document: "cats" });
      const source = await member.slash("source", { passage: first ?? "", style: "markdown", share: true });
      const sources = await member.slash("source");
      const found = await member.messageCommand(texts.messageCommands.find, member.say(`the cat ${HOSTILE}`));
      await member.slash("documents");
      await member.slash("help");
      await member.autocomplete("ask", { question: "x", document: HOSTILE }, "document");
      await member.autocomplete("quote", { passage: HOSTILE }, "passage");
      await member.autocomplete("quote", { passage: first ?? "" }, "to");
      await member.autocomplete("source", { passage: "cat", document: "cats" }, "passage");

      const posted = await member.press(answer, label(answer, ["Quote here", "Citer ici"]));
      await member.press(found, label(found, ["Quote here", "Citer ici"]));
      await member.press(quote, label(quote, ["Source"]));
      await member.press(quote, label(quote, ["▶"]));
      await member.press(alone, label(alone, ["Source"]));
      const [select] = alone.selects;
      const turned = await member.select(alone, select?.customId ?? "", [select?.options[0]?.value ?? ""]);
      expect([turned.id, turned.ephemeral]).toEqual([alone.id, true]);
      const friend = discord.member({ ...where, locale, channelId: member.actor.channelId });
      const called = await member.slash("quote", { passage: first ?? "", for: friend.user });
      expect(called.text).toContain(`<@${friend.user.id}>`);
      const refusal = discord.member({ ...where, locale, channelId: member.actor.channelId });
      if (where.context === "server") await refusal.press(posted, label(posted, ["Delete", "Supprimer"]));

      expect([answer, alone, nothing, sources, found].map(({ ephemeral }) => ephemeral)).toEqual(
        Array(5).fill(true),
      );
      expect([shared, quote, source, posted].map(({ ephemeral }) => ephemeral)).toEqual(Array(4).fill(false));
      for (const quotation of [answer, quote, posted, found].flatMap(quotationsOf)) {
        expect(search.library.passages.map(({ text }) => text)).toContain(quotation);
      }
      for (const { body } of discord.requests.filter(({ path }) => path.endsWith("/callback"))) {
        const { data } = body as { data: Parameters<typeof pings>[0] };
        const { everyone, users, roles } = pings(data);
        expect([everyone, roles]).toEqual([false, []]);
        expect([friend.user.id, undefined]).toContain(users[0]);
        expect(users.length).toBeLessThanOrEqual(1);
      }
      const language = where.context === "server" ? textsFor("en-US") : texts;
      expect(asSeen(posted.text)).toContain(language.quotedBy("").trim());
    });
  },
);

describe("the definitions", () => {
  it("have a French name and description for every command and option", () => {
    for (const { definition } of commands) {
      for (const one of [definition, ...(definition.options ?? [])]) {
        expect(one.name_localizations?.fr).toBeTruthy();
        expect(one.description_localizations?.fr).toBeTruthy();
        expect(one.name_localizations?.["en-GB"]).toBe(one.name);
      }
    }
  });
});

import type { APIInteraction, APIInteractionResponse, APIMessage } from "discord-api-types/v10";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
  MessageFlags,
  InteractionResponseType as Response,
  Routes,
  TextInputStyle,
} from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Bot } from "./bot.ts";
import { startBot } from "./bot.ts";
import type { LoopbackDiscord } from "./loopback.ts";
import { startDiscord } from "./loopback.ts";
import { byBot, forwarded } from "./sayings.ts";

const QUIET = { parse: [] };
const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] };

const COMMANDS = [
  {
    ...EVERYWHERE,
    name: "ask",
    name_localizations: { fr: "demander" },
    description: "Asks the documents.",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "question",
        description: "What to look for.",
        required: true,
        autocomplete: true,
        max_length: 50,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: "number",
        description: "How many passages.",
        min_value: 1,
        max_value: 3,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "order",
        description: "Which first.",
        choices: [{ name: "Best", name_localizations: { fr: "Meilleur" }, value: "best" }],
      },
    ],
  },
  { ...EVERYWHERE, name: "Check this message", type: ApplicationCommandType.Message },
  { name: "report", description: "Opens a form." },
];

function passage(number: number): APIInteractionResponse {
  const next = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: "next",
  };
  return {
    type: number === 1 ? Response.ChannelMessageWithSource : Response.UpdateMessage,
    data: {
      flags:
        number === 1 ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
      allowed_mentions: QUIET,
      components: [
        { type: ComponentType.TextDisplay, content: `Passage ${number}` },
        {
          type: ComponentType.ActionRow,
          components: [
            { ...next, label: "Next" },
            { ...next, label: "Last", custom_id: "last", disabled: true },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              label: "Source",
              url: "https://example.org",
            },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: "pick",
              placeholder: "Choose a passage",
              options: [{ label: "Third", value: "3" }],
            },
          ],
        },
      ],
    },
  };
}

function whole({ content, message_snapshots: snapshots, components }: APIMessage): string {
  const shown = (components ?? []).map((one) => (one.type === ComponentType.TextDisplay ? one.content : ""));
  return [content, ...(snapshots ?? []).map(({ message }) => message.content), ...shown].join("");
}

const FORM: APIInteractionResponse = {
  type: Response.Modal,
  data: {
    custom_id: "report",
    title: "Report",
    components: [
      {
        type: ComponentType.Label,
        label: "What is wrong?",
        component: {
          type: ComponentType.TextInput,
          custom_id: "what",
          style: TextInputStyle.Short,
          max_length: 9,
        },
      },
    ],
  },
};

const say = (content: string): APIInteractionResponse => ({
  type: Response.ChannelMessageWithSource,
  data: { content, allowed_mentions: QUIET },
});

function respond(interaction: APIInteraction): APIInteractionResponse {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete: {
      const choices = [{ name: "What?", name_localizations: { fr: "Quoi ?" }, value: "what" }];
      return { type: Response.ApplicationCommandAutocompleteResult, data: { choices } };
    }
    case InteractionType.ApplicationCommand:
      if (interaction.data.type === ApplicationCommandType.Message) {
        return say(Object.values(interaction.data.resolved.messages).map(whole).join());
      }
      return interaction.data.name === "report" ? FORM : passage(1);
    case InteractionType.MessageComponent:
      return passage("values" in interaction.data ? Number(interaction.data.values[0]) : 2);
    case InteractionType.ModalSubmit:
      return say(JSON.stringify(interaction.data.components));
    default:
      throw new Error("A ping comes over HTTP alone.");
  }
}

describe("discord.js on the loopback Discord", () => {
  let discord: LoopbackDiscord;
  let bot: Bot;

  beforeEach(async () => {
    discord = await startDiscord();
    bot = await startBot(discord, respond);
    await bot.client.rest.put(Routes.applicationCommands(discord.applicationId), { body: COMMANDS });
  });

  afterEach(async () => {
    expect(discord.problems).toEqual([]);
    expect(bot.errors).toEqual([]);
    await bot.close();
    await discord.close();
  });

  it("is logged in as the application's bot", () => {
    expect(bot.client.user?.id).toBe(discord.applicationId);
    expect(discord.gateway.identifies).toMatchObject([{ intents: 0, shard: [0, 1] }]);
  });

  it("answers a slash command by its name in either language", async () => {
    const reply = await discord
      .member({ locale: "fr" })
      .slash("demander", { question: "what", order: "Meilleur" });
    expect(reply).toMatchObject({ text: "Passage 1", ephemeral: true, authorIsBot: true });
    expect(reply.link("Source")).toBe("https://example.org");
    expect(bot.received).toMatchObject([
      { locale: "fr", guild_id: discord.guild.id, data: { name: "ask", options: [{}, { value: "best" }] } },
    ]);
  });

  it.each([
    { context: "dm", installed: "guild" },
    { context: "private", installed: "user" },
    { context: "server", installed: "user" },
  ] as const)("answers in context $context where a $installed installed it", async (place) => {
    const ada = discord.member(place);
    expect((await ada.slash("ask", { question: "what" })).text).toBe("Passage 1");
    const [interaction] = bot.received;
    expect(interaction?.user?.id).toBe(place.context === "server" ? undefined : ada.user.id);
  });

  it("completes an option in the person's language", async () => {
    const choices = await discord.member({ locale: "fr" }).autocomplete("ask", { question: "w" }, "question");
    expect(choices).toEqual([{ name: "Quoi ?", value: "what" }]);
  });

  it("changes the message whose button was pressed or whose select was used", async () => {
    const ada = discord.member();
    const reply = await ada.slash("ask", { question: "what" });
    expect(await ada.press(reply, "Next")).toMatchObject({
      id: reply.id,
      text: "Passage 2",
      ephemeral: true,
    });
    expect(await ada.select(reply, "Choose a passage", ["Third"])).toMatchObject({ text: "Passage 3" });
    expect(bot.received[1]?.message).toMatchObject({
      flags: 64 + 32768,
      components: [{ id: 1 }, { id: 2 }, { id: 6 }],
    });
  });

  it("reads an ordinary, a forwarded and a Components V2 message through a message command", async () => {
    const ada = discord.member();
    const shown = [{ type: ComponentType.TextDisplay as const, content: "In parts." }];
    const said = [ada.say("In words."), ada.say("", forwarded("From afar.")), ada.say("", byBot(shown))];
    for (const message of said) await ada.messageCommand("Check this message", message);
    const replies = discord.messages.filter(
      ({ authorIsBot, id }) => authorIsBot && !said.some((one) => one.id === id),
    );
    expect(replies.map(({ text }) => text)).toEqual(["In words.", "From afar.", "In parts."]);
  });

  it("opens a form and takes what is filled in", async () => {
    const ada = discord.member();
    const form = await ada.slashForModal("report");
    expect(form.fields).toMatchObject([{ label: "What is wrong?", required: true }]);
    await expect(ada.submitModal(form, { what: "far too long" })).rejects.toThrow(
      "takes at most 9 characters",
    );
    expect((await ada.submitModal(form, { "What is wrong?": "a typo" })).content).toContain(
      '"value":"a typo"',
    );
  });

  it.each([
    ["an unknown command", "find", {}, "There is no ChatInput command"],
    ["an unknown option", "ask", { question: "a", colour: "red" }, 'no option "colour"'],
    ["a missing option", "ask", {}, "needs question"],
    ["a text too long", "ask", { question: "a".repeat(51) }, "at most 50 characters, not 51"],
    ["a text for a number", "ask", { question: "a", number: "1" }, "takes a number"],
    ["a number too great", "ask", { question: "a", number: 4 }, "at most 3"],
    ["a fraction", "ask", { question: "a", number: 1.5 }, "a whole number"],
    ["a choice that is none", "ask", { question: "a", order: "worst" }, "has no choice"],
  ] as const)("is never asked %s", async (_, name, options, reason) => {
    await expect(discord.member().slash(name, options)).rejects.toThrow(reason);
    expect(bot.received).toEqual([]);
  });

  it("is never asked where a command is not offered", async () => {
    await expect(discord.member({ context: "dm", installed: "user" }).slash("report")).rejects.toThrow(
      "UserInstall",
    );
    await expect(discord.member({ context: "private" }).slash("report")).rejects.toThrow("PrivateChannel");
  });

  it("hears nothing of presses that nobody can make", async () => {
    const [ada, bob] = [discord.member(), discord.member({ name: "Bob" })];
    const reply = await ada.slash("ask", { question: "what" });
    await expect(ada.press(reply, "Previous")).rejects.toThrow("there are: Next, Last, Source");
    await expect(ada.press(reply, "Last")).rejects.toThrow("disabled");
    await expect(ada.press(reply, "Source")).rejects.toThrow("is a link");
    await expect(bob.press(reply, "Next")).rejects.toThrow("somebody else's");
    await expect(ada.messageCommand("Check this message", reply)).rejects.toThrow("ephemeral");
    ada.dismiss(reply);
    await expect(ada.press(reply, "Next")).rejects.toThrow("gone");
    expect(bot.received).toHaveLength(1);
  });

  it("keeps a user app's answer private from those who may not bring apps along", async () => {
    const ada = discord.member({ installed: "user", permissions: 0n });
    const reply = await ada.messageCommand("Check this message", ada.say("Hello."));
    expect(reply.ephemeral).toBe(true);
  });
});

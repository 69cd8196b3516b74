import { REST } from "discord.js";
import type { APIInteraction, APIMessage } from "discord-api-types/v10";
import { Routes } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slashInteraction } from "./interactions.ts";
import type { DiscordOptions, LoopbackDiscord } from "./loopback.ts";
import { startDiscord } from "./loopback.ts";
import { DidNotRespond } from "./refused.ts";

const words = (content: string) => ({ content, allowed_mentions: { parse: [] } });
const reply = (content: string) => ({ type: 4, data: words(content) });

/** The tests answer by hand, so no bot is connected: what is sent waits in `exchanges`. */
describe("an exchange", () => {
  let discord: LoopbackDiscord;
  let rest: REST;

  const start = async (options?: DiscordOptions) => {
    discord = await startDiscord(options);
    rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  };
  const sent = (installed: "guild" | "user" = "guild"): APIInteraction => {
    const member = discord.member({ installed });
    const interaction = slashInteraction("ask", {}, member.actor);
    member.interaction(interaction);
    return interaction;
  };
  const answer = ({ id, token }: APIInteraction, body: unknown, query?: URLSearchParams) =>
    rest.post(Routes.interactionCallback(id, token), { body, auth: false, ...(query ? { query } : {}) });
  const original = ({ token }: APIInteraction) =>
    Routes.webhookMessage(discord.applicationId, token, "@original");
  const further = ({ token }: APIInteraction) => Routes.webhook(discord.applicationId, token);

  beforeEach(() => start());
  afterEach(() => discord.close());

  it("takes one first answer, and calls a second one 40060", async () => {
    const interaction = sent();
    expect(await answer(interaction, reply("First."))).toEqual(expect.anything());
    await expect(answer(interaction, reply("Second."))).rejects.toMatchObject({ status: 400, code: 40060 });
    expect(discord.messages.map(({ text }) => text)).toEqual(["First."]);
    expect(discord.responseTo(interaction.id)).toMatchObject({ type: 4 });
  });

  it("gives the message back to who asks for it", async () => {
    const body = await answer(sent(), reply("First."), new URLSearchParams({ with_response: "true" }));
    const [message] = discord.messages;
    expect(body).toMatchObject({
      interaction: { type: 2, response_message_id: message?.id, response_message_ephemeral: false },
      resource: { type: 4, message: { content: "First." } },
    });
  });

  it("calls an interaction that it never sent 10062", async () => {
    const stranger = slashInteraction("ask");
    await expect(answer(stranger, reply("Hello."))).rejects.toMatchObject({ status: 404, code: 10062 });
  });

  it("calls an answer 10062 when it comes too late", async () => {
    await discord.close();
    await start({ answerWithinMs: 5 });
    const interaction = sent();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await expect(answer(interaction, reply("Hello."))).rejects.toMatchObject({ status: 404, code: 10062 });
  });

  it("refuses a bad answer, notes what is wrong, and waits for a better one", async () => {
    const interaction = sent();
    const bad = { type: 4, data: { content: "a".repeat(2001) } };
    await expect(answer(interaction, bad)).rejects.toMatchObject({
      status: 400,
      code: 50035,
      rawError: { errors: { data: { content: { _errors: [{ code: "BASE_TYPE_BAD_LENGTH" }] } } } },
    });
    expect(discord.problems).toMatchObject([{ path: ["data", "content"], code: "BASE_TYPE_BAD_LENGTH" }]);
    await answer(interaction, reply("Short."));
    expect(discord.messages).toHaveLength(1);
  });

  it("has no webhook before it is answered, and none for another token", async () => {
    const interaction = sent();
    await expect(rest.get(original(interaction), { auth: false })).rejects.toMatchObject({
      status: 404,
      code: 10015,
    });
    const other = { ...interaction, token: "made-up" };
    await expect(rest.get(original(other), { auth: false })).rejects.toMatchObject({
      status: 401,
      code: 50027,
    });
  });

  it("lets a message be read, edited and deleted through it", async () => {
    const interaction = sent();
    await answer(interaction, reply("First."));
    await rest.patch(original(interaction), { body: words("Second."), auth: false });
    expect(await rest.get(original(interaction), { auth: false })).toMatchObject({ content: "Second." });
    await rest.delete(original(interaction), { auth: false });
    await expect(rest.get(original(interaction), { auth: false })).rejects.toMatchObject({
      status: 404,
      code: 10008,
    });
    expect(discord.messages).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it("resolves a private deferral by an edit, which stays private", async () => {
    const interaction = sent();
    await answer(interaction, { type: 5, data: { flags: 64 } });
    expect(discord.messages).toMatchObject([{ flags: 64 + 128 }]);
    await rest.patch(original(interaction), { body: words("Done."), auth: false });
    expect(discord.messages).toMatchObject([{ flags: 64, text: "Done.", ephemeral: true }]);
  });

  it("resolves a deferral by the first follow-up; the second is a message of its own", async () => {
    const interaction = sent();
    await answer(interaction, { type: 5 });
    await rest.post(further(interaction), { body: words("One."), auth: false });
    const second = (await rest.post(further(interaction), {
      body: words("Two."),
      auth: false,
    })) as APIMessage;
    expect(discord.messages.map(({ text }) => text)).toEqual(["One.", "Two."]);
    await rest.delete(Routes.webhookMessage(discord.applicationId, interaction.token, second.id), {
      auth: false,
    });
    expect(discord.messages.map(({ text }) => text)).toEqual(["One."]);
  });

  it("allows a user app five follow-ups", async () => {
    const interaction = sent("user");
    await answer(interaction, reply("First."));
    const say = () => rest.post(further(interaction), { body: words("More."), auth: false });
    for (let time = 0; time < 5; time += 1) await say();
    await expect(say()).rejects.toMatchObject({ status: 400, code: 40094 });
  });

  it("answers a wrong token with 401, and an unknown route with 404 and a problem", async () => {
    rest.setToken("wrong");
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 401, rawError: { code: 0 } });
    await expect(rest.get("/voice/regions", { auth: false })).rejects.toMatchObject({ status: 404 });
    expect(discord.problems).toMatchObject([{ where: "GET /voice/regions" }]);
    expect(JSON.stringify(discord.requests)).not.toContain("Bot wrong");
  });

  it("survives nonsense, in either direction", async () => {
    const { interaction } = discord.member();
    const bare = { id: "1", token: "t", type: 2, data: {} } as APIInteraction;
    for (const raw of [undefined, {}, bare]) interaction(raw);
    await expect(answer(bare, "nonsense")).rejects.toMatchObject({ code: 50035 });
    await answer(bare, reply("Hello."));
    expect(discord.messages).toMatchObject([{ content: "Hello." }]);
  });

  it("tells a person that nothing came, and what was wrong with what did", async () => {
    await discord.close();
    await start({ answerWithinMs: 5 });
    await rest.put(Routes.applicationCommands(discord.applicationId), {
      body: [{ name: "ask", description: "Asks." }],
    });
    const silence = discord.member().slash("ask");
    await expect(silence).rejects.toThrow(DidNotRespond);
    await expect(silence).rejects.toThrow("did not respond");
  });
});

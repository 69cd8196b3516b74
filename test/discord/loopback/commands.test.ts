import { REST } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkCommand, checkCommands } from "./check.ts";
import type { LoopbackDiscord } from "./loopback.ts";
import { startDiscord } from "./loopback.ts";

const option = (fields: object = {}) => ({ type: 3, name: "question", description: "What?", ...fields });
const command = (fields: object = {}) => ({ name: "ask", description: "Asks.", ...fields });
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, i) => make(i));
const choice = (name: string, value: string = name) => ({ name, value });

describe("checkCommand", () => {
  it.each<[string, object]>([
    ["a slash command", command({ options: [option({ required: true }), option({ name: "order" })] })],
    ["an accented name", command({ name_localizations: { fr: "vérifier" } })],
    ["a message command", { type: 3, name: "Check this Message" }],
    [
      "subcommands",
      command({ options: [{ type: 1, name: "list", description: "Lists.", options: [option()] }] }),
    ],
    ["permissions as a string", command({ default_member_permissions: "8", nsfw: false })],
    [
      "8,000 characters",
      command({
        options: many(25, (i) => option({ name: `${i}`.padStart(32, "a"), description: "b".repeat(100) })),
      }),
    ],
  ])("accepts %s", (_, body) => {
    expect(checkCommand("command", body)).toEqual([]);
  });

  it.each<[string, string, object]>([
    ["command-name", "capital letters", command({ name: "Ask" })],
    ["command-name", "an apostrophe", command({ name_localizations: { fr: "l'article" } })],
    ["command-name", "a space in an option", command({ options: [option({ name: "my question" })] })],
    ["BASE_TYPE_BAD_LENGTH", "a name of 33", command({ name: "a".repeat(33) })],
    ["BASE_TYPE_BAD_LENGTH", "a description of 101", command({ description: "a".repeat(101) })],
    ["UNKNOWN_KEY", "a misspelt key", command({ option: [] })],
    ["command-description", "no description", { name: "ask" }],
    [
      "command-description",
      "a description of a message command",
      { type: 3, name: "Check", description: "Checks." },
    ],
    ["command-options", "options of a message command", { type: 3, name: "Check", options: [option()] }],
    ["locales", "a locale that is none", command({ name_localizations: { en: "ask" } })],
    [
      "command-size",
      "more than 8,000 characters",
      command({
        options: [
          option({ choices: many(25, (i) => choice(`${i}`.padStart(100), `${i}`.padStart(100))) }),
          ...many(20, (i) =>
            option({
              name: `${i}`.padStart(32, "a"),
              description: "b".repeat(100),
              choices: [choice("c".repeat(100))],
            }),
          ),
        ],
      }),
    ],
    [
      "required-first",
      "a required option at the end",
      command({ options: [option(), option({ name: "order", required: true })] }),
    ],
    ["option-names", "one option twice", command({ options: [option(), option()] })],
    [
      "option-names",
      "one option twice in French",
      command({ options: [option({ name_localizations: { fr: "a" } }), option({ name: "a" })] }),
    ],
    [
      "subcommands-apart",
      "an option beside a subcommand",
      command({ options: [{ type: 1, name: "list", description: "Lists." }, option()] }),
    ],
    [
      "choices",
      "choices with autocomplete",
      command({ options: [option({ autocomplete: true, choices: [choice("a")] })] }),
    ],
    [
      "choices",
      "a choice of 101",
      command({ options: [option({ choices: [choice("a", "b".repeat(101))] })] }),
    ],
    [
      "BASE_TYPE_MAX_LENGTH",
      "26 choices",
      command({ options: [option({ choices: many(26, (i) => choice(`${i}`)) })] }),
    ],
    ["BASE_TYPE_MAX_LENGTH", "26 options", command({ options: many(26, (i) => option({ name: `${i}` })) })],
    [
      "option-range",
      "bounds the wrong way round",
      command({ options: [option({ min_length: 3, max_length: 2 })] }),
    ],
  ])("finds %s in %s", (code, _, body) => {
    expect([...new Set(checkCommand("command", body).map((violation) => violation.code))]).toEqual([code]);
  });
});

describe("checkCommands", () => {
  it("finds a name that is taken", () => {
    expect(checkCommands([command(), command()])).toMatchObject([
      { code: "command-names-unique", path: [1, "name"] },
    ]);
  });

  it("lets a message command share a slash command's name", () => {
    expect(checkCommands([command(), { type: 3, name: "ask" }])).toEqual([]);
  });

  it("counts what Discord keeps of each type", () => {
    const sixteen = many(16, (i) => ({ type: 3, name: `Check ${i}` }));
    expect(checkCommands(sixteen)).toMatchObject([{ code: "command-count" }]);
  });
});

describe("the command routes", () => {
  let discord: LoopbackDiscord;
  let rest: REST;
  const full = command({ name_localizations: { fr: "demander" }, options: [option({ required: false })] });

  beforeEach(async () => {
    discord = await startDiscord();
    rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  });

  afterEach(() => discord.close());

  it("add what Discord adds, and leave out what is off", async () => {
    await rest.put(Routes.applicationCommands(discord.applicationId), { body: [full] });
    expect(discord.globalCommands).toEqual([
      {
        id: expect.stringMatching(/^\d{19}$/),
        application_id: discord.applicationId,
        version: expect.any(String),
        default_member_permissions: null,
        type: 1,
        name: "ask",
        name_localizations: { fr: "demander" },
        description: "Asks.",
        description_localizations: null,
        dm_permission: true,
        contexts: null,
        integration_types: [0],
        options: [{ ...option(), name_localizations: null, description_localizations: null }],
        nsfw: false,
      },
    ]);
  });

  it("give localisations only to who asks for them", async () => {
    const route = Routes.applicationCommands(discord.applicationId);
    await rest.put(route, { body: [full] });
    expect(JSON.stringify(await rest.get(route))).not.toContain("localizations");
    const query = new URLSearchParams({ with_localizations: "true" });
    expect(await rest.get(route, { query })).toEqual(discord.globalCommands);
  });

  it("keep a command's id when it is registered again, with a new version", async () => {
    const route = Routes.applicationGuildCommands(discord.applicationId, discord.guild.id);
    await rest.put(route, { body: [full] });
    const [before] = discord.guildCommands(discord.guild.id);
    await rest.put(route, { body: [full, { type: 3, name: "Check" }] });
    const [after] = discord.guildCommands(discord.guild.id);
    expect(after?.id).toBe(before?.id);
    expect(after?.version).not.toBe(before?.version);
    expect(discord.globalCommands).toEqual([]);
  });

  it("create, change and delete a single command", async () => {
    await rest.post(Routes.applicationCommands(discord.applicationId), { body: full });
    const id = discord.globalCommands[0]?.id ?? "";
    await rest.patch(Routes.applicationCommand(discord.applicationId, id), {
      body: { description: "Searches." },
    });
    expect(discord.globalCommands).toMatchObject([{ id, name: "ask", description: "Searches." }]);
    await rest.delete(Routes.applicationCommand(discord.applicationId, id));
    expect(discord.globalCommands).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it("refuse a list with one bad command, and note why", async () => {
    const body = [full, command({ name: "Check" })];
    await expect(rest.put(Routes.applicationCommands(discord.applicationId), { body })).rejects.toMatchObject(
      {
        code: 50035,
        rawError: { errors: { 1: { name: { _errors: [{ code: "command-name" }] } } } },
      },
    );
    expect(discord.problems).toMatchObject([{ where: expect.stringMatching(/^PUT /), code: "command-name" }]);
    expect(discord.globalCommands).toEqual([]);
  });
});

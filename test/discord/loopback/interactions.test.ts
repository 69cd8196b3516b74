import type { APIMessage } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { createActor, createUser } from "./actor.ts";
import {
  autocompleteInteraction,
  componentInteraction,
  messageCommandInteraction,
  slashInteraction,
} from "./interactions.ts";

const MESSAGE = { id: "1083157465237831721", content: "Said." } as APIMessage;

describe("slashInteraction", () => {
  it("gives each option the type of its value, and each call its own id and token", () => {
    const make = () =>
      slashInteraction("ask", { question: "what", number: 2, exact: true }, { locale: "fr" });
    const [one, other] = [make(), make()];
    expect(one).toMatchObject({ type: 2, version: 1, locale: "fr", guild_locale: "en-US", context: 0 });
    expect("options" in one.data && one.data.options).toEqual([
      { type: 3, name: "question", value: "what" },
      { type: 4, name: "number", value: 2 },
      { type: 5, name: "exact", value: true },
    ]);
    expect(one.id).not.toBe(other.id);
    expect(one.token).not.toBe(other.token);
  });

  it("uses ids of 17, 18 and 19 digits", () => {
    const { id, guild_id, member } = slashInteraction("ask");
    expect([member?.user.id, guild_id, id].map((one) => one?.length)).toEqual([17, 18, 19]);
  });

  it("nests a subcommand's options and resolves a user", () => {
    const bob = createUser("Bob");
    expect(slashInteraction("corpus list", { by: bob }).data).toMatchObject({
      name: "corpus",
      options: [{ type: 1, name: "list", options: [{ type: 6, name: "by", value: bob.id }] }],
      resolved: { users: { [bob.id]: { username: "bob" } }, members: { [bob.id]: { roles: [] } } },
    });
  });

  it("leaves out the server in direct messages, and says who installed the app", () => {
    const actor = createActor({ context: "dm", installed: "user" });
    const interaction = slashInteraction("ask", {}, actor);
    expect(interaction).toMatchObject({
      user: { id: actor.user.id },
      context: 1,
      authorizing_integration_owners: { 1: actor.user.id },
    });
    expect(Object.keys(interaction)).not.toEqual(expect.arrayContaining(["member"]));
    expect("options" in interaction.data).toBe(false);
  });

  it("refuses a private conversation without a user's installation", () => {
    expect(() => slashInteraction("ask", {}, { context: "private", installed: "guild" })).toThrow("user app");
  });
});

describe("autocompleteInteraction", () => {
  it("marks the option that is typed into, a number still being text", () => {
    const { data } = autocompleteInteraction("ask", { question: "what", number: 1 }, "number");
    expect(data.options).toEqual([
      { type: 3, name: "question", value: "what" },
      { type: 4, name: "number", value: "1", focused: true },
    ]);
  });
});

describe("componentInteraction", () => {
  it("is a press, or with values a choice", () => {
    expect(componentInteraction("next", MESSAGE).data).toEqual({ custom_id: "next", component_type: 2 });
    expect(componentInteraction("pick", MESSAGE, {}, ["3"]).data).toMatchObject({
      component_type: 3,
      values: ["3"],
    });
  });
});

describe("messageCommandInteraction", () => {
  it("brings the whole message along", () => {
    const { data } = messageCommandInteraction("Check", MESSAGE);
    expect(data).toMatchObject({
      type: 3,
      target_id: MESSAGE.id,
      resolved: { messages: { [MESSAGE.id]: MESSAGE } },
    });
  });
});

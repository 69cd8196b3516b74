import type { APIInteraction, APIMessage } from "discord-api-types/v10";
import {
  ButtonStyle,
  InteractionResponseType as Response,
  ComponentType as Type,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { checkEdit, checkFollowUp, checkResponse } from "./check.ts";
import {
  autocompleteInteraction,
  componentInteraction,
  modalSubmitInteraction,
  slashInteraction,
} from "./interactions.ts";
import type { Violation } from "./state.ts";

const V2 = 32768;
const EPHEMERAL = 64;
const QUIET = { parse: [] };

const message = (fields: object) => ({ content: "Hello.", allowed_mentions: QUIET, ...fields });
const v2 = (components: readonly object[], fields: object = {}) => ({
  flags: V2,
  allowed_mentions: QUIET,
  components,
  ...fields,
});
const text = (content: string) => ({ type: Type.TextDisplay, content });
const row = (...components: readonly object[]) => ({ type: Type.ActionRow, components });
const button = (fields: object = {}) => ({
  type: Type.Button,
  style: 2,
  label: "Go",
  custom_id: "go",
  ...fields,
});
const link = (fields: object = {}) => ({
  type: Type.Button,
  style: ButtonStyle.Link,
  label: "Go",
  url: "https://a.b",
  ...fields,
});
const choice = (value: string, fields: object = {}) => ({ label: value, value, ...fields });
const select = (options: readonly object[], fields: object = {}) => ({
  type: Type.StringSelect,
  custom_id: "pick",
  options,
  ...fields,
});
const section = (texts: number, accessory: object | undefined = button()) => ({
  type: Type.Section,
  components: Array.from({ length: texts }, () => text("a")),
  accessory,
});
const container = (...components: readonly object[]) => ({ type: Type.Container, components });
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, i) => make(i));

const codes = (violations: readonly Violation[]) => [...new Set(violations.map(({ code }) => code))];

const OLD = { content: "Before.", embeds: [], components: [], flags: 0 } as unknown as APIMessage;
const NEW = {
  content: "",
  embeds: [],
  components: [text("Before.")],
  flags: V2 | EPHEMERAL,
} as unknown as APIMessage;

describe("checkFollowUp", () => {
  it.each<[string, object]>([
    ["plain words", message({})],
    ["2,000 characters, though twice as many UTF-16 units", message({ content: "📜".repeat(2000) })],
    ["private parts", v2([text("Hello."), row(button(), link())], { flags: V2 | EPHEMERAL })],
    [
      "a list of those who may be mentioned",
      message({ allowed_mentions: { parse: [], users: ["352418293746204673"] } }),
    ],
    ["40 components, nested ones included", v2([container(...many(39, () => text("a")))])],
    ["4,000 characters of text", v2([text("a".repeat(2000)), text("b".repeat(2000))])],
    ["a full row", v2([row(...many(5, (i) => button({ custom_id: `${i}` })))])],
    [
      "a full select",
      v2([
        row(
          select(
            many(25, (i) => choice(`${i}`)),
            { max_values: 25 },
          ),
        ),
      ]),
    ],
    ["a section", v2([section(3)])],
    ["a url of 512", v2([row(link({ url: `https://a.b/${"c".repeat(500)}` }))])],
  ])("accepts %s", (_, body) => {
    expect(checkFollowUp(body)).toEqual([]);
  });

  it.each<[string, string, object]>([
    ["UNKNOWN_KEY", "a misspelt key", message({ componets: [] })],
    ["BASE_TYPE_BAD_FORMAT", "a url that is none", v2([row(link({ url: "a.b" }))])],
    ["UNKNOWN_KEY", "a misspelt key within", v2([row(button({ lable: "Go" }))])],
    ["BASE_TYPE_BAD_TYPE", "a number for a text", message({ content: 3 })],
    ["BASE_TYPE_BAD_LENGTH", "2,001 characters", message({ content: "a".repeat(2001) })],
    ["BASE_TYPE_BAD_LENGTH", "a custom id of 101", v2([row(button({ custom_id: "a".repeat(101) }))])],
    ["BASE_TYPE_BAD_LENGTH", "a label of 81", v2([row(button({ label: "a".repeat(81) }))])],
    ["BASE_TYPE_BAD_LENGTH", "a url of 513", v2([row(link({ url: `https://a.b/${"c".repeat(501)}` }))])],
    ["BASE_TYPE_BAD_LENGTH", "an empty text", v2([text("")])],
    [
      "BASE_TYPE_MAX_LENGTH",
      "six buttons in a row",
      v2([row(...many(6, (i) => button({ custom_id: `${i}` })))]),
    ],
    ["BASE_TYPE_MAX_LENGTH", "26 options", v2([row(select(many(26, (i) => choice(`${i}`))))])],
    [
      "BASE_TYPE_BAD_LENGTH",
      "a description of 101",
      v2([row(select([choice("a", { description: "b".repeat(101) })]))]),
    ],
    ["BASE_TYPE_MAX_LENGTH", "four texts in a section", v2([section(4)])],
    ["UNION_TYPE_CHOICES", "a section without accessory", v2([{ ...section(1), accessory: undefined }])],
    ["UNION_TYPE_CHOICES", "a container within a container", v2([container(container(text("a")))])],
    ["null-character", "a null character", message({ content: "a\0b" })],
    ["lone-surrogate", "half an emoji", message({ content: "📜".slice(0, 1) })],
    ["allowed-mentions", "silence about mentions", { content: "Hello." }],
    ["allowed-mentions", "mentions of users", message({ allowed_mentions: { parse: ["users"] } })],
    ["allowed-mentions", "mentions without parse", message({ allowed_mentions: { users: [] } })],
    [
      "allowed-mentions",
      "a ping of the author",
      message({ allowed_mentions: { parse: [], replied_user: true } }),
    ],
    ["v2-excludes-old", "content among components", v2([text("a")], { content: "b" })],
    ["v2-excludes-old", "embeds among components", v2([text("a")], { embeds: [{ title: "b" }] })],
    ["v2-needs-flag", "a text display without the flag", message({ components: [text("a")] })],
    ["flags", "a flag that is Discord's own", message({ flags: 128 })],
    ["component-count", "41 components, nested ones included", v2([container(...many(40, () => text("a")))])],
    [
      "component-count",
      "six rows",
      message({ components: many(6, (i) => row(button({ custom_id: `${i}` }))) }),
    ],
    ["text-total", "4,001 characters of text", v2([text("a".repeat(2000)), text("b".repeat(2001))])],
    ["text-display-empty", "a blank text", v2([text(" \n")])],
    [
      "embed-total",
      "6,001 characters in embeds",
      message({ embeds: many(3, () => ({ description: "a".repeat(2001) })) }),
    ],
    ["embed-empty", "an embed of nothing", message({ embeds: [{ color: 1 }] })],
    ["empty", "nothing", message({ content: " " })],
    ["empty", "no components", v2([])],
    ["custom-id-unique", "one custom id twice", v2([row(button()), section(1, button())])],
    [
      "component-id-unique",
      "one number twice",
      v2([
        { ...text("a"), id: 4 },
        { ...text("b"), id: 4 },
      ]),
    ],
    ["button-fields", "a link with a custom id", v2([row(link({ custom_id: "a" }))])],
    ["button-fields", "a link without a url", v2([row(link({ url: undefined }))])],
    ["button-fields", "a button with a url", v2([row(button({ url: "https://a.b" }))])],
    ["button-fields", "a button without a custom id", v2([row(button({ custom_id: undefined }))])],
    ["button-label", "a button that says nothing", v2([row(button({ label: " " }))])],
    ["button-url", "a link to a script", v2([row(link({ url: "javascript:alert(1)" }))])],
    ["row-width", "a select beside a button", v2([row(select([choice("a")]), button())])],
    ["select-values", "one value twice", v2([row(select([choice("a"), choice("a")]))])],
    ["select-range", "more values than options", v2([row(select([choice("a")], { max_values: 2 }))])],
    ["select-range", "a least above the most", v2([row(select([choice("a")], { min_values: 2 }))])],
    [
      "media-url",
      "a picture that was not sent",
      v2([section(1, { type: Type.Thumbnail, media: { url: "attachment://a.png" } })]),
    ],
  ])("finds %s in %s", (code, _, body) => {
    expect(codes(checkFollowUp(body))).toEqual([code]);
  });

  it("says where the trouble is", () => {
    const [violation] = checkFollowUp(v2([text("a"), row(button({ label: "a".repeat(81) }))]));
    expect(violation?.path).toEqual(["components", 1, "components", 0, "label"]);
    expect(violation?.message).toBe("Must be 80 or fewer in length.");
  });
});

describe("checkEdit", () => {
  it.each<[string, object, APIMessage]>([
    ["new words", message({}), OLD],
    ["new parts", v2([text("After.")]), NEW],
    ["new parts without flags, which stay", { allowed_mentions: QUIET, components: [text("After.")] }, NEW],
    ["parts for words that are cleared", v2([text("After.")], { content: null }), OLD],
  ])("accepts %s", (_, body, before) => {
    expect(checkEdit(body, before)).toEqual([]);
  });

  it.each<[string, string, object, APIMessage]>([
    ["allowed-mentions", "silence about mentions", { content: "After." }, OLD],
    ["v2-stays", "flags without Components V2", v2([text("After.")], { flags: 0 }), NEW],
    ["v2-excludes-old", "words for parts", message({}), NEW],
    ["v2-excludes-old", "parts beside words that are not cleared", v2([text("After.")]), OLD],
    ["flags", "a message turned private", message({ flags: EPHEMERAL }), OLD],
    ["empty", "a message that shows nothing any more", message({ content: "" }), OLD],
  ])("finds %s in %s", (code, _, body, before) => {
    expect(codes(checkEdit(body, before))).toEqual([code]);
  });
});

const slash = slashInteraction("ask", { question: "what" });
const typing = autocompleteInteraction("ask", { question: "w" }, "question");
const press = componentInteraction("go", OLD);
const submit = modalSubmitInteraction({ custom_id: "form", components: [] });
const submitOnMessage = modalSubmitInteraction({ custom_id: "form", components: [] }, {}, OLD);

const reply = { type: Response.ChannelMessageWithSource, data: message({}) };
const update = { type: Response.UpdateMessage, data: message({}) };
const choices = (...list: readonly object[]) => ({
  type: Response.ApplicationCommandAutocompleteResult,
  data: { choices: list },
});
const input = (fields: object = {}) => ({
  type: Type.Label,
  label: "What?",
  component: { type: Type.TextInput, style: 1, custom_id: "what", ...fields },
});
const modal = (...components: readonly object[]) => ({
  type: Response.Modal,
  data: { custom_id: "form", title: "Form", components },
});

describe("checkResponse", () => {
  it.each<[string, object, APIInteraction]>([
    ["a reply to a command", reply, slash],
    ["a private deferral", { type: 5, data: { flags: EPHEMERAL } }, slash],
    ["an update by a button", update, press],
    ["a deferred update", { type: 6 }, press],
    ["an update by a form that a button opened", update, submitOnMessage],
    ["choices", choices(...many(25, (i) => ({ name: `n${i}`, value: `v${i}` }))), typing],
    ["no choices", choices(), typing],
    ["a form", modal(input()), press],
  ])("accepts %s", (_, body, interaction) => {
    expect(checkResponse(body, interaction)).toEqual([]);
  });

  it.each<[string, string, object, APIInteraction]>([
    ["BASE_TYPE_CHOICES", "no type of response", { type: 3 }, slash],
    ["response-type", "a reply to autocomplete", reply, typing],
    ["response-type", "choices for a command", choices(), slash],
    ["response-type", "an update by a command", update, slash],
    ["response-type", "an update by a form without message", update, submit],
    ["response-type", "a form upon a form", modal(input()), submitOnMessage],
    ["reply-data", "a reply without data", { type: 4 }, slash],
    ["deferral", "a deferral that is Components V2", { type: 5, data: { flags: V2 } }, slash],
    ["deferral", "a deferral with words", { type: 5, data: { content: "Wait." } }, slash],
    [
      "BASE_TYPE_MAX_LENGTH",
      "26 choices",
      choices(...many(26, (i) => ({ name: `${i}`, value: `${i}` }))),
      typing,
    ],
    ["BASE_TYPE_BAD_LENGTH", "a choice named by 101", choices({ name: "a".repeat(101), value: "a" }), typing],
    ["autocomplete-choices", "a value of 101", choices({ name: "a", value: "a".repeat(101) }), typing],
    ["autocomplete-choices", "an empty value", choices({ name: "a", value: "" }), typing],
    ["autocomplete-choices", "a number for a text", choices({ name: "a", value: 1 }), typing],
    ["allowed-mentions", "silence about mentions", { type: 4, data: { content: "Hello." } }, slash],
    [
      "allowed-mentions",
      "an update that is silent about mentions",
      { type: 7, data: { content: "Hello." } },
      press,
    ],
    ["flags", "an update that turns private", { type: 7, data: message({ flags: EPHEMERAL }) }, press],
    [
      "BASE_TYPE_BAD_LENGTH",
      "a title of 46",
      { ...modal(), data: { ...modal(input()).data, title: "a".repeat(46) } },
      press,
    ],
    ["BASE_TYPE_BAD_LENGTH", "a label of 46", modal({ ...input(), label: "a".repeat(46) }), press],
    ["modal", "six inputs", modal(...many(6, (i) => input({ custom_id: `${i}` }))), press],
    ["modal", "one custom id twice", modal(input(), input()), press],
    ["modal", "a value beyond its bound", modal(input({ max_length: 1, value: "ab" })), press],
  ])("finds %s in %s", (code, _, body, interaction) => {
    expect(codes(checkResponse(body, interaction))).toEqual([code]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIInteraction, APIMessage } from "discord-api-types/v10";
import { InteractionType, MessageFlags } from "discord-api-types/v10";
import { parse } from "yaml";
import { createActor } from "./loopback/actor.ts";
import {
  autocompleteInteraction,
  componentInteraction,
  messageCommandInteraction,
  slashInteraction,
} from "./loopback/interactions.ts";

const FOLDER = "test/corpus/hostile";

/** What a member said, and a private message of the bot's with buttons. */
const SAID = {
  id: "1083157465237831721",
  channel_id: "1083157465237831700",
  content: "“The fox and the owl met in the old town”, they say.",
} as APIMessage;
const OWN = {
  ...SAID,
  content: "",
  flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
} as APIMessage;

export interface HostileCase {
  readonly reason: string;
  /** What is sent. */
  readonly sent: unknown;
  /** What it should have been, to which Discord would hold the answer. */
  readonly meant: APIInteraction;
}

/** Interactions as Discord sends them, one of each kind. @param passage an id */
function wellFormed(passage: string): Readonly<Record<string, APIInteraction>> {
  const actor = createActor({ nick: "Ada" });
  return {
    ask: slashInteraction(
      "ask",
      { question: "Who met the owl?", document: "fox", passages: 2, share: true },
      actor,
    ),
    check: slashInteraction("check", { text: "The fox and the owl met in the old town." }, actor),
    quote: slashInteraction("quote", { passage, for: actor.user }, actor),
    source: slashInteraction("source", { passage, style: "bibtex" }, actor),
    documents: slashInteraction("documents", {}, actor),
    help: slashInteraction("help", {}, actor),
    suggest: autocompleteInteraction("quote", { passage: "fox", document: "fox" }, "passage", actor),
    press: componentInteraction(`1:quote:${passage}`, OWN, actor),
    turn: componentInteraction(`1:show:${passage}`, OWN, actor),
    select: componentInteraction("1:show", OWN, actor, [passage]),
    message: messageCommandInteraction("Find in the documents", SAID, actor),
    checkMessage: messageCommandInteraction("Check quote", SAID, actor),
  };
}

/** Every case of the corpus. @param passage an id of the library they are sent to */
export function readHostileCases(passage: string): HostileCase[] {
  const bases = wellFormed(passage);
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => parse(readFileSync(join(FOLDER, name), "utf8")) as Written[])
    .map(({ reason, base = "ask", set = {}, without = [], raw }) => {
      const meant = bases[base];
      if (!meant) throw new Error(`"${reason}" has an unknown base: ${base}.`);
      if (raw !== undefined) return { reason, sent: raw, meant };
      const sent: unknown = structuredClone(meant);
      for (const [path, value] of Object.entries(set)) change(sent, path, expand(value, passage));
      for (const path of without) change(sent, path, undefined);
      return { reason, sent, meant };
    });
}

interface Written {
  readonly reason: string;
  readonly base?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly raw?: unknown;
}

/** Where a path begins with `target`, it leads into the message that a command is about. */
const TARGET = `data.resolved.messages.${SAID.id}`;

function change(whole: unknown, path: string, value: unknown): void {
  const keys = path.replace(/^target\b/u, TARGET).split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], whole);
  if (value === undefined) delete (holder as Record<string, unknown>)[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
}

/** A long string, a deep list or a long list, from how it is made. */
function expand(value: unknown, passage: string): unknown {
  if (typeof value === "string") return value.replaceAll("$passage", passage);
  if (Array.isArray(value)) return value.map((one) => expand(one, passage));
  if (typeof value !== "object" || value === null || !("times" in value)) return value;
  const times = Number(value.times);
  if ("repeat" in value) return String(value.repeat).repeat(times);
  if ("fill" in value) return Array.from({ length: times }, () => value.fill);
  let nested: unknown[] = [];
  for (let depth = 0; depth < times; depth += 1)
    nested = [{ ...Object("nest" in value && value.nest), components: nested }];
  return nested;
}

/** The interaction that an answer to what was sent is held to: of the type that was sent, where there is such a type. */
export function heldTo({
  sent,
  meant,
}: {
  readonly sent: unknown;
  readonly meant?: APIInteraction;
}): APIInteraction {
  const type = typeof sent === "object" && sent !== null && "type" in sent ? sent.type : undefined;
  if (meant && type === meant.type) return meant;
  if (type === InteractionType.ApplicationCommandAutocomplete)
    return autocompleteInteraction("quote", { passage: "" }, "passage");
  if (type === InteractionType.MessageComponent) return componentInteraction("x", OWN);
  if (type === InteractionType.Ping)
    return { ...slashInteraction("help"), type } as unknown as APIInteraction;
  return slashInteraction("help");
}

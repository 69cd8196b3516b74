import type { APIInteraction, APIMessage } from "discord-api-types/v10";
import { type HostileCase, heldTo, readHostileCases } from "../discord/hostile.ts";
import type { Actor } from "../discord/loopback/actor.ts";
import { buttonsOf, selectsOf } from "../discord/loopback/components.ts";
import { envelope } from "../discord/loopback/envelope.ts";
import {
  autocompleteInteraction,
  componentInteraction,
  messageCommandInteraction,
  slashInteraction,
} from "../discord/loopback/interactions.ts";

export interface Made {
  readonly kind: string;
  readonly sent: unknown;
  /** What the answer is held to. */
  readonly meant: APIInteraction;
}

/** A message that the bot has sent, and who sees it. */
export interface Posted {
  readonly message: APIMessage;
  readonly actor: Actor;
}

const QUESTIONS = [
  "Combien de militaires américains et britanniques y a-t-il en Ukraine ?",
  "Que reproche Lavrov à l’Occident ?",
  "What is the other red line?",
  "Who delivers weapons to Kiev?",
  "Où en sont les accords de Minsk ?",
  "How do I bake bread?",
];
const QUOTES = [
  "plusieurs centaines de militaires américains et britanniques",
  "plusieurs milliers de militaires américains et britanniques",
  "Le président a mangé une pomme verte hier soir",
];

/**
 * Interactions of all kinds, in turn.
 *
 * @param passages ids that the bot knows
 * @param random from 0 to 1
 */
export function createKinds(passages: readonly string[], random: () => number) {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const hostile = readHostileCases(pick(passages)).filter(({ sent }) => canBeSent(sent));
  const commands: readonly (readonly [string, (actor: Actor) => APIInteraction])[] = [
    ["/ask", (actor) => slashInteraction("ask", { question: pick(QUESTIONS), share: random() < 0.1 }, actor)],
    ["/quote", (actor) => slashInteraction("quote", { passage: pick(passages) }, actor)],
    ["/check", (actor) => slashInteraction("check", { text: pick(QUOTES) }, actor)],
    ["/source", (actor) => slashInteraction("source", { passage: pick(passages), style: "bibtex" }, actor)],
    ["/documents", (actor) => slashInteraction("documents", {}, actor)],
    ["/help", (actor) => slashInteraction("help", {}, actor)],
    ["suggestions", (actor) => autocompleteInteraction("quote", { passage: "mil" }, "passage", actor)],
    [
      "suggestions",
      (actor) => autocompleteInteraction("ask", { question: "a", document: "mos" }, "document", actor),
    ],
  ];

  /** The interaction with an envelope of its own, so that it is no repetition, where it has one at all. */
  function malformed(actor: Actor): Made {
    const one = pick(hostile);
    const { id, token } = envelope(actor, one.meant.type);
    const isObject = typeof one.sent === "object" && one.sent !== null && !Array.isArray(one.sent);
    const sent =
      isObject && "id" in one.sent ? { ...one.sent, id, token, ...byAnother(one, actor) } : one.sent;
    return { kind: "malformed", sent, meant: { ...heldTo(one), id, token } as APIInteraction };
  }

  return {
    malformed,
    command(actor: Actor): Made {
      const [kind, make] = pick(commands);
      const sent = make(actor);
      return { kind, sent, meant: sent };
    },
    help(actor: Actor): Made {
      const sent = slashInteraction("help", {}, actor);
      return { kind: "/help", sent, meant: sent };
    },
    aboutMessage(actor: Actor, said: APIMessage): Made {
      const name = random() < 0.5 ? "Find in the documents" : "Check quote";
      const sent = messageCommandInteraction(name, { ...said, content: pick(QUOTES) }, actor);
      return { kind: "message command", sent, meant: sent };
    },
    /** A press of one of a message's buttons, or a choice; undefined where it has none. */
    press({ message, actor }: Posted): Made | undefined {
      const buttons = buttonsOf(message)
        .filter(({ disabled }) => !disabled)
        .flatMap(({ customId }) => (customId ? [componentInteraction(customId, message, actor)] : []));
      const selects = selectsOf(message).map(({ customId, options }) =>
        componentInteraction(customId, message, actor, [pick(options).value]),
      );
      const usable = [...buttons, ...selects];
      if (usable.length === 0) return undefined;
      const sent = pick(usable);
      return { kind: "button", sent, meant: sent };
    },
  };
}

/** Where somebody is named, the actor: one person who sent them all would soon be put off. */
function byAnother({ sent, meant }: HostileCase, actor: Actor): object {
  const { member } = Object(sent);
  if (!meant.member || Object(member?.user).id !== meant.member.user.id) return {};
  return { member: { ...member, user: { ...member.user, id: actor.user.id } } };
}

/** Half a million characters, or lists as deep as no parser goes, never come through a gateway. */
const LARGEST = 100_000;

function canBeSent(sent: unknown): boolean {
  try {
    return JSON.stringify(sent).length < LARGEST;
  } catch {
    return false;
  }
}

import type { Passage } from "../library/passage.ts";
import { card } from "./card.ts";
import { postCheck } from "./checked.ts";
import type { Request } from "./command.ts";
import { selectPassage } from "./hits.ts";
import { LONGEST_RUN } from "./passage-option.ts";
import { type Action, type Message, type Reply, say } from "./reply.ts";
import { sourceOf } from "./source.ts";

const SNOWFLAKE = /^\d{17,20}$/u;

type Act = (request: Request, parameters: readonly string[]) => Reply;

/** What buttons and selects do. Parameters come from messages of any age, so each is looked at before it is used. */
const actions: Readonly<Record<Action["name"], Act>> = {
  quote: withPassage((request, passage, [about]) => post(request, passage, messageId(about))),
  source: withPassage((request, passage, [count = "1"]) => {
    const passages = request.search.library.passagesOf(passage.document);
    const length = /^[1-9]$/u.test(count) ? Math.min(Number(count), LONGEST_RUN) : 1;
    return sourceOf(request, [[passage, passages[passage.number + length - 2] ?? passage]]);
  }),
  show: withPassage((request, passage, [about]) => show(request, passage, messageId(about))),
  rest: withPassage((request, passage, [from = "", about]) => {
    const start = Number(from);
    const isPlace = Number.isInteger(start) && start >= 0 && start < passage.text.length;
    if (!isPlace || !passage.text.slice(start).isWellFormed()) return gone(request);
    const { search, texts } = request;
    const blocks = [
      card(passage, search.library, texts, { from: start, quotable: true, about: messageId(about) }),
    ];
    return { kind: "message", audience: "private", texts, blocks };
  }),
  check: (request, [ids = "", verdict, part, , about]) =>
    postCheck(request, ids, verdict, part, messageId(about)) ?? gone(request),
  delete: ({ member, texts }, [poster]) =>
    (member.id !== "" && member.id === poster) || member.managesMessages
      ? { kind: "delete-message" }
      : say(texts, texts.notYours),
};

/** Undefined for an action that this version does not know. */
export function findAction(name: string): Act | undefined {
  return Object.hasOwn(actions, name) ? actions[name as Action["name"]] : undefined;
}

function withPassage(act: (request: Request, passage: Passage, rest: readonly string[]) => Reply): Act {
  return (request, [id = "", ...rest]) => {
    const passage = request.search.library.passage(id);
    return passage ? act(request, passage, rest) : gone(request);
  };
}

function gone({ texts }: Request): Message {
  return say(texts, texts.passageGone);
}

/** The passage for everyone, with who quoted it: under a button Discord does not say. */
function post(
  { search, publicTexts: texts, member, messageLink }: Request,
  passage: Passage,
  about?: string,
): Message {
  const inReplyTo = about === undefined ? null : messageLink(about);
  const quotation = card(passage, search.library, texts, { around: true, poster: member.id, inReplyTo });
  const blocks = [quotation, { kind: "note", text: texts.quotedBy(member.name) } as const];
  return { kind: "message", audience: "public", texts, blocks };
}

/** Turns a private card over to another passage; beside a public one, shows it to whoever pressed. */
function show({ search, texts, pressed }: Request, passage: Passage, about?: string): Message {
  const found = pressed?.choices.map((id) => search.library.passage(id)).filter((one) => one !== undefined);
  const choice = selectPassage(found ?? [], texts, about);
  const shown = card(passage, search.library, texts, { around: true, quotable: true, about, choice });
  const note = pressed?.note ? [{ kind: "note", text: pressed.note } as const] : [];
  return { kind: "message", audience: pressed ? "in-place" : "private", texts, blocks: [...note, shown] };
}

function messageId(parameter: string | undefined): string | undefined {
  return parameter !== undefined && SNOWFLAKE.test(parameter) ? parameter : undefined;
}

import { type Citation, cite } from "../cite/citation.ts";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import type { Check } from "../quote/check.ts";
import type { Excerpt } from "../quote/excerpt.ts";
import { VERDICTS, type Verdict } from "../quote/verdict.ts";
import type { Texts } from "../texts/texts.ts";
import { button, card, linkButtons } from "./card.ts";
import type { Request } from "./command.ts";
import type { Block, Button, Checked, Compared, Message } from "./reply.ts";

/** As many quotes as a message holds with the document's words beside them, and as many more by their beginning. */
const SHOWN = 3;
const LISTED = 6;
const BEGINNING = 60;

/** A quote of more passages is told by its first ones. */
const MOST_PASSAGES = 3;

/** A button's id has room for so many passages of one document. */
const POSTED = 2;

const CUT = " […] ";

/** The checks of one or more quotes, for whoever asked. @param about the message that they are from */
export function showChecks(request: Request, checks: readonly Check[], about?: string): Message {
  const { texts } = request;
  const blocks: Block[] = checks.slice(0, SHOWN).map((check, index) => checked(request, check, index, about));
  const listed = checks.slice(SHOWN, SHOWN + LISTED).map(({ verdict, quote }) => ({
    parts: [
      texts.verdicts[verdict].name,
      quote.length > BEGINNING ? `${quote.slice(0, BEGINNING).trimEnd()}…` : quote,
    ],
    address: null,
  }));
  if (listed.length > 0) blocks.push({ kind: "list", items: listed, more: texts.moreQuotes });
  const rest = checks.length - SHOWN - LISTED;
  if (rest > 0) blocks.push({ kind: "note", text: texts.moreQuotes(rest) });
  return { kind: "message", audience: "private", texts, blocks };
}

function checked({ search, texts }: Request, check: Check, index: number, about?: string): Checked {
  const { verdict, quote, marks, flags, passages } = check;
  const { name, meaning } = texts.verdicts[verdict];
  const citations = citationsOf(passages, search.library);
  const [first] = passages;
  const [citation] = citations;
  // Two quotes may be of one passage, and no two buttons of a message may have one id.
  const buttons: Button[] = first
    ? [
        button(texts.postCheck, "check", [
          ...postParameters(check),
          String(index),
          ...(about ? [about] : []),
        ]),
        button(texts.source, "source", [first.id, "1", String(index)]),
        ...(citation ? linkButtons(citation, texts).slice(0, 1) : []),
      ]
    : [];
  return {
    kind: "check",
    verdict,
    name,
    meaning: flags.length > 0 ? `${meaning} ${texts.differs(flags)}` : meaning,
    quote: { label: texts.theQuote, text: quote, marks },
    document: verdict === "verbatim" ? [] : besides(check.excerpts, texts),
    citations,
    buttons: buttons.length > 0 ? [buttons] : [],
  };
}

/** One of each document, with the places there. */
function citationsOf(passages: readonly Passage[], library: Library): Citation[] {
  return [...new Set(passages.map(({ document }) => document))]
    .slice(0, MOST_PASSAGES)
    .flatMap((document) => {
      const there = passages.filter((passage) => passage.document === document);
      const [first, last] = [there[0], there.at(-1)];
      if (!first || !last) return [];
      const citation = cite(first, library, last);
      if (there.every(({ number }, index) => number === first.number + index)) return [citation];
      const places = there.slice(0, MOST_PASSAGES).map((passage) => cite(passage, library).place);
      return [{ ...citation, place: places.join(", ") + (there.length > MOST_PASSAGES ? ", …" : "") }];
    });
}

/** The document's words, those of a passage together; of many passages those that have what differs. */
function besides(excerpts: readonly Excerpt[], texts: Texts): Compared[] {
  const compared: { label: string; text: string; marks: { start: number; end: number }[] }[] = [];
  for (const excerpt of excerpts) {
    const { text, start, end } = excerpt;
    const label = `${texts.theDocument} · ${placeOf(excerpt.passage, excerpt.kind, texts)}`;
    let last = compared.at(-1);
    if (last?.label === label) last.text += CUT;
    else {
      last = { label, text: "", marks: [] };
      compared.push(last);
    }
    const shift = last.text.length - start;
    last.marks.push(...excerpt.marks.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })));
    last.text += text.slice(start, end);
  }
  const differing = compared.filter(({ marks }) => marks.length > 0);
  const shown = [...differing, ...compared.filter(({ marks }) => marks.length === 0)].slice(0, MOST_PASSAGES);
  return compared.filter((one) => shown.includes(one));
}

function placeOf(passage: Passage, kind: Excerpt["kind"], texts: Texts): string {
  const place = `¶ ${passage.number}/${passage.of}`;
  if (kind === "title") return texts.inTitle;
  return kind === "heading" ? texts.inHeading(passage.section ?? "", place) : place;
}

/**
 * What a button needs to say a verdict again when the quote is no longer known: the passages (the second by its hash alone),
 * the verdict, and what part of the passage it is about.
 */
function postParameters({ passages, excerpts, verdict }: Check): string[] {
  const [first, ...others] = passages;
  const further = others.filter(({ document }) => document === first?.document).slice(0, POSTED - 1);
  const ids = [first?.id, ...further.map(({ id }) => id.split("/")[1])].join(",");
  const kinds = new Set(excerpts.map(({ kind }) => kind));
  const [start, end] = [excerpts[0]?.start ?? 0, excerpts.at(-1)?.end ?? 0];
  const part = kinds.has("text")
    ? `${start.toString(36)}.${(end - start).toString(36)}`
    : [...kinds].join("");
  return [ids, String(VERDICTS.indexOf(verdict)), further.length > 0 ? "" : part];
}

/** The check for everyone: what the document says, and how the words that were checked compare. */
export function postCheck(
  { search, publicTexts: texts, member, messageLink }: Request,
  ids: string,
  verdict: string | undefined,
  part = "",
  about?: string,
): Message | undefined {
  const { library } = search;
  const [id = "", ...hashes] = ids.split(",");
  const document = id.split("/")[0] ?? "";
  const passages = [id, ...hashes.map((hash) => `${document}/${hash}`)].map((one) => library.passage(one));
  const [first] = passages;
  const found: Verdict | undefined = VERDICTS[Number(verdict)];
  if (!first || !found) return undefined;

  const shown = passages.filter((passage) => passage !== undefined);
  const kind = part === "title" || part === "heading" ? part : "text";
  const [start = 0, length = 0] = part.split(".").map((number) => Number.parseInt(number, 36));
  const words = kind === "text" && length > 0 ? first.text.slice(start, start + length) : "";
  const mark = words.isWellFormed() ? words : undefined;
  const places = shown.map((passage) => placeOf(passage, kind, texts)).join(", ");
  const inReplyTo = about === undefined ? null : messageLink(about);
  const cards = shown.map((passage, index) =>
    card(passage, library, texts, index === 0 ? { mark, inReplyTo, poster: member.id } : {}),
  );
  const blocks: Block[] = [
    { kind: "sentence", text: texts.posted(found, first.document.title, places) },
    ...cards,
    { kind: "note", text: texts.checkedBy(member.name) },
  ];
  return { kind: "message", audience: "public", texts, blocks };
}

import type { Library } from "../library/library.ts";
import { type Check, checkQuote, compareFit } from "./check.ts";
import { ADDRESS, textFragments, withoutMarkdown } from "./text/markdown.ts";
import { quotedRanges, type Range, trimmed } from "./text/marks.ts";

/** A quote in a message, as the message marks it. */
interface MarkedQuote extends Range {
  readonly kind: "block" | "span" | "fragment";
  readonly text: string;
}

interface MessageText {
  /** Without Markdown and addresses. */
  readonly text: string;
  /** In order; offsets are of the text. */
  readonly marked: readonly MarkedQuote[];
}

/** No message is worth more: the rest is left unchecked. */
const MOST_QUOTES = 20;

/** As much of what stands around the marks of a message must be the document's for the marks to be its own. */
const OF_THE_DOCUMENT = 0.5;

/** "Lavrov a dit :" before a quote, and "— Lavrov" or "(Lavrov)" after it, up to so many characters. */
const LEAD_IN = /^[^\n:]{1,80}:\s+/u;
const ATTRIBUTION = /\s+(?:\n\s*|[—–]\s*|-\s+|\()[^\n]{1,60}$/u;

/**
 * The checks of all that a message quotes, at least one. Where the message as a whole is close to the documents it is the
 * one quote, and quotation marks within it are the document's; otherwise each block quote, each span in quotation marks and
 * each link's text fragment is one.
 *
 * @param raw the message in Markdown
 */
export function checkMessage(raw: string, library: Library): Check[] {
  const { text, marked } = readMessage(raw);
  if (marked.length === 0) return [checkBest(text, library)];
  const whole = checkQuote(text, library);
  if (isTheQuote(whole, text, marked)) return [whole];
  return marked.slice(0, MOST_QUOTES).flatMap((one) => checkMarked(one, library));
}

/** A block quote may have its own attribution, with the words in quotation marks. */
function checkMarked({ kind, text }: MarkedQuote, library: Library): Check[] {
  if (kind !== "block") return [checkQuote(text, library)];
  const spans = spansOf(text, 0);
  const whole = checkBest(text, library);
  if (spans.length === 0 || isTheQuote(whole, text, spans)) return [whole];
  const within = spans.slice(0, MOST_QUOTES).map((span) => checkQuote(span.text, library));
  return within.some(isClose) ? within : [whole];
}

/** What nothing marks: with or without what may only say whose words they are. */
function checkBest(text: string, library: Library): Check {
  const body = text.replace(LEAD_IN, "");
  const ways = [text, body, text.replace(ATTRIBUTION, ""), body.replace(ATTRIBUTION, "")];
  const [whole, ...others] = [...new Set(ways)]
    .filter((way, index) => index === 0 || way.trim() !== "")
    .map((way) => checkQuote(way, library));
  const best = [whole, ...others.filter(isClose)].filter((check) => check !== undefined).sort(compareFit)[0];
  if (!best) throw new RangeError("A message has at least one reading.");
  // "Too short" is said of words that are somebody's.
  return isClose(best) || best.shared.length > 0 ? best : { ...best, verdict: "not-found" };
}

function isClose({ verdict }: Check): boolean {
  return verdict !== "not-found" && verdict !== "too-short";
}

/** Whether a check of a whole text is that of one quote, whose marks are the document's. */
function isTheQuote(whole: Check, text: string, marked: readonly MarkedQuote[]): boolean {
  const offset = text.indexOf(whole.quote);
  if (!isClose(whole) || !whole.isContinuous || offset < 0) return false;
  const outside = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => index).filter(
    (at) => !marked.some(({ start, end }) => at >= start && at < end),
  );
  if (outside.length === 0) return false;
  const shared = outside.filter((at) =>
    whole.shared.some(({ start, end }) => at >= offset + start && at < offset + end),
  );
  return shared.length >= OF_THE_DOCUMENT * outside.length;
}

/** A message without its Markdown, and what it marks as quotes. */
function readMessage(raw: string): MessageText {
  const marked: MarkedQuote[] = [];
  let [text, inRest] = ["", false];
  let part: { isBlock: boolean; start: number } | undefined;
  const settle = () => {
    if (part?.isBlock) {
      const range = trimmed(text, { start: part.start, end: text.length });
      if (range.start < range.end)
        marked.push({ kind: "block", ...range, text: text.slice(range.start, range.end) });
    } else if (part) marked.push(...spansOf(text.slice(part.start), part.start));
  };
  for (const line of raw.split("\n")) {
    const sign = /^\s*(>>>|>)[ \t]?/u.exec(line);
    const isBlock = inRest || sign !== null;
    inRest ||= sign?.[1] === ">>>";
    if (part?.isBlock !== isBlock) {
      settle();
      part = { isBlock, start: text.length };
    }
    for (const { 0: address, index } of line.matchAll(ADDRESS)) {
      const fragments = marked.length < MOST_QUOTES ? textFragments(address) : [];
      if (fragments.length === 0) continue;
      const start = text.length + withoutMarkdown(line.slice(0, index)).length;
      marked.push(
        ...fragments.map((words) => ({ kind: "fragment", start, end: start, text: words }) as const),
      );
    }
    text += `${withoutMarkdown(sign ? line.slice(sign[0].length) : line)}\n`;
  }
  settle();
  return { text: text.trimEnd(), marked: marked.sort((a, b) => a.start - b.start) };
}

function spansOf(text: string, offset: number): MarkedQuote[] {
  return quotedRanges(text)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .map(({ start, end }) => ({
      kind: "span",
      start: offset + start,
      end: offset + end,
      text: text.slice(start, end),
    }));
}

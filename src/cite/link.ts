import type { Document } from "../library/document.ts";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";

/** Discord's limit for the address of a button; no browser minds it. */
const LONGEST_LINK = 512;

/** How many words at each end of a passage a link tries to name; fewer where the address would grow too long. */
const FRAGMENT_WORDS = [6, 4, 2];

/**
 * An address that opens the document at a passage, or at a run of passages up to `last`, and marks it in browsers that
 * know text fragments; others open the page. Of a PDF it opens the page of paper. Null where the document has no address.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageLink(passage: Passage, library: Library, last: Passage = passage): string | null {
  const { url } = passage.document;
  if (url === null) return null;
  // Browsers look for no text in a PDF, and know its pages: https://www.rfc-editor.org/rfc/rfc8118#section-3
  if (passage.page !== null) return `${url.split("#")[0]}#page=${passage.page}`;
  const passages = library.passagesOf(passage.document);
  for (const words of FRAGMENT_WORDS) {
    const link = `${url}${url.includes("#") ? "" : "#"}:~:text=${textDirective(passage, last, passages, words)}`;
    if (link.length <= LONGEST_LINK) return link;
  }
  return url;
}

/** The Internet Archive's copy nearest to the day of publication, or its newest. Null without an address. */
export function archiveLink({ url, published, retrieved }: Document): string | null {
  if (url === null) return null;
  const day = (published ?? retrieved)?.replaceAll("-", "");
  return `https://web.archive.org/web/${day ? `${day}/` : ""}${url}`;
}

/** `[prefix-,]start[,end]`: the first and last words, with as much more as tells the place from others. */
function textDirective(from: Passage, to: Passage, passages: readonly Passage[], words: number): string {
  // A start or an end can't reach over the lines of a list or a table.
  const first = from.text.split("\n")[0] ?? "";
  const last = to.text.split("\n").at(-1) ?? "";
  const above = textAbove(from, passages);

  const alone = from === to && first === from.text;
  const whole = alone && wordsOf(first).length <= 2 * words;
  let start = whole ? first : firstWords(first, words);
  for (let more = 2 * words; occurs(start, above) && start.length < first.length; more *= 2) {
    start = firstWords(first, more);
  }
  const prefix = occurs(start, above) ? lastWords(above.at(-1) ?? "", words) : "";
  const end = alone && start === first ? "" : lastWords(last, words);
  return `${prefix && `${encode(prefix)}-,`}${encode(start)}${end && `,${encode(end)}`}`;
}

/** What a reader of the page sees before the passage, line by line. */
function textAbove(passage: Passage, passages: readonly Passage[]): string[] {
  const above = [passage.document.title];
  let section: string | null = null;
  for (const one of passages.slice(0, passage.number)) {
    if (one.section !== null && one.section !== section) above.push(one.section);
    section = one.section;
    if (one !== passage) above.push(...one.text.split("\n"));
  }
  return above;
}

/** Browsers compare without regard to case and take the first place that fits. */
function occurs(start: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.toLowerCase().includes(start.toLowerCase()));
}

// Browsers cut words as ICU does, whatever the language, and so does this.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

function wordsOf(text: string): Intl.SegmentData[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

function firstWords(text: string, count: number): string {
  const word = wordsOf(text)[count - 1];
  return word ? text.slice(0, word.index + word.segment.length) : text;
}

function lastWords(text: string, count: number): string {
  const word = wordsOf(text).at(-count);
  return word ? text.slice(word.index) : text;
}

/** Percent-encoded, with the hyphen that fragments reserve and what would end a link in Markdown. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

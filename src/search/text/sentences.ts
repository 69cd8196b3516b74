/** `M.`, `J.-P.`, `U.S.` */
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}\.\s*$/u;

/** Titles and references, which are written with a full stop and go on. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:mm|mr|mrs|ms|mme|mlle|dr|pr|prof|me|mgr|st|ste|sr|jr|gén|gen|col|cap|capt|lt|sgt|rev|hon|gov|sen|rep|art|al|cf|vol|chap|fig|ex|env|éd|ed|coll|trad|dir|sect|pp|no|nos|vs|av|apr|approx|dept|inc|ltd|co|corp|e\.g|i\.e)\.\s*$/iu;

/** `p. 5`, `t. 2`: these may also end a sentence, but not before a number. */
const BEFORE_NUMBER = /(?<![\p{L}\p{N}])[pntl]\.\s*$/u;

/** An ellipsis that ends a sentence, or a full stop with the next sentence glued to it ("ministre.Pour la Russie"). */
const FURTHER_BOUNDARY = /…["”»)\]]*\s+(?=\p{Lu})|(?<=\p{Ll}{2}[.!?]["”»)\]]?)(?=["“«]?\p{Lu}\p{Ll})/gu;

const CLOSING = /^[”»)\]]+\s*/u;

/** Made once for each language: to make one takes as long as to use it on a long text. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * A text's sentences, which joined together are the text. Unicode's boundaries (UAX #29), less those after an
 * abbreviation or an initial, and with what closes a sentence kept at its end.
 */
export function splitSentences(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  const segments = segmenter.segment(text);
  const boundaries = [
    ...Array.from(segments, ({ index }) => index),
    ...Array.from(text.matchAll(FURTHER_BOUNDARY), ({ index, 0: end }) => index + end.length),
  ].sort((a, b) => a - b);

  const sentences: string[] = [];
  let start = 0;
  for (const found of boundaries) {
    const boundary = settle(text, start, found);
    if (boundary <= start) continue;
    sentences.push(text.slice(start, boundary));
    start = boundary;
  }
  return [...sentences, text.slice(start)].filter((sentence) => sentence !== "");
}

/** Where a boundary belongs; `start`, the beginning of the sentence that it ends, where it is none. */
function settle(text: string, start: number, found: number): number {
  const sentence = text.slice(start, found);
  if (INITIAL.test(sentence) || ABBREVIATION.test(sentence) || !/[\p{L}\p{N}]/u.test(sentence)) return start;
  if (BEFORE_NUMBER.test(sentence) && /^\d/u.test(text.slice(found, found + 1))) return start;
  // A straight quotation mark after the full stop opens the next sentence if it has nothing to close.
  if (/[.!?…]"$/u.test(sentence) && (sentence.match(/"/gu)?.length ?? 0) % 2 === 1) return found - 1;
  const closing = CLOSING.exec(text.slice(found))?.[0] ?? "";
  if (closing === "") return found;
  const moved = found + closing.length;
  return /^\p{Ll}/u.test(text.slice(moved)) ? start : moved;
}

import type { Word } from "../text/words.ts";
import type { Concordance, Unit } from "./concordance.ts";

/** A word of the documents by its position. */
export interface PlacedWord extends Word {
  readonly position: number;
  readonly unit: Unit;
}

/** The words from a position up to another in one document. */
export function wordsFrom(from: number, to: number, concordance: Concordance): PlacedWord[] {
  return partsFrom(from, to, concordance).flatMap(({ words }) => words);
}

/** The same without headings and titles that stand whole between the two, as when paragraphs are copied without. */
export function passageWordsFrom(from: number, to: number, concordance: Concordance): PlacedWord[] {
  return partsFrom(from, to, concordance).flatMap(({ words, unit }) =>
    unit.kind !== "text" && words.length === unit.end - unit.start ? [] : words,
  );
}

function partsFrom(from: number, to: number, concordance: Concordance) {
  const parts: { readonly unit: Unit; readonly words: PlacedWord[] }[] = [];
  for (let at = from; at < to; ) {
    const unit = concordance.unitAt(at);
    const stop = Math.min(Math.max(unit.end, at + 1), to);
    const first = at;
    const words = concordance.wordsOf(unit).slice(first - unit.start, stop - unit.start);
    parts.push({ unit, words: words.map((word, index) => ({ ...word, unit, position: first + index })) });
    at = stop;
  }
  return parts;
}

/** What a document has between a word and the next; a line break where they are in two units. */
export function textBetween(before: PlacedWord, after: PlacedWord): string {
  if (before.unit === after.unit) return before.unit.text.slice(before.end, after.start);
  return `${before.unit.text.slice(before.end)}\n${after.unit.text.slice(0, after.start)}`;
}

/** What stands before a word up to the word before it in the unit, and after it up to the next. */
export function textBeside(word: PlacedWord, concordance: Concordance): readonly [string, string] {
  const { unit, position, start, end } = word;
  const words = concordance.wordsOf(unit);
  const [previous, next] = [words[position - unit.start - 1], words[position - unit.start + 1]];
  return [unit.text.slice(previous?.end ?? 0, start), unit.text.slice(end, next?.start)];
}

/** The words as their document has them; those of each unit in one piece. */
export function slicesOf(words: readonly PlacedWord[]): string[] {
  const slices: { unit: Unit; start: number; end: number }[] = [];
  for (const { unit, start, end } of words) {
    const last = slices.at(-1);
    if (last?.unit === unit) last.end = end;
    else slices.push({ unit, start, end });
  }
  return slices.map(({ unit, start, end }) => unit.text.slice(start, end));
}

/** A full stop ends a sentence unless a short word with a capital stands before it: `M. Lavrov`, `Dr. Who`. */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})[.!?…]["»”’)\]]*\s/u;

/** Whether a sentence or a unit ends somewhere between two positions. */
export function endsSentence(before: number, after: number, concordance: Concordance): boolean {
  const units = [concordance.unitAt(before), concordance.unitAt(after)] as const;
  if (units[0] !== units[1]) return true;
  const words = wordsFrom(before, after + 1, concordance);
  return SENTENCE_END.test(units[0].text.slice(words[0]?.start, words.at(-1)?.start));
}

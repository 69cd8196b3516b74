import type { Concordance } from "../concordance/concordance.ts";
import type { Run } from "../concordance/runs.ts";
import {
  endsSentence,
  type PlacedWord,
  passageWordsFrom,
  textBeside,
  textBetween,
  wordsFrom,
} from "../concordance/stretch.ts";
import { type Elision, isTheDocuments } from "../text/elision.ts";
import type { Word } from "../text/words.ts";
import { documentAt, wordsBetween } from "./chain.ts";
import { compare, compareEnd } from "./comparison.ts";
import type { Step } from "./step.ts";

/** A quote taken apart. */
export interface QuoteText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly elisions: readonly Elision[];
}

/** As many words may be missing within a sentence, and across the end of one, before a quote goes on at another place. */
const GAP_IN_SENTENCE = 40;
const GAP_ACROSS = 2;

/**
 * The way through a quote along rows of words that it shares with the documents; what is between the rows is compared word
 * by word.
 *
 * @param chain in the quote's order, at least one
 */
export function align(chain: readonly Run[], quote: QuoteText, concordance: Concordance): Step[] {
  return chain.flatMap((run, index) => {
    const [before, after] = [chain[index - 1], chain[index + 1]];
    return [
      ...(before ? between(before, run, quote, concordance) : atStart(run, quote, concordance)),
      ...along(run.quote, wordsFrom(run.place, run.place + run.length, concordance), quote),
      ...(after ? [] : atEnd(run, quote, concordance)),
    ];
  });
}

/** The same for a quote of which every word stands in the documents in a row. */
export function alignWhole(words: readonly PlacedWord[], quote: QuoteText, concordance: Concordance): Step[] {
  const [first, last] = [words[0], words.at(-1)];
  return [
    ...(first ? cutAt(quote, 0, textBeside(first, concordance)[0]) : []),
    ...along(0, words, quote),
    ...(last ? cutAt(quote, words.length, textBeside(last, concordance)[1]) : []),
  ];
}

/** A row of the same words, parted where the quote marks a cut that leaves nothing out. */
function along(start: number, words: readonly PlacedWord[], quote: QuoteText): Step[] {
  const cuts = marksIn(quote, start + 1, start + words.length - 1).filter((mark) => {
    const [before, after] = [words[mark.after - start - 1], words[mark.after - start]];
    return !(before && after && isTheDocuments(mark, textBetween(before, after)));
  });
  const ends = [...new Set(cuts.map(({ after }) => after - start)), words.length];
  return ends.flatMap((to, index): Step[] => {
    const from = ends[index - 1] ?? 0;
    const document = words.slice(from, to);
    const same: Step = {
      kind: "same",
      quote: quote.words.slice(start + from, start + to),
      document,
      respaced: false,
    };
    return to === words.length ? [same] : [same, { kind: "cut", document: [] }];
  });
}

/** What comes before the first row is compared with as many words of its unit. */
function atStart({ quote: end, place }: Run, quote: QuoteText, concordance: Concordance): Step[] {
  const marks = marksIn(quote, 0, end);
  const from = marks.at(-1)?.after ?? 0;
  const unit = concordance.unitAt(place);
  const beside = (count: number) => wordsFrom(Math.max(unit.start, place - count), place, concordance);
  const [first] = wordsFrom(place, place + 1, concordance);
  return [
    ...compare(quote.words.slice(0, from), []),
    ...cutAt(quote, from, first && from === end ? textBeside(first, concordance)[0] : ""),
    ...besideRow(quote.words.slice(from, end), "first", beside, [place - 1, place], concordance),
  ];
}

function atEnd(run: Run, quote: QuoteText, concordance: Concordance): Step[] {
  const [start, place] = [run.quote + run.length, run.place + run.length];
  const to = marksIn(quote, start, quote.words.length)[0]?.after ?? quote.words.length;
  const unit = concordance.unitAt(place - 1);
  const beside = (count: number) => wordsFrom(place, Math.min(unit.end, place + count), concordance);
  const [last] = wordsFrom(place - 1, place, concordance);
  return [
    ...besideRow(quote.words.slice(start, to), "last", beside, [place - 1, place], concordance),
    ...cutAt(quote, to, last && to === start ? textBeside(last, concordance)[1] : ""),
    ...compare(quote.words.slice(to), []),
  ];
}

/** Words that share nothing with the sentence behind a full stop are not that sentence changed: they were added. */
function besideRow(
  words: readonly Word[],
  end: "first" | "last",
  beside: (count: number) => readonly PlacedWord[],
  [before, after]: readonly [number, number],
  concordance: Concordance,
): Step[] {
  const steps = compareEnd(words, end, beside);
  const isOther = words.length > 1 && steps.every(({ kind }) => kind === "changed");
  return isOther && endsSentence(before, after, concordance) ? compare(words, []) : steps;
}

/** A cut where the quote has a mark after so many words, unless what the document has there is such a mark itself. */
function cutAt(quote: QuoteText, after: number, inDocument: string): Step[] {
  const marks = marksIn(quote, after, after);
  return marks.length > 0 && !marks.every((mark) => isTheDocuments(mark, inDocument))
    ? [{ kind: "cut", document: [] }]
    : [];
}

function between(a: Run, b: Run, quote: QuoteText, concordance: Concordance): Step[] {
  const [start, from] = [a.quote + a.length, a.place + a.length];
  const marks = marksIn(quote, start, b.quote);
  const words = quote.words.slice(start, b.quote);
  const [first, last] = [marks[0], marks.at(-1)];
  const isForward = documentAt(from - 1, concordance) === documentAt(b.place, concordance) && from <= b.place;
  if (!isForward) return [...compare(words, []), { kind: "joint" }];
  if (!first || !last) {
    return isNear(from, b.place, words.length, concordance)
      ? compare(words, passageWordsFrom(from, b.place, concordance))
      : [...compare(words, []), { kind: "joint" }];
  }
  // Words beside a mark are compared with those beside the cut; words between two marks would be a row of their own.
  const onward = Math.min(from + first.after - start, b.place);
  const backward = Math.max(b.place - (b.quote - last.after), onward);
  return [
    ...compare(quote.words.slice(start, first.after), wordsFrom(from, onward, concordance)),
    ...compare(quote.words.slice(first.after, last.after), []),
    { kind: "cut", document: wordsFrom(onward, backward, concordance) },
    ...compare(quote.words.slice(last.after, b.quote), wordsFrom(backward, b.place, concordance)),
  ];
}

/** Whether words are missing or changed at one place, or the quote goes on at another. */
function isNear(from: number, to: number, quoted: number, concordance: Concordance): boolean {
  const missing = wordsBetween(from, to, concordance);
  if (missing <= Math.max(GAP_ACROSS, 2 * quoted)) return true;
  return missing <= GAP_IN_SENTENCE && !endsSentence(from - 1, to, concordance);
}

function marksIn({ elisions }: QuoteText, from: number, to: number): Elision[] {
  return elisions.filter(({ after }) => after >= from && after <= to);
}

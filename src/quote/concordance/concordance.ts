import type { Library } from "../../library/library.ts";
import type { Passage } from "../../library/passage.ts";
import { languageOf } from "../../search/languages/index.ts";
import { splitWords, type Word } from "../text/words.ts";
import { GAP, openPairs, type PairParts, type Pairs, sortPairs } from "./pairs.ts";

/** A title, a heading or a passage, in the order in which a document is read. */
export interface Unit {
  readonly kind: "title" | "heading" | "text";
  /** Where it is a title or a heading, the passage below. */
  readonly passage: Passage;
  readonly text: string;
  /** The position of its first word, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** All words of a library in reading order, each with a position, and where two of them follow each other. */
export interface Concordance extends Pairs {
  /** The number that stands for a word; undefined for one that no document has. */
  id(word: Word): number | undefined;
  /** The id of the word at a position; 0 between two documents and beyond the ends. */
  at(position: number): number;
  /** How often a word stands in the documents. */
  count(id: number): number;
  /** The positions of a word, those from one on and before another. */
  places(id: number, from?: number, to?: number): number[];
  /** The unit that a position is in; positions between documents belong to the unit before. */
  unitAt(position: number): Unit;
  unitBefore(unit: Unit): Unit | undefined;
  unitAfter(unit: Unit): Unit | undefined;
  /** A unit's words, with their offsets in its text. */
  wordsOf(unit: Unit): readonly Word[];
}

const known = new WeakMap<Library, Concordance>();

/** A library's concordance, made when it is first asked for. */
export function concordanceOf(library: Library): Concordance {
  return known.get(library) ?? keepConcordance(library, makeConcordance(library));
}

/** @param parts made of the same library */
export function keepConcordance(library: Library, parts: ConcordanceParts): Concordance {
  const opened = openConcordance(library, parts);
  known.set(library, opened);
  return opened;
}

/** What a concordance looks things up in. */
export interface ConcordanceParts extends PairParts {
  /** The words, as they are compared, in the order of their ids, the first of which is 1. */
  readonly keys: readonly string[];
  /** By position: the id of the word there. */
  readonly words: Int32Array;
  readonly units: readonly Omit<Unit, "passage" | "text">[];
}

export function makeConcordance(library: Library): ConcordanceParts {
  const ids = new Map<string, number>();
  const words: number[] = [GAP];
  const units: Omit<Unit, "passage" | "text">[] = [];
  for (const document of library.documents) {
    const language = languageOf(document.language).quote;
    let section: string | null = null;
    const add = (kind: Unit["kind"], text: string) => {
      const start = words.length;
      for (const { key } of splitWords(text, language)) {
        const id = ids.get(key) ?? ids.size + 1;
        ids.set(key, id);
        words.push(id);
      }
      units.push({ kind, start, end: words.length });
    };
    for (const { number, section: its, text } of library.passagesOf(document)) {
      if (number === 1) add("title", document.title);
      if (its !== null && its !== section) add("heading", its);
      section = its;
      add("text", text);
    }
    words.push(GAP);
  }
  const all = Int32Array.from(words);
  return { keys: [...ids.keys()], words: all, units, ...sortPairs(all) };
}

function openConcordance(library: Library, parts: ConcordanceParts): Concordance {
  const { words: all } = parts;
  const ids = new Map(parts.keys.map((key, place) => [key, place + 1]));
  const units = findUnits(library, parts);
  const counts = new Int32Array(ids.size + 1);
  for (const id of all) counts[id] = (counts[id] ?? 0) + 1;
  const split = new WeakMap<Unit, readonly Word[]>();
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const step = (unit: Unit, by: number) => {
    const other = units[(numbers.get(unit) ?? 0) + by];
    return other?.passage.document === unit.passage.document ? other : undefined;
  };
  return {
    id: ({ key, other }) => ids.get(key) ?? (other === undefined ? undefined : ids.get(other)),
    at: (position) => all[position] ?? GAP,
    count: (id) => counts[id] ?? 0,
    places: (id, from, to) => placesOf(all, id, from, to),
    ...openPairs(all, parts),
    unitAt: (position) => findUnit(units, position),
    unitBefore: (unit) => step(unit, -1),
    unitAfter: (unit) => step(unit, 1),
    wordsOf(unit) {
      const { text, passage } = unit;
      const found = split.get(unit) ?? splitWords(text, languageOf(passage.document.language).quote);
      split.set(unit, found);
      return found;
    },
  };
}

function placesOf(words: Int32Array, id: number, from = 0, to = words.length): number[] {
  const places: number[] = [];
  const range = words.subarray(from, to);
  for (let at = range.indexOf(id); at >= 0; at = range.indexOf(id, at + 1)) places.push(from + at);
  return places;
}

/** The units with what they are of: a title or a heading belongs to the passage below. */
function findUnits(library: Library, { units }: ConcordanceParts): Unit[] {
  const passages = library.documents.flatMap((document) => library.passagesOf(document));
  let next = 0;
  return units.map((unit) => {
    const passage = passages[next];
    if (!passage) throw new RangeError("The concordance is of another library.");
    if (unit.kind === "text") next += 1;
    const texts = { title: passage.document.title, heading: passage.section ?? "", text: passage.text };
    return { ...unit, passage, text: texts[unit.kind] };
  });
}

/** By halves: the last unit that begins at the position or before. */
function findUnit(units: readonly Unit[], position: number): Unit {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((units[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const unit = units[low];
  if (!unit) throw new RangeError("A concordance of no documents has no units.");
  return unit;
}

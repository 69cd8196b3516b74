import { ABBREVIATIONS } from "./glued-words.ts";
import { endsHeading, type Vocabulary } from "./heading-end.ts";
import { opensSentence } from "./opening-words.ts";

/** A part of a text whose breaks were lost. */
export interface Piece {
  readonly kind: "heading" | "paragraph";
  readonly text: string;
}

/** A letter or a full stop, marks that close or open a quotation, and what may begin a paragraph, without a space. */
const JUNCTION =
  /(?<=[\p{L}\p{N}%€$°.!?…])(?<marks>(?:[\u00A0\u202F ]?»|[«][\u00A0\u202F ]?|["“”()[\]]|[—–][\u00A0\u202F ])*)(?=(?<next>\p{Lu}|\d+\s\p{Ll}))/gu;

/** As much on each side of a junction, in characters, as tells what it is: more than the longest heading. */
const CONTEXT = 200;

const CLOSING = /[»”)\]]/u;
const OPENING = /[«“([—–]/u;

/**
 * Finds the paragraphs and headings of a text from which extraction took the line breaks. Every character stays, in
 * order. A full stop glued to a capital is a lost break; so is the end of a heading, glued without one.
 */
export function restoreBreaks(block: string, vocabulary: Vocabulary): Piece[] {
  const junctions = [...block.matchAll(JUNCTION)].map(({ index, groups }) => ({
    index,
    marks: groups?.marks ?? "",
  }));
  const isBroken = junctions.some(({ index, marks }) => {
    const before = block.slice(Math.max(0, index - CONTEXT), index);
    return /[.!?…]$/u.test(before) && endsSentence(before, "", contextAfter(block, index + marks.length));
  });

  const pieces: Piece[] = [];
  let start = 0;
  let counted = 0;
  let inQuotation = false;
  const cut = (kind: Piece["kind"], end: number) => {
    const text = block.slice(start, end).replace(/^[ \t]+|[ \t]+$/gu, "");
    if (text) pieces.push({ kind, text });
    start = end;
    counted = end;
    inQuotation = false;
  };

  for (const { index, marks } of junctions) {
    inQuotation = inQuotation !== (count(block.slice(counted, index), '"') % 2 === 1);
    counted = index;
    const before = block.slice(Math.max(start, index - CONTEXT), index);
    const after = contextAfter(block, index + marks.length);
    const split = splitMarks(marks, inQuotation);
    if (split === undefined || before.trim() === "") continue;
    const closed = marks.slice(0, split);
    if (/[.!?…]$/u.test(before)) {
      if (endsSentence(before, closed, after)) cut("paragraph", index + split);
    } else if (!/^\d/u.test(after)) {
      const kind = endsHeading({ before, closed, opened: marks.slice(split), after, vocabulary, isBroken });
      if (kind) cut(kind, index + split);
    }
  }
  cut("paragraph", block.length);
  return pieces;
}

/** Where the marks that close end and those that open begin; undefined where something opens before it closes. */
function splitMarks(marks: string, inQuotation: boolean): number | undefined {
  let open = inQuotation;
  let split: number | undefined;
  for (const [index, mark] of [...marks].entries()) {
    const opens = mark === '"' ? !open : OPENING.test(mark);
    if (mark === '"') open = !open;
    if (opens) split ??= index;
    else if (split !== undefined && (mark === '"' || CLOSING.test(mark))) return undefined;
  }
  return split ?? marks.length;
}

/** Whether a full stop, question mark or exclamation mark that is glued to a capital ends a sentence. */
function endsSentence(before: string, closed: string, after: string): boolean {
  const [, word = "", stops = ""] = /([^\s"“”«»()[\]]*?)([.!?…]+)$/u.exec(before) ?? [];
  if (closed !== "" || /["”»)\]]\.$/u.test(before)) return true;
  if (stops !== ".") return /[\p{L}\p{N}]/u.test(before);

  const [next = ""] = /^[\p{L}\p{N}]+/u.exec(after.replace(/^["“«([—–\u00A0\u202F ]+/u, "")) ?? [];
  if (/^\d/u.test(next)) return /^\p{Ll}{4,}$/u.test(word) && !isAbbreviation(word);
  // As in System.Out.println and example.Org/page.
  const isCode = /^[\p{L}\p{N}-]+(?:\.[\p{Ll}\d]|[(/_@])/u.test(after) && !isAbbreviation(next);
  if (isCode || /[@/\\_]|^www$/u.test(word)) return false;

  const certain = opensSentence(after);
  // As in M.Lavrov, J.-P.Durand, U.S.Army and 9 a.m.; before "The army" it ends the sentence all the same.
  if (/^(?:.*[-’'.])?\p{L}$/u.test(word)) return certain && word !== "M";
  if (isAbbreviation(word)) return certain;
  // As in "1.Introduction".
  if (/^\d{1,2}$/u.test(word) && before.trim() === `${word}.`) return false;
  // As in ASP.NET.
  if (/^\p{Lu}{2,}$/u.test(next)) return /\p{Ll}{3,}$/u.test(word);
  return word !== "";
}

function contextAfter(block: string, index: number): string {
  return block.slice(index, index + CONTEXT);
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase().replace(/^.*[-’'.]/u, ""));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

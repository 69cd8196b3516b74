/** A mark for words left out, where it stands in a text; offsets are UTF-16 units, `end` exclusive. */
export interface Elision {
  readonly start: number;
  readonly end: number;
  /** How many words stand before it. */
  readonly after: number;
  /** In brackets, as who quotes writes it; without, it may be the document's own. */
  readonly bracketed: boolean;
}

/** `…`, `...`, `. . .`, or these (or two full stops) in brackets. */
const MARK = /[[(]\s*(?:…|\.(?:\s?\.)+)\s*[\])]|…+|\.{3,}|\.\s\.\s\./gu;

/** @param words the text's words */
export function findElisions(text: string, words: readonly { readonly start: number }[]): Elision[] {
  let after = 0;
  return Array.from(text.matchAll(MARK), ({ 0: mark, index }) => {
    while (after < words.length && (words[after]?.start ?? 0) < index) after++;
    return { start: index, end: index + mark.length, after, bracketed: /^[[(]/u.test(mark) };
  });
}

/** Whether what stands between two words of a document, or after its last, has such a mark itself. */
export function isTheDocuments({ bracketed }: Elision, between: string): boolean {
  return Array.from(between.matchAll(MARK), ([mark]) => /^[[(]/u.test(mark)).includes(bracketed);
}

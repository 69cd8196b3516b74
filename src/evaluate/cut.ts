import { createLibrary, documentsOf, type Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import { splitSentences } from "../search/text/sentences.ts";

/** So many sentences has a piece, in turns: passages of news are short, and of different lengths. */
const SENTENCES = [1, 2, 3, 4, 5];

export interface Cut {
  readonly library: Library;
  /** The passage that a piece was cut from. */
  whole(piece: Passage): Passage | undefined;
}

/** The same documents in shorter passages. */
export function cutPassages(library: Library): Cut {
  const wholes = new Map<string, Passage>();
  let turn = 0;
  const cut = (passage: Passage): Passage[] => {
    const sentences = splitSentences(passage.text, passage.document.language);
    const pieces: Passage[] = [];
    for (let start = 0; start < sentences.length; turn++) {
      const end = start + (SENTENCES[turn % SENTENCES.length] ?? 1);
      const piece = {
        ...passage,
        id: `${passage.id}.${pieces.length}`,
        text: sentences.slice(start, end).join("").trim(),
      };
      wholes.set(piece.id, passage);
      pieces.push(piece);
      start = end;
    }
    return pieces;
  };
  const documents = documentsOf(library).map(({ passages, ...one }) => ({
    ...one,
    passages: passages.flatMap(cut),
  }));
  return { library: createLibrary(documents), whole: ({ id }) => wholes.get(id) };
}

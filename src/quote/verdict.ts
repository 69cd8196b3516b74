/**
 * What the check says of a quote, best first.
 *
 * - `verbatim`: the same characters, white space aside.
 * - `typography`: the same words; quotation marks, case, accents, other punctuation or the spaces between them differ.
 * - `elided`: such pieces of one document in its order, with a mark at each cut.
 * - `stitched`: pieces of different places without a mark, or in another order or of another document than marks would say.
 * - `altered`: close to a passage, but words were changed, added or dropped.
 * - `too-short`: too few words to be anybody's, and none that a document itself puts in quotation marks.
 * - `not-found`: nothing close in these documents, which says nothing of others.
 */
export const VERDICTS = [
  "verbatim",
  "typography",
  "elided",
  "stitched",
  "altered",
  "too-short",
  "not-found",
] as const;

export type Verdict = (typeof VERDICTS)[number];

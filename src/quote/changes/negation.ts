import { languageOf } from "../../search/languages/index.ts";
import { type PlacedWord, textBetween } from "../concordance/stretch.ts";

/** What parts two clauses whatever words follow; a comma alone also stands within one. */
const STRONG = /[.!?…;:()—\n]|\s[–-]\s/u;

/**
 * The negations that a cut takes out of a clause of which the quote keeps a part: in "The club does not allow dogs", cut to
 * "The club […] allow dogs", "not". A clause that is left out whole takes its negation with it.
 *
 * @param before the last word that is kept before the cut, and `after` the first that is kept behind it
 */
export function negationsCutFromTheirClause(
  before: PlacedWord,
  cut: readonly PlacedWord[],
  after: PlacedWord,
): PlacedWord[] {
  const { clauseNegations, clauseOpeners, coordinators } = languageOf(
    before.unit.passage.document.language,
  ).quote;
  const words = [before, ...cut, after];
  const opens = words.map((word, index) => {
    const previous = words[index - 1];
    const mark = previous ? textBetween(previous, word) : "";
    return (
      STRONG.test(mark) || clauseOpeners.has(word.key) || (mark.includes(",") && coordinators.has(word.key))
    );
  });
  const closes = words.map((word, index) => {
    const previous = words[index - 1];
    return opens[index] || (previous !== undefined && textBetween(previous, word).includes(","));
  });
  const firstOpening = opens.indexOf(true, 1);
  const lastClosing = closes.lastIndexOf(true);
  return cut.filter(({ key }, index) => {
    const place = index + 1;
    const isWhole = firstOpening > 0 && firstOpening <= place && lastClosing > place;
    return clauseNegations.has(key) && !isWhole;
  });
}

/** What stands after each sentence in the words of a passage. */
export const SENTENCE_END = -1;

/** What stands before a title that a passage refers to, as before a sentence: it says what another passage is about. */
export const REFERENCE = -2;

/** What stands before each alias of the name before it. */
export const ALIAS = -3;

/** Numbers from here down stand for words of an alias: the passage doesn't have them itself. */
const ALIASES = -4;

/** What stands in a text for a word of an alias. */
export function asAlias(word: number): number {
  return ALIASES - word;
}

/** The word that an alias says, of what stands for it in a text; undefined for anything else. */
export function aliasIn(text: number): number | undefined {
  return text > ALIASES ? undefined : ALIASES - text;
}

/** Three letters are the most that a typing error in the middle of a short word leaves alone. */
const GRAM = 3;

/** A word's sequences of letters, its beginning and its end marked; each once. */
export function gramsOf(word: string): string[] {
  const marked = `^${word}$`;
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= marked.length; at++) grams.add(marked.slice(at, at + GRAM));
  return [...grams];
}

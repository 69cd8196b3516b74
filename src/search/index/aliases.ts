import type { Passage } from "../../library/passage.ts";
import type { Language } from "../languages/index.ts";
import { analyse } from "../text/analysis.ts";

/**
 * What a passage does not say and its document's aliases say for it, by the sentence that has another name of the
 * group: with `[Otan, NATO]` a passage that has "Otan" is found for "NATO" as well.
 */
export function aliasesOf(
  { document }: Passage,
  sentences: readonly string[],
  language: Language,
): ReadonlyMap<number, readonly string[]> {
  const aliases = new Map<number, readonly string[]>();
  if (document.aliases.length === 0) return aliases;
  const stemsOf = (words: string) =>
    ` ${analyse(words, language)
      .map(({ stem }) => stem)
      .join(" ")} `;
  const stems = sentences.map(stemsOf);
  for (const group of document.aliases) {
    const having = (name: string) => stems.findIndex((its) => its.includes(stemsOf(name)));
    const said = group.filter((name) => having(name) >= 0);
    const [first] = said.map(having);
    if (first === undefined) continue;
    const missing = group.filter((name) => !said.includes(name));
    aliases.set(first, [...(aliases.get(first) ?? []), ...missing]);
  }
  return aliases;
}

import type { Passage } from "../../library/passage.ts";
import type { Language } from "../languages/index.ts";
import { analyse } from "../text/analysis.ts";

/** A name that an alias says. */
export interface Alias {
  readonly name: string;
  /**
   * Whether the passage describes its bearer: "chef de la diplomatie russe" can be one person only, where "Washington"
   * may be a town or a government.
   */
  readonly isSure: boolean;
}

/** So many words describe; fewer are another name. */
const DESCRIPTION = 3;

/**
 * What a passage does not say and its document's aliases say for it, by the sentence that has another name of the
 * group: with `[Otan, NATO]` a passage that has "Otan" is found for "NATO" as well.
 */
export function aliasesOf(
  { document }: Passage,
  sentences: readonly string[],
  language: Language,
): ReadonlyMap<number, readonly Alias[]> {
  const aliases = new Map<number, readonly Alias[]>();
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
    const isSure = said.some((name) => countContent(name, language) >= DESCRIPTION);
    const missing = group.filter((name) => !said.includes(name)).map((name) => ({ name, isSure }));
    aliases.set(first, [...(aliases.get(first) ?? []), ...missing]);
  }
  return aliases;
}

function countContent(name: string, language: Language): number {
  return analyse(name, language).filter(({ stop }) => !stop).length;
}

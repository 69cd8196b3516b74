import type { Passage } from "../../library/passage.ts";
import type { Language } from "../languages/index.ts";
import { analyse } from "../text/analysis.ts";

/**
 * What a passage does not say and its document's aliases say for it: with `[Otan, NATO]` a passage that has "Otan" is
 * found for "NATO" as well.
 */
export function aliasesOf({ text, section, document }: Passage, language: Language): string[] {
  if (document.aliases.length === 0) return [];
  const stemsOf = (words: string) =>
    ` ${analyse(words, language)
      .map(({ stem }) => stem)
      .join(" ")} `;
  const stems = stemsOf(`${section ?? ""}\n${text}`);
  return document.aliases.flatMap((group) => {
    const missing = group.filter((name) => !stems.includes(stemsOf(name)));
    return missing.length < group.length ? missing : [];
  });
}

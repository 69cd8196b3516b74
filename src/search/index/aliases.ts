import type { Document } from "../../library/document.ts";
import type { Token } from "../text/analysis.ts";

type Name = readonly Token[];

/**
 * What a document's aliases say for the names that stand in its sentences: with `[Otan, NATO]`, "NATO" for "Otan".
 *
 * @returns by the place of a name's last word in `sentence`: the other names of its group
 */
export function createAliases(
  { aliases }: Pick<Document, "aliases">,
  analyse: (text: string) => Name,
): (sentence: readonly Token[]) => ReadonlyMap<number, readonly Name[]> {
  const byFirstStem = new Map<string, { readonly name: Name; readonly group: readonly Name[] }[]>();
  for (const written of aliases) {
    const names = new Map(written.map(analyse).map((name) => [name.map(({ stem }) => stem).join(" "), name]));
    // Of two names that begin alike, the longer one is meant where it stands.
    const group = [...names.values()].sort((one, other) => other.length - one.length);
    for (const name of group) {
      const stem = name[0]?.stem ?? "";
      byFirstStem.set(stem, [...(byFirstStem.get(stem) ?? []), { name, group }]);
    }
  }
  return (sentence) => {
    const found = new Map<number, readonly Name[]>();
    const ends = new Map<readonly Name[], number>();
    for (const [at, { stem }] of sentence.entries()) {
      for (const { name, group } of byFirstStem.get(stem) ?? []) {
        const end = at + name.length;
        if (at < (ends.get(group) ?? 0) || !standsAt(sentence, at, name)) continue;
        ends.set(group, end);
        found.set(end - 1, [...(found.get(end - 1) ?? []), ...group.filter((other) => other !== name)]);
      }
    }
    return found;
  };
}

function standsAt(sentence: readonly Token[], at: number, name: Name): boolean {
  return name.every(({ stem }, place) => sentence[at + place]?.stem === stem);
}

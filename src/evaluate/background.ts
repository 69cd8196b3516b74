import type { Library } from "../library/library.ts";
import { analyse } from "../search/analysis.ts";
import { KNOWN_LANGUAGES, languageOf } from "../search/languages/index.ts";
import { createDictionary } from "../search/lexicon/dictionary.ts";

/** Rarer stems are as good as unknown: they say more of the documents at hand than of the language. */
const LEAST = 8;

/**
 * In how many passages of a library the common stems of each language occur, as `src/search/background-counts.ts` has
 * them. For a language that the library has no documents in, each stem counts as what the library says for it.
 */
export function countBackground(library: Library): string {
  const tag = languageOf(library.documents[0]?.language ?? "").tag;
  const counts = new Map<string, number>();
  for (const { text } of library.passages) {
    const stems = analyse(text, languageOf(tag)).filter(({ stop }) => !stop);
    for (const stem of new Set(stems.map((token) => token.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const languages = KNOWN_LANGUAGES.map((language) => {
    const its = language.tag === tag ? counts : translated(counts, tag, language.tag);
    return `    ${language.tag}: \`\n${toLines(its)}\n\`,`;
  });
  return [
    "/**",
    " * In how many of a collection's passages common stems occur: a line for each count, the commonest first. Written by",
    " * `npm run fit` with the weights; those of a language that the collection does not have are those of its",
    " * translations.",
    " */",
    "export const BACKGROUND: { readonly passages: number; readonly stems: Readonly<Record<string, string>> } = {",
    `  passages: ${library.passages.length},`,
    "  stems: {",
    ...languages,
    "  },",
    "};",
    "",
  ].join("\n");
}

/** The counts of another language's words, each that of the commonest word that translates it. */
function translated(counts: ReadonlyMap<string, number>, from: string, to: string): Map<string, number> {
  const found = new Map<string, number>();
  const dictionary = createDictionary(from, to);
  for (const [stem, count] of counts) {
    if (count < LEAST) continue;
    for (const word of dictionary.lookup([stem]).slice(0, 1)) {
      const tokens = analyse(word, languageOf(to)).filter(({ stop }) => !stop);
      if (tokens.length !== 1) continue;
      for (const token of tokens) found.set(token.stem, Math.max(found.get(token.stem) ?? 0, count));
    }
  }
  return found;
}

function toLines(counts: ReadonlyMap<string, number>): string {
  const byCount = new Map<number, string[]>();
  for (const [stem, count] of counts) {
    if (count >= LEAST) byCount.set(count, [...(byCount.get(count) ?? []), stem]);
  }
  return Array.from(byCount)
    .sort(([a], [b]) => b - a)
    .map(([count, stems]) => [count, ...stems.sort()].join(" "))
    .join("\n");
}

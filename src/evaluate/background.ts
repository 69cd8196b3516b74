import type { Library } from "../library/library.ts";
import { KNOWN_LANGUAGES, type Language, languageOf } from "../search/languages/index.ts";
import { SAMPLE } from "../search/lexicon/background.ts";
import { createDictionary } from "../search/lexicon/dictionary.ts";
import { analyse } from "../search/text/analysis.ts";

/** Of `SAMPLE` passages; rarer stems are as good as unknown: they say more of the documents than of the language. */
const LEAST = 50;

/** Fewer passages say little of a language. */
const FEWEST_PASSAGES = 1_000;

/**
 * In how many passages common stems of each language occur, as `src/search/lexicon/background-counts.ts` has them. For a
 * language that the library has too few passages of, each stem counts as what another says for it.
 */
export function countBackground({ passages }: Library): string {
  const counted = new Map<string, ReadonlyMap<string, number>>();
  for (const language of KNOWN_LANGUAGES) {
    const texts = passages.flatMap(({ document, text }) =>
      languageOf(document.language) === language ? [text] : [],
    );
    if (texts.length >= FEWEST_PASSAGES) counted.set(language.tag, countStems(texts, language));
  }
  const languages = KNOWN_LANGUAGES.flatMap(({ tag }) => {
    const [other] = counted;
    const its = counted.get(tag) ?? (other && translated(other[1], other[0], tag));
    return its ? [`  ${tag}: \`\n${toLines(its)}\n\`,`] : [];
  });
  return [
    "/**",
    ` * In how many of ${SAMPLE.toLocaleString("en")} passages common stems occur: a line for each count, the commonest first. Written by \`npm run fit\``,
    " * with the weights.",
    " */",
    "export const BACKGROUND: Readonly<Record<string, string>> = {",
    ...languages,
    "};",
    "",
  ].join("\n");
}

function countStems(texts: readonly string[], language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const stems = analyse(text, language).filter(({ stop }) => !stop);
    for (const stem of new Set(stems.map((token) => token.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const common = Array.from(
    counts,
    ([stem, count]) => [stem, Math.round((SAMPLE * count) / texts.length)] as const,
  );
  return new Map(common.filter(([, count]) => count >= LEAST));
}

/** The counts of another language's words, each that of the commonest word that translates it. */
function translated(counts: ReadonlyMap<string, number>, from: string, to: string): Map<string, number> {
  const found = new Map<string, number>();
  const dictionary = createDictionary(from, to);
  for (const [stem, count] of counts) {
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
  for (const [stem, count] of counts) byCount.set(count, [...(byCount.get(count) ?? []), stem]);
  return Array.from(byCount)
    .sort(([a], [b]) => b - a)
    .map(([count, stems]) => [count, ...stems.sort()].join(" "))
    .join("\n");
}

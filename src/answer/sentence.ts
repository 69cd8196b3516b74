import { languageOf } from "../search/languages/index.ts";
import type { Hit } from "../search/search.ts";
import { analyse } from "../search/text/analysis.ts";
import { splitSentences } from "../search/text/sentences.ts";

export { splitSentences } from "../search/text/sentences.ts";

/**
 * The sentence of a hit that has most of what was asked: a slice of its passage's text. Words that few of the
 * passage's sentences have count most; the first of equals wins.
 */
export function answeringSentence({ passage, asked }: Pick<Hit, "passage" | "asked">): string {
  const language = languageOf(passage.document.language);
  const sentences = splitSentences(passage.text, language.tag).map((text) => {
    const stems = analyse(text, language).map(({ stem }) => stem);
    return { text, shared: [...new Set(stems)].filter((stem) => asked.has(stem)) };
  });
  const rarity = (stem: string) => {
    const having = sentences.filter(({ shared }) => shared.includes(stem)).length;
    return Math.log(1 + sentences.length / having);
  };
  const scored = sentences.map(({ text, shared }) => ({
    text,
    score: shared.reduce((sum, stem) => sum + (asked.get(stem) ?? 0) * rarity(stem), 0),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { text: passage.text, score: -1 });
  return best.text.trim();
}

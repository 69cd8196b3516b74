import type { Passage } from "../library/passage.ts";
import { analyse } from "../search/analysis.ts";
import { languageOf } from "../search/languages/index.ts";
import { analyseQuestion } from "../search/question.ts";
import { splitSentences } from "../search/sentences.ts";

export { splitSentences } from "../search/sentences.ts";

/**
 * The sentence of a passage that shares most with a question: a slice of its text. Words that few of its sentences
 * have count most; the first of equals wins.
 */
export function answeringSentence(passage: Passage, question: string): string {
  const language = languageOf(passage.document.language);
  const asked = new Set(analyseQuestion(question, language).terms.map(({ stem }) => stem));
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
    score: shared.reduce((sum, stem) => sum + rarity(stem), 0),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { text: passage.text, score: -1 });
  return best.text.trim();
}

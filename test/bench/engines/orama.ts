import { create, insertMultiple, search } from "@orama/orama";
import { language, stemmer } from "@orama/stemmers/french";
import { stopwords } from "@orama/stopwords/french";
import { DEPTH, type Engine } from "./engine.ts";

export const orama: Engine = {
  name: "Orama",
  setting: "French stemmer and stop words: https://docs.orama.com/docs/orama-js/text-analysis/stemming",
  async build(texts) {
    const index = create({
      schema: { text: "string" } as const,
      components: { tokenizer: { language, stemming: true, stemmer, stopWords: stopwords } },
    });
    await insertMultiple(
      index,
      texts.map(({ text }, id) => ({ id: String(id), text })),
    );
    return async (question) => {
      const { hits } = await search(index, { term: question, limit: DEPTH });
      return hits.map(({ id }) => Number(id));
    };
  },
};

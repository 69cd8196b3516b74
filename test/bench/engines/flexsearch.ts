import { createRequire } from "node:module";
import { Charset, Encoder, type EncoderOptions, Index } from "flexsearch";
import { DEPTH, type Engine } from "./engine.ts";

export const flexSearch: Engine = {
  name: "FlexSearch",
  setting:
    "French preset, `Charset.Normalize`, context and suggestions: https://github.com/nextapps-de/flexsearch#fuzzy-search",
  build(texts) {
    // Its ES module is only for bundlers.
    const french: EncoderOptions = createRequire(import.meta.url)("flexsearch/lang/fr");
    const index = new Index({ encoder: new Encoder(Charset.Normalize).assign(french), context: true });
    for (const [id, { text }] of texts.entries()) index.add(id, text);
    return (question) => index.search(question, { limit: DEPTH, suggest: true }).map(Number);
  },
};

import lunr from "lunr";
import french from "lunr-languages/lunr.fr.js";
import support from "lunr-languages/lunr.stemmer.support.js";
import { DEPTH, type Engine } from "./engine.ts";

export const lunrFrench: Engine = {
  name: "lunr",
  setting: "with lunr-languages' `fr`: https://lunrjs.com/guides/language_support.html",
  build(texts) {
    support(lunr);
    french(lunr);
    const index = lunr((builder) => {
      builder.use(lunr.fr);
      builder.ref("id");
      builder.field("text");
      for (const [id, { text }] of texts.entries()) builder.add({ id, text });
    });
    return (question) =>
      index
        .search(question)
        .slice(0, DEPTH)
        .map(({ ref }) => Number(ref));
  },
};

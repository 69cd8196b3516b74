import MiniSearch from "minisearch";
import { DEPTH, type Engine } from "./engine.ts";

export const miniSearch: Engine = {
  name: "MiniSearch",
  setting: "as it comes: https://lucaong.github.io/minisearch/",
  build(texts) {
    const index = new MiniSearch({ fields: ["text"] });
    index.addAll(texts.map(({ text }, id) => ({ id, text })));
    return (question) =>
      index
        .search(question)
        .slice(0, DEPTH)
        .map(({ id }) => Number(id));
  },
};

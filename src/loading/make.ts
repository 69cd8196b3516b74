import type { Library } from "../library/library.ts";
import { makeConcordance } from "../quote/concordance/concordance.ts";
import { makeIndex } from "../search/index/parts.ts";
import { languageOf } from "../search/languages/index.ts";
import { passagesByLanguage } from "../search/search.ts";
import type { Made, PlainIndex } from "./made.ts";
import type { Report } from "./task.ts";

/** Makes all that many documents are searched by, and says how far it is and what is there. */
export function make(library: Library, report: (one: Report) => void): Made {
  const { passages } = library;
  const indexes = new Map<string, PlainIndex>();
  const steps = 2 * passages.length;
  let done = 0;
  for (const [language, its] of passagesByLanguage(passages)) {
    const making = makeIndex(its, languageOf(language));
    let step = making.next();
    for (; !step.done; step = making.next()) {
      done += 1;
      if (done % Math.ceil(steps / 100) === 0) report({ kind: "progress", share: Math.min(1, done / steps) });
    }
    const { finder, ...parts } = step.value;
    indexes.set(language, { ...parts, finder: { ...finder, rare: finder.rare.toJSON() } });
  }
  const concordance = makeConcordance(library);
  for (const [language, parts] of indexes) report({ kind: "index", language, parts });
  report({ kind: "concordance", parts: concordance });
  return { indexes, concordance };
}

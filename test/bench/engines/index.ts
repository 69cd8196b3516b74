import type { Engine } from "./engine.ts";
import { flexSearch } from "./flexsearch.ts";
import { fts5 } from "./fts5.ts";
import { lunrFrench } from "./lunr.ts";
import { miniSearch } from "./minisearch.ts";
import { orama } from "./orama.ts";
import { typedArray } from "./typed-array.ts";
import { unbounded, verbatim } from "./verbatim.ts";

/** This search first, what it is compared with, then the machine's limit, and this search unbounded. */
export const engines: readonly Engine[] = [
  verbatim,
  miniSearch,
  flexSearch,
  orama,
  lunrFrench,
  fts5,
  typedArray,
  unbounded,
];

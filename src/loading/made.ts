import type { AsPlainObject } from "minisearch";
import type { ConcordanceParts } from "../quote/concordance/concordance.ts";
import type { IndexParts } from "../search/index/parts.ts";

/** An index without functions, as it can be sent and kept. */
export type PlainIndex = Omit<IndexParts, "finder"> & {
  readonly finder: Omit<IndexParts["finder"], "rare"> & { readonly rare: AsPlainObject };
};

/** All that is made of the documents. */
export interface Made {
  /** By language. */
  readonly indexes: ReadonlyMap<string, PlainIndex>;
  readonly concordance: ConcordanceParts;
}

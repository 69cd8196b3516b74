import type { PlacedWord } from "../concordance/stretch.ts";
import type { Word } from "../text/words.ts";

/** A step of the way through a quote and the documents, side by side. */
export type Step =
  /** The same words; `respaced` where the spaces part them in another way: `surle` for `sur le`. */
  | {
      readonly kind: "same";
      readonly quote: readonly Word[];
      readonly document: readonly PlacedWord[];
      readonly respaced: boolean;
    }
  /** The quote has other words, more or fewer; one of the lists may be empty. */
  | { readonly kind: "changed"; readonly quote: readonly Word[]; readonly document: readonly PlacedWord[] }
  /** The quote marks that it leaves words out: these; none where it does so at its ends. */
  | { readonly kind: "cut"; readonly document: readonly PlacedWord[] }
  /** The quote goes on at another place and has no mark for it. */
  | { readonly kind: "joint" };

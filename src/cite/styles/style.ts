import type { Texts } from "../../texts/texts.ts";
import type { Citation } from "../citation.ts";

/** A way to write a source as text to copy. */
export interface Style {
  /** As a reader chooses it; a format that has one name everywhere is no text of a language. */
  name(texts: Texts): string;
  /** @param texts in the language of whoever copies it */
  write(citation: Citation, texts: Texts): string;
}

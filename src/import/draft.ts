import type { Root } from "mdast";

/** What an importer could learn of a document; what it could not is left out. */
export interface Metadata {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
  /** The format that the words had to be put together from, such as `pdf`. */
  readonly reconstructed?: string | undefined;
}

/** A document on its way in: its text as a tree, or as Markdown that somebody wrote and nobody should touch. */
export interface Draft {
  readonly metadata: Metadata;
  readonly body: Root | string;
  /** Front matter that was there already: its YAML. */
  readonly frontMatter?: string;
}

/** Why an input can't come in: what a sentence says that begins with the input, and what to do about it. */
export class ImportError extends Error {}

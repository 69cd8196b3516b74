/** A source with a title: what the front matter of its file says of it. */
export interface Document {
  /** The file's name without `.md`: `[a-z0-9-]{1,40}`. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language it is written in, such as `fr` or `en-GB`. */
  readonly language: string;
  /** http or https. */
  readonly url: string | null;
  readonly publisher: string | null;
  /** What a reader should know of the publisher. */
  readonly publisherNote: string | null;
  readonly author: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly license: string | null;
  /** The format, such as `pdf`, whose pages the words had to be put together from; they may differ from print. */
  readonly reconstructed: string | null;
  /** Groups of words that mean the same in this document. */
  readonly aliases: readonly (readonly string[])[];
}

import type { ParsedDocument } from "../library/parse.ts";
import type { Problem } from "../library/problem.ts";
import type { ConcordanceParts } from "../quote/concordance/concordance.ts";
import type { PlainIndex } from "./made.ts";
import type { Target } from "./snapshot.ts";

/** What another thread can be told to do. */
export type Task =
  | { readonly kind: "read"; readonly folder: string }
  | { readonly kind: "index"; readonly documents: readonly ParsedDocument[] }
  /** Both, and where to keep what was made, if every document could be read; null for nowhere. */
  | { readonly kind: "open"; readonly folder: string; readonly snapshot: Target | null };

/** What it says meanwhile, in pieces that hold nobody up for long. */
export type Report =
  | { readonly kind: "documents"; readonly documents: readonly ParsedDocument[] }
  | { readonly kind: "read"; readonly problems: readonly Problem[]; readonly unreadable: readonly string[] }
  /** From 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "index"; readonly language: string; readonly parts: PlainIndex }
  | { readonly kind: "concordance"; readonly parts: ConcordanceParts }
  | { readonly kind: "unkept"; readonly reason: string }
  /** It can't be done; the code is the file system's, if it has one. */
  | { readonly kind: "failed"; readonly message: string; readonly code: string | undefined };

import { type Citation, cite } from "../cite/citation.ts";
import type { Library } from "../library/library.ts";
import type { Passage } from "../library/passage.ts";
import type { Texts } from "../texts/texts.ts";
import type { Action } from "./command.ts";
import type { Block, Button } from "./reply.ts";

/** A passage with its source, the buttons that open it and those asked for. */
export function quotation(
  passage: Passage,
  library: Library,
  texts: Texts,
  actions: readonly Action[],
): Block {
  const citation = cite(passage, library, texts);
  const labels: Readonly<Record<Action, string>> = { quote: texts.quoteHere, source: texts.source };
  const acts = actions.map((action): Button => ({ kind: "action", label: labels[action], action, passage }));
  return { kind: "quotation", passage, citation, buttons: [...acts, ...linkButtons(citation, texts)] };
}

/** @param copy whether to add the reference as text to copy */
export function source(citation: Citation, texts: Texts, copy: boolean): Block {
  return { kind: "source", citation, copy, buttons: linkButtons(citation, texts) };
}

function linkButtons({ link, archive }: Citation, texts: Texts): Button[] {
  const buttons: Button[] = [];
  if (link !== null) buttons.push({ kind: "link", label: texts.open, address: link });
  if (archive !== null) buttons.push({ kind: "link", label: texts.archive, address: archive });
  return buttons;
}

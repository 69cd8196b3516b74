import type { Answer } from "../answer/answer.ts";
import { answeringSentence } from "../answer/sentence.ts";
import type { Document } from "../library/document.ts";
import type { Passage } from "../library/passage.ts";
import type { Search } from "../search/search.ts";
import type { Texts } from "../texts/texts.ts";
import { type CardOptions, card } from "./card.ts";
import { listDocuments } from "./documents.ts";
import type { Block, Select } from "./reply.ts";

/** How many passages to show where none stands out. */
const SHOWN = 3;

/** How many documents to name where nothing was found. */
const NAMED = 5;

export interface ShowOptions {
  readonly texts: Texts;
  /** For one reader alone, so that the sentence that answers is marked and the passage can be quoted. */
  readonly inPrivate: boolean;
  /** How many passages were asked for; as many as seem right where none were. */
  readonly passages?: number | undefined;
  /** The one document that was asked. */
  readonly document?: Document | undefined;
  /** The message that a quotation will answer. */
  readonly about?: string | undefined;
}

/** An answer: one passage where it stands out, else the best few, or that there is none. */
export function showAnswer(found: Answer, search: Search, options: ShowOptions): Block[] {
  const { texts, inPrivate, passages, document, about } = options;
  const { library } = search;
  if (found.kind === "nothing") {
    // With publisher and date: who asks for these finds them in no passage.
    const named = document ? [document] : library.documents.slice(0, NAMED);
    const advice = texts.documentsAre(named.length, library.documents.length);
    return [
      { kind: "verdict", outcome: "nothing", text: texts.nothing, advice },
      listDocuments(named, library, texts),
    ];
  }

  const alone = found.kind === "found" && (found.clear || found.hits.length === 1) && passages === undefined;
  const shown = found.hits.slice(0, alone ? 1 : (passages ?? SHOWN));
  const passagesFound = found.hits.map(({ passage }) => passage);
  const cards = shown.map((hit) => {
    const { passage } = hit;
    const settings: CardOptions = {
      outcome: found.kind === "weak" ? "weak" : "found",
      mark: inPrivate ? answeringSentence(hit) : undefined,
      around: alone,
      quotable: inPrivate,
      about,
      choice: alone ? selectPassage(passagesFound, texts, about) : undefined,
    };
    return card(passage, library, texts, settings);
  });
  if (found.kind === "weak") {
    return [{ kind: "verdict", outcome: "weak", text: texts.weak, advice: texts.tryOtherWords }, ...cards];
  }
  return alone || cards.length === 1 ? cards : [{ kind: "sentence", text: texts.severalFound }, ...cards];
}

/** What was found, to turn a card over to; undefined where there is nothing to choose. */
export function selectPassage(
  found: readonly Passage[],
  texts: Texts,
  about: string | undefined,
): Select | undefined {
  if (found.length < 2) return undefined;
  return {
    placeholder: texts.passagesFound(found.length),
    action: { name: "show", parameters: about ? [about] : [] },
    options: found.map(({ id, number, of, text, document }) => ({
      label: `¶ ${number}/${of} · ${text}`,
      description: document.title,
      value: id,
    })),
  };
}

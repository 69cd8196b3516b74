import type { Texts } from "../../texts/texts.ts";
import type { Citation } from "../citation.ts";

/** What stands between the title and the addresses. */
export function particulars({ document, place }: Citation, texts: Texts): string[] {
  const { publisher, published, license } = document;
  const date = published === null ? null : texts.date(published);
  return [publisher, date, place, license].filter((part) => part !== null);
}

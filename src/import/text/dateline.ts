import { readDate, WRITTEN_DATE } from "../calendar.ts";
import type { Metadata } from "../draft.ts";

/** A name of up to six words, the first with a capital, such as `Sputnik France`. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s+[\p{L}\p{N}’'&.-]+){0,5}`;
const SEPARATOR = String.raw`\s*[,|·•–—-]\s*`;
const DATE = `(?<date>${WRITTEN_DATE})`;

/** At the end of a text, after the end of a sentence or as all of it. */
const DATELINES = [`${DATE}${SEPARATOR}(?<name>${NAME})`, `(?<name>${NAME})${SEPARATOR}${DATE}`, DATE].map(
  (pattern) => new RegExp(`(?:^|(?<=[.!?…]["»”]?)\\s+)(?:\\p{L}+\\s+(?:le|on)\\s+)?${pattern}\\s*$`, "iu"),
);

/**
 * Takes the line with date and publisher from the end of a lead: `… 14.01.2022, Sputnik France`.
 *
 * @returns the text before it and what it says; undefined where there is none
 */
export function takeDateline(
  text: string,
): { readonly rest: string; readonly metadata: Metadata } | undefined {
  for (const pattern of DATELINES) {
    const found = pattern.exec(text);
    const published = found?.groups?.date && readDate(found.groups.date);
    if (!found || !published) continue;
    const publisher = found.groups?.name?.trim();
    if (publisher && !/^\p{Lu}/u.test(publisher)) continue;
    return { rest: text.slice(0, found.index).trimEnd(), metadata: { published, publisher } };
  }
  return undefined;
}

/** Words that stand before an address or date at the head of a text. */
const LABEL = `(?:date|source|url|link|lien|site|web|page|address|adresse|from|via|published|publié|publication|retrieved|consulté|le|on|de|the)`;
const HEADER = new RegExp(
  String.raw`^(?:${LABEL}\s*:?\s*)*(?:(?<date>\d{4}(?:-\d{2}){0,2}|${WRITTEN_DATE})[\s,;|]*)?(?:${LABEL}\s*:?\s*)*(?<url>https?:\/\/\S+)$`,
  "iu",
);

/** What a line says that has nothing but the text's address and perhaps its date: `date 2022-01 https://…`. */
export function readHeader(line: string): Metadata | undefined {
  const { date, url } = HEADER.exec(line.trim())?.groups ?? {};
  if (!url || !URL.canParse(url)) return undefined;
  return { url, published: date && readDate(date) };
}

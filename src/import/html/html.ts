import { Readability } from "@mozilla/readability";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import { type Draft, ImportError } from "../draft.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { proseFromHtml } from "./prose.ts";

/**
 * The article of a page, without the page around it.
 *
 * @param address where it came from, if it did
 */
export function readHtml(html: string, address?: string): Draft {
  // linkedom leaves a page without <head> or with open tags as it is; browsers, and what reads articles, do not.
  const { document } = parseHTML(toHtml(fromHtml(html)));
  const metadata = readPageMetadata(document, address);
  const base = baseOf(document.querySelector("base[href]")?.getAttribute("href"), address ?? metadata.url);
  // It takes the page apart, so it comes last.
  const article = new Readability(document).parse();
  if (!article?.content) throw new ImportError("has no article: there is not a single paragraph on the page");
  return {
    metadata: {
      ...metadata,
      title: article.title?.trim() || metadata.title,
      author: metadata.author ?? byline(article.byline),
      publisher: metadata.publisher ?? (article.siteName || undefined),
    },
    body: proseFromHtml(article.content, base),
  };
}

function baseOf(href: string | null | undefined, address: string | undefined): string | undefined {
  return href && URL.canParse(href, address) ? new URL(href, address).href : address;
}

/** The most characters of a line that is a name, not a sentence about one. */
const LONGEST_NAME = 80;

function byline(line: string | null | undefined): string | undefined {
  const name = line
    ?.replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:by|par|von|de|por)\s+/iu, "");
  return name && name.length <= LONGEST_NAME && !/^https?:/u.test(name) ? name : undefined;
}

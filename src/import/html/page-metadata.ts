import { readDate } from "../calendar.ts";
import type { Metadata } from "../draft.ts";

/** What is asked of a page's DOM. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Where pages say when they were published, the surest first. */
const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="citation_publication_date"]',
  'meta[name="citation_date"]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dc.date" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="parsely-pub-date"]',
  'meta[name="pubdate" i]',
  'meta[name="date" i]',
  'time[itemprop="datePublished"]',
  "time[pubdate]",
  "article time[datetime]",
];

/**
 * What a page says of itself in JSON-LD, OpenGraph and `<meta>`; what it does not say is left out.
 *
 * @param address where it came from
 */
export function readPageMetadata(page: Page, address: string | undefined): Metadata {
  const ld = articleOf([...page.querySelectorAll('script[type="application/ld+json"]')]);
  const value = (selector: string) => {
    const element = page.querySelector(selector);
    return clean(element?.getAttribute("content") ?? element?.getAttribute("datetime"));
  };
  const dates = [text(ld?.datePublished), ...PUBLISHED.map(value)];
  return {
    title:
      text(ld?.headline) ??
      value('meta[property="og:title"]') ??
      clean(page.querySelector("title")?.textContent),
    url: canonicalUrl(page, ld, address),
    publisher:
      name(ld?.publisher) ??
      value('meta[property="og:site_name"]') ??
      value('meta[name="citation_journal_title"]') ??
      value('meta[name="application-name"]'),
    author:
      name(ld?.author) ??
      value('meta[name="author"]') ??
      value('meta[name="dc.creator" i]') ??
      value('meta[name="citation_author"]'),
    published: dates.map((date) => date && readDate(date)).find((date) => date),
    language:
      languageTag(page.querySelector("html")?.getAttribute("lang")) ??
      languageTag(text(ld?.inLanguage)) ??
      languageTag(value('meta[http-equiv="content-language" i]')) ??
      languageTag(value('meta[property="og:locale"]')),
  };
}

/** The page's own address for itself; one that names the front page instead is a mistake of many sites. */
function canonicalUrl(page: Page, ld: Json | undefined, address: string | undefined): string | undefined {
  const named = [
    page.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    page.querySelector('meta[property="og:url"]')?.getAttribute("content"),
    text(ld?.url),
    text(ld?.mainEntityOfPage) ?? text(object(ld?.mainEntityOfPage)?.["@id"]),
  ];
  const isFrontPage = (url: URL) => url.pathname === "/" && url.search === "";
  const urls = named.flatMap((href) => (href && URL.canParse(href, address) ? [new URL(href, address)] : []));
  const own = urls.find(
    (url) =>
      /^https?:$/u.test(url.protocol) && (!isFrontPage(url) || !address || isFrontPage(new URL(address))),
  );
  return own?.href ?? address;
}

type Json = Readonly<Record<string, unknown>>;

/** The description of an article in a page's JSON-LD: the first that has a headline or a date. */
function articleOf(scripts: readonly PageElement[]): Json | undefined {
  const described = scripts.flatMap((script) => {
    try {
      return objects(JSON.parse((script.textContent ?? "").replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, "")));
    } catch {
      return [];
    }
  });
  return described.find((one) => one.headline || one.datePublished);
}

function objects(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  const one = object(value);
  return one ? [one, ...objects(one["@graph"] ?? [])] : [];
}

function object(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? clean(value) : undefined;
}

/** The name of a person or an organisation, or the names of several. */
function name(value: unknown): string | undefined {
  if (Array.isArray(value)) return clean(value.map(name).filter(Boolean).join(", "));
  const written = text(value) ?? text(object(value)?.name);
  return written && /^https?:/u.test(written) ? undefined : written;
}

function languageTag(tag: string | null | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0] : undefined;
  } catch {
    return undefined;
  }
}

function clean(value: string | null | undefined): string | undefined {
  return value?.replace(/\s+/gu, " ").trim() || undefined;
}

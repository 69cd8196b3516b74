/** Text without Discord's Markdown. It need not be exact: what is left of it counts as typography. */
export function withoutMarkdown(text: string): string {
  return (
    text
      // Mentions, emoji and times.
      .replace(/<(?:[@#][!&]?\d+|a?:\w+:\d+|t:\d+(?::\w)?)>/gu, "")
      .replace(/\[([^[\]]*)\]\(<?https?:\/\/[^\s()<>]*>?\)/gu, "$1")
      .replace(ADDRESS, "")
      .replace(/^[ \t]*(?:>>>|>|#{1,3}|-#|[-*])[ \t]+/gmu, "")
      .replace(/(?<!\\)(?:\*+|~~|\|\||`+)/gu, "")
      .replace(/(?<![\p{L}\p{N}\\])_+|(?<!\\)_+(?![\p{L}\p{N}])/gu, "")
      .replace(/\\([^\p{L}\p{N}\s])/gu, "$1")
  );
}

/** An address, in angle brackets or bare; not the bracket or the full stop behind it. */
export const ADDRESS = /<?https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]"»”]>?/gu;

/**
 * The words that an address marks on its page: its text fragment's start and end, with a mark for what is between.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragments(address: string): string[] {
  const [, directives] = address.replace(/^<|>$/gu, "").split(":~:");
  return (directives ?? "").split("&").flatMap((directive) => {
    if (!directive.startsWith("text=")) return [];
    const parts = directive.slice("text=".length).split(",");
    const words = parts.filter((part) => !part.startsWith("-") && !part.endsWith("-")).map(decode);
    return words.length > 0 && !words.includes("") ? [words.join(" […] ")] : [];
  });
}

/** An empty text where it is not encoded as an address is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

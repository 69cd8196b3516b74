import type { PhrasingContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { particulars } from "./particulars.ts";
import type { Style } from "./style.ts";

/** Author, [title](address), publisher, date, place, licence ([archived](address)) */
export const markdown: Style = {
  name: () => "Markdown",
  write(citation, texts) {
    const { document, link, archive } = citation;
    const words = (value: string): PhrasingContent[] => (value === "" ? [] : [{ type: "text", value }]);
    const linked = (url: string | null, value: string): PhrasingContent[] =>
      url === null ? words(value) : [{ type: "link", url, children: [{ type: "text", value }] }];
    const children = [
      ...words(document.author === null ? "" : `${document.author}, `),
      ...linked(link, document.title),
      ...particulars(citation, texts).flatMap((part) => words(`, ${part}`)),
      ...(archive === null ? [] : [...words(" ("), ...linked(archive, texts.archive), ...words(")")]),
    ];
    return toMarkdown({ type: "paragraph", children }).trim();
  },
};

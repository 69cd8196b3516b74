import { particulars } from "./particulars.ts";
import type { Style } from "./style.ts";

/** Author, “title”, publisher, date, place, licence. Address (archived: address) */
export const sentence: Style = {
  name: (texts) => texts.styles.sentence,
  write(citation, texts) {
    const { document, link, archive } = citation;
    const named = [document.author, texts.quoted(document.title), ...particulars(citation, texts)];
    const addresses = [link, archive && `(${texts.archivedAt} ${archive})`];
    return `${named.filter(Boolean).join(", ")}. ${addresses.filter(Boolean).join(" ")}`.trim();
  },
};

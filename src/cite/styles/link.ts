import { sentence } from "./sentence.ts";
import type { Style } from "./style.ts";

/** The address alone; the sentence where there is none. */
export const link: Style = {
  name: (texts) => texts.styles.link,
  write: (citation, texts) => citation.link ?? sentence.write(citation, texts),
};

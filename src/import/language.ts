import { detectAll } from "tinyld/heavy";
import { KNOWN_LANGUAGES } from "../search/languages/index.ts";

/** As many characters as tell a language; more would only take time. */
const ENOUGH = 5_000;

/** Languages that the bot knows the grammar of, taken where the text is too short to tell. */
const KNOWN = KNOWN_LANGUAGES.map(({ tag }) => tag);

/** From this on, of 1, the detector is sure. */
const SURE = 0.5;

/** The tag of a language that nobody knows: https://www.rfc-editor.org/rfc/rfc5646#section-4.1 */
export const UNDETERMINED = "und";

/**
 * @param text words, without Markdown
 * @returns BCP 47 tag
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const [best] = detectAll(sample);
  const found = best && best.accuracy >= SURE ? best : (detectAll(sample, { only: KNOWN })[0] ?? best);
  return found?.lang ?? UNDETERMINED;
}

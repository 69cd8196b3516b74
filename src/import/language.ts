import { detectAll } from "tinyld/heavy";
import { ImportError } from "./draft.ts";

/** As many characters as tell a language; more would only take time. */
const ENOUGH = 5_000;

/** Languages that the bot knows the grammar of, taken where the text is too short to tell. */
const KNOWN = ["en", "fr"];

/** From this on, of 1, the detector is sure. */
const SURE = 0.5;

/**
 * @param text words, without Markdown
 * @returns BCP 47 tag
 * @throws {ImportError} where the text does not tell
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const [best] = detectAll(sample);
  const found = best && best.accuracy >= SURE ? best : (detectAll(sample, { only: KNOWN })[0] ?? best);
  if (!found) {
    throw new ImportError(
      "is in a language that its words don't tell; add --language, such as --language en",
    );
  }
  return found.lang;
}

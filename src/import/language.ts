import { detectAll } from "tinyld/heavy";
import { ImportError } from "./draft.ts";

/** As many characters as tell a language; more would only take time. */
const ENOUGH = 5_000;

/** Below this many characters every language has words that look like another's. */
const SHORT = 120;

/** Languages that the bot knows the grammar of, tried first where there is little text. */
const KNOWN = ["en", "fr"];

/**
 * @returns BCP 47 tag
 * @throws {ImportError} where the text does not tell
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const known = sample.length < SHORT ? detectAll(sample, { only: KNOWN }) : [];
  const found = known[0] ?? detectAll(sample)[0];
  if (!found)
    throw new ImportError(
      "is in a language that its words don't tell; add --language, such as --language en",
    );
  return found.lang;
}

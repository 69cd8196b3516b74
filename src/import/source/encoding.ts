import { isAscii, isUtf8 } from "node:buffer";
import { getBOMEncoding, labelToName, legacyHookDecode } from "@exodus/bytes/encoding.js";
import sniffEncoding from "html-encoding-sniffer";

const UTF_8 = "UTF-8";

/** What old files are in that name no encoding, and what the web takes in its place. */
const FALLBACK = "windows-1252";

/**
 * Decodes text of the web: by its byte order mark, as UTF-8 where it is that, or as the server or the page says. Text
 * with accents that is valid UTF-8 is hardly ever anything else, whatever the server says.
 *
 * @param charset the server's label
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  if (getBOMEncoding(bytes) === null && !isAscii(bytes) && isUtf8(bytes))
    return legacyHookDecode(bytes, UTF_8);
  const label = charset && labelToName(charset) !== UTF_8 ? { transportLayerEncodingLabel: charset } : {};
  const named = sniffEncoding(bytes, { ...label, defaultEncoding: FALLBACK });
  // It would have been found above.
  const encoding = named === UTF_8 && getBOMEncoding(bytes) === null ? FALLBACK : named;
  return legacyHookDecode(bytes, encoding);
}

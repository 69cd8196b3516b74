import { createHash } from "node:crypto";

const LONGEST = 40;

/** Letters that don't come apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

/**
 * A document's id from its title, or from its file's name, or from its text where neither has a letter of a to z.
 *
 * @returns `[a-z0-9-]{1,40}`, words kept whole where there is room
 */
export function identifierFor(title: string, name: string, text: string): string {
  const hash = createHash("sha256").update(text, "utf8").digest("hex").slice(0, 8);
  return identifierOf(title) || identifierOf(name.replace(/\.[a-z0-9]+$/iu, "")) || `document-${hash}`;
}

/** The id, or with `-2`, `-3` where it is taken. */
export function freeIdentifier(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : `-${count}`;
    const candidate = `${shorten(id, LONGEST - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function identifierOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[œæßøđłıþ]/gu, (letter) => LETTERS[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  const joined = plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "");
  return shorten(joined, LONGEST);
}

function shorten(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf("-", length);
  return id.slice(0, end > length / 2 ? end : length).replace(/-+$/u, "");
}

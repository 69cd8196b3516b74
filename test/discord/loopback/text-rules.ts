import type { Path } from "./components.ts";
import type { Rule } from "./rule.ts";

function* strings(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* strings(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** For every body, whatever it is. */
export const TEXT_RULES: readonly Rule<unknown>[] = [
  {
    name: "null-character",
    reason: "Discord's storage takes no U+0000: it drops the character or refuses the body.",
    *find(body) {
      for (const [path, text] of strings(body))
        if (text.includes("\0")) yield [path, "Holds a null character."];
    },
  },
  {
    name: "lone-surrogate",
    reason: "Half an emoji, which a cut by UTF-16 units leaves, is no Unicode text: Python cannot encode it.",
    *find(body) {
      for (const [path, text] of strings(body)) {
        if (/\p{Surrogate}/u.test(text)) yield [path, "Holds half of a surrogate pair."];
      }
    },
  },
];

import { describe, expect, it } from "vitest";
import { typingErrors } from "../../../src/search/question/spelling.ts";

describe("typingErrors", () => {
  it.each([
    ["chat", "chat", 0],
    ["chat", "cha", 1],
    ["chat", "chaat", 1],
    ["chat", "chut", 1],
    ["chat", "caht", 1],
    ["chat", "chien", 3],
    ["", "chat", 4],
  ])("counts those between %s and %s", (a, b, errors) => {
    expect(typingErrors(a, b)).toBe(errors);
    expect(typingErrors(b, a)).toBe(errors);
  });
});

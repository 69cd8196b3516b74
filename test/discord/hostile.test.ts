import type { APIInteraction } from "discord-api-types/v10";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDispatch } from "../../src/discord/dispatch.ts";
import { createRespond } from "../../src/discord/respond.ts";
import { createSearch } from "../../src/search/search.ts";
import { libraryOf } from "../search/library-of.ts";
import { anyInteraction } from "./any-interaction.ts";
import { heldTo, readHostileCases } from "./hostile.ts";
import { checkResponse } from "./loopback/check.ts";

const library = libraryOf(
  {
    fox: [
      "The 🦊 fox and the owl met in the old town, and @everyone saw them.",
      `A long story. ${"Then 👨‍👩‍👧‍👦 went *on* [and](on). ".repeat(200)}`,
    ],
    lavrov: ["Lavrov said that \u202Ethe words\u202C turn over."],
  },
  "en",
);
const passage = library.passages[0]?.id ?? "";
const search = createSearch(library);
const respond = createRespond(() => search);

const cases = readHostileCases(passage);

describe("respond", () => {
  it("is asked more than sixty things that no client sends", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ reason }) => reason)).size).toBe(cases.length);
  });

  it.each(cases)("answers validly: $reason", (one) => {
    const errors: string[] = [];
    const dispatch = createDispatch(respond, { info: () => {}, error: (line) => errors.push(line) });
    const { response } = dispatch(one.sent as APIInteraction);
    expect(errors).toEqual([]);
    expect(checkResponse(response, heldTo(one))).toEqual([]);
  });

  it("answers validly, whatever comes", () => {
    const ids = library.passages.map(({ id }) => id);
    fc.assert(
      fc.property(anyInteraction(ids), (sent) => {
        const { response } = respond(sent as APIInteraction);
        expect(checkResponse(response, heldTo({ sent }))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

import { ComponentType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { pings } from "./pings.ts";

const [ADA, BOB, STAFF] = ["352418293746204673", "352418293746204674", "41771983423143937"];
const TEXT = `@everyone <@${ADA}> <@!${BOB}> <@&${STAFF}>`;
const NOBODY = { everyone: false, users: [], roles: [] };

describe("pings", () => {
  it("reaches everybody named where nothing is said about mentions", () => {
    expect(pings({ content: TEXT })).toEqual({ everyone: true, users: [ADA, BOB], roles: [STAFF] });
  });

  it("reads text displays too", () => {
    const components = [{ type: ComponentType.TextDisplay as const, content: TEXT }];
    expect(pings({ components }).users).toEqual([ADA, BOB]);
  });

  it("reaches nobody with an empty parse", () => {
    expect(pings({ content: TEXT, allowed_mentions: { parse: [] } })).toEqual(NOBODY);
  });

  it("reaches those who are listed and named", () => {
    const allowed_mentions = { parse: [], users: [ADA, "1".repeat(18)] };
    expect(pings({ content: TEXT, allowed_mentions })).toEqual({ ...NOBODY, users: [ADA] });
  });

  it("takes an escaped mention for none", () => {
    expect(pings({ content: `\\<\\@${ADA}\\> @\u200beveryone` })).toEqual(NOBODY);
  });
});

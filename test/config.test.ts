import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

describe("DISCORD_API_URL", () => {
  it("takes a base with or without a slash at its end", () => {
    for (const DISCORD_API_URL of ["https://proxy.example/api", "https://proxy.example/api/"])
      expect(readConfig({ DISCORD_API_URL }).apiUrl).toBe("https://proxy.example/api");
  });

  it.each(["https://discord.com/api/v10", "https://discord.com/api/v9/"])(
    "refuses %s, since the version is added",
    (DISCORD_API_URL) => {
      expect(() => readConfig({ DISCORD_API_URL })).toThrow(
        "DISCORD_API_URL can't be used: it is an address such as https://discord.com/api, without the version at its end.",
      );
    },
  );
});

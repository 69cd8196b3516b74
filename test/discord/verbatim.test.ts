import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { InteractionResponseType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { createRespond } from "../../src/discord/respond.ts";
import { readLibrary } from "../../src/library/library.ts";
import { createSearch } from "../../src/search/search.ts";
import { quotationsOf } from "../bot.ts";
import { checkResponse } from "./loopback/check.ts";
import { componentTexts } from "./loopback/components.ts";
import { slashInteraction } from "./loopback/interactions.ts";

const corpora = readdirSync("test/corpus", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => join("test/corpus", dirname(path)));

describe.each(["data", ...new Set(corpora)])("every passage of %s", (folder) => {
  it("is quoted word for word, in a valid message", async () => {
    const { library } = await readLibrary(folder);
    const search = createSearch(library);
    const respond = createRespond(() => search);
    for (const { id, text } of library.passages) {
      const interaction = slashInteraction("quote", { passage: id });
      const { response } = respond(interaction);
      expect(checkResponse(response, interaction)).toEqual([]);
      if (response.type !== InteractionResponseType.ChannelMessageWithSource)
        throw new Error("That is no message.");
      const shown = componentTexts(response.data.components ?? []).join("\n");
      const [quotation = ""] = quotationsOf({ text: shown });
      expect(text.startsWith(quotation.replace(/ \[…\]$/u, ""))).toBe(true);
      expect(quotation === text || text.length > 3_000).toBe(true);
    }
  });
});

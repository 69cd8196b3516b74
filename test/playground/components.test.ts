import { readFile } from "node:fs/promises";
import type { APIMessageComponent } from "discord-api-types/v10";
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answered } from "../../src/playground/protocol.ts";
import { walkComponents } from "../discord/loopback/components.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { launchChromium } from "./chromium.ts";
import { answered, call, lastMessage } from "./reader.ts";
import { chromiumPath, inChromium, startProgram, visit } from "./visit.ts";

const HOSTILE =
  '<img src="https://evil.example/x" onerror="alert(1)"> # **a** @everyone ||b|| <script>c</script>';

const DOCUMENTS = {
  "hostile.md": `---\ntitle: '${HOSTILE}'\nlanguage: en\nurl: https://a.example/a\n---\n\nThe cat says: \`${HOSTILE}\`\n\n| The cat | sleeps |\n| --- | --- |\n| all | day |\n\n- The cat\n- and the dog\n`,
};

/** All that the bot's messages are made of, as `Component` in src/discord/components.ts has it. */
const KINDS = [
  "ActionRow",
  "Button Link",
  "Button Secondary",
  "Button Secondary disabled",
  "Container",
  "SelectMenu",
  "TextDisplay",
];

/** As discord-api-types names it: a select of texts is its `SelectMenu`. */
function kindOf(one: APIMessageComponent): string {
  if (one.type !== ComponentType.Button) return ComponentType[one.type];
  return `Button ${ButtonStyle[one.style]}${one.disabled ? " disabled" : ""}`;
}

/** The words that a reader of this Markdown sees, marks and addresses aside. */
function wordsOf(markdown: string): string[] {
  const seen = markdown.replace(/\]\([^)]*\)|<[@#][^>]*>|```\w*/gu, " ");
  return seen.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The parts of an answer that a message of the page does not show. */
async function undrawn(message: Locator, components: readonly APIMessageComponent[]): Promise<string[]> {
  const shown = (await message.textContent()) ?? "";
  const missing: string[] = [];
  for (const { component: one } of walkComponents(components)) {
    if (one.type === ComponentType.TextDisplay)
      missing.push(...wordsOf(one.content).filter((word) => !shown.includes(word)));
    if (one.type === ComponentType.StringSelect) {
      const select = message.getByRole("combobox", { name: one.placeholder ?? "" });
      await select.click();
      for (const { label } of one.options)
        if ((await message.getByRole("option", { name: label }).count()) === 0) missing.push(label);
      await select.press("Escape");
    }
    if (one.type === ComponentType.Button && one.style === ButtonStyle.Link) {
      const link = message.locator(`a[href=${JSON.stringify(one.url)}]`, { hasText: one.label ?? "" });
      if ((await link.count()) === 0) missing.push(one.url);
    } else if (one.type === ComponentType.Button) {
      const button = message.getByRole("button", {
        name: "label" in one ? (one.label ?? "") : "",
        exact: true,
      });
      if ((await button.first().isDisabled()) !== (one.disabled ?? false)) missing.push(kindOf(one));
    }
  }
  return missing;
}

describe.skipIf(!chromiumPath)(inChromium("what the commands answer"), { timeout: 90_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromiumPath ?? "");
  });
  afterAll(() => browser.close());

  it("is drawn, each component of it", async () => {
    const article = await readFile("data/ligne-rouge.md", "utf8");
    const DATA_DIR = await temporaryFolder({ ...DOCUMENTS, "article.md": article });
    const page: Page = await visit(browser, await startProgram({ DATA_DIR }), { locale: "en-GB" });
    const kinds = new Set<string>();
    const check = async ({ response }: Answered, message = lastMessage(page)) => {
      if (!("data" in response) || !response.data || !("components" in response.data))
        throw new Error("It is no message.");
      const components = (response.data.components ?? []) as APIMessageComponent[];
      for (const { component } of walkComponents(components)) kinds.add(kindOf(component));
      expect(await undrawn(message, components)).toEqual([]);
    };
    const press = (label: string, message = lastMessage(page)) =>
      answered(page, () => message.getByRole("button", { name: label, exact: true }).first().click());

    await check(await call(page, "help"));
    await check(await call(page, "documents"));
    await check(await call(page, "source"));
    await check(await call(page, "source", { passage: "cat", style: "bibtex" }));
    await check(
      await call(page, "check", { text: "plusieurs milliers de militaires américains et britanniques" }),
    );
    await check(await call(page, "ask", { question: "qwertyuiop" }));
    await check(await call(page, "ask", { question: "cat", passages: "3" }));
    await check(await call(page, "quote", { passage: "cat", for: "Sam" }));
    await check(await press("Source"));
    await check(
      await call(page, "ask", { question: "Combien de militaires américains y a-t-il en Ukraine ?" }),
    );
    await check(
      await answered(page, async () => {
        await lastMessage(page).getByRole("combobox").click();
        await page.getByRole("option", { name: "¶ 7/8" }).click();
      }),
    );
    await check(await press("▶"));
    await check(await press("Quote here"));
    for (const command of ["Check quote", "Find in the documents"]) {
      await page.getByText("plusieurs milliers").first().click({ button: "right" });
      await check(await answered(page, () => page.getByRole("menuitem", { name: command }).click()));
    }
    expect([...kinds].sort()).toEqual(KINDS);
    expect(await page.locator(".undrawn").count()).toBe(0);
    expect(await page.locator('img:not([src^="data:"])').count()).toBe(0);
  });
});

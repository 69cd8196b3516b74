import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../src/library/library.ts";
import { launchChromium } from "./chromium.ts";
import { lastMessage } from "./reader.ts";
import { chromiumPath, inChromium, startProgram, visit } from "./visit.ts";

const { library } = await readLibrary("data");
const passages = library.passages.map(({ text }) => text);
const answering = passages[6] ?? "";

describe.skipIf(!chromiumPath)(inChromium("the playground"), { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromiumPath ?? "");
  });
  afterAll(() => browser.close());

  it("is walked from a question by keyboard to a checked quote, in two languages and over a reload", async () => {
    const page = await visit(browser, await startProgram());
    const messages = page.getByRole("article");
    const before = await messages.count();

    await page.getByRole("textbox").focus();
    await page.keyboard.type("/dem");
    await page.getByRole("option", { name: "/demander" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("option-question");
    await page.keyboard.type("Combien de militaires américains et britanniques y a-t-il en Ukraine ?");
    await page.keyboard.press("Tab");
    await page.keyboard.type("doc");
    await page.keyboard.press("Enter");
    await page.keyboard.type("moscou");
    await page.getByRole("option", { name: "Moscou nomme", exact: false }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect.poll(() => messages.count()).toBe(before + 1);

    const answer = lastMessage(page);
    expect(await answer.locator("discord-quote").textContent()).toBe(answering);
    expect(await answer.locator("strong").textContent()).toMatch(/^Il a constaté .* Minsk\.$/u);
    expect(await answer.textContent()).toContain("Vous seul pouvez voir ceci");

    await answer.getByRole("button", { name: "Citer ici" }).click();
    await expect.poll(() => messages.count()).toBe(before + 2);
    const quote = lastMessage(page);
    expect(await quote.locator("discord-quote").textContent()).toBe(answering);
    expect(await quote.textContent()).toContain("Cité par Alex");
    expect(await quote.textContent()).not.toContain("Vous seul pouvez voir ceci");

    await quote.getByRole("button", { name: "Source" }).click();
    await expect.poll(() => messages.count()).toBe(before + 3);
    expect(await lastMessage(page).locator("pre").textContent()).toContain("14 janvier 2022");

    await page.getByText("plusieurs milliers").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Vérifier la citation" }).click();
    await expect.poll(() => messages.count()).toBe(before + 4);
    expect(await lastMessage(page).textContent()).toMatch(/Modifiée.*Ce qui diffère\s: un nombre/su);

    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("textbox", { name: "Message #documents" }).waitFor();
    await page.reload();
    await page.getByRole("textbox", { name: "Message #documents" }).waitFor();
    expect(await messages.count()).toBe(before + 4);

    await quote.getByRole("button", { name: "Source" }).click();
    await expect.poll(() => messages.count()).toBe(before + 5);
    expect(await lastMessage(page).textContent()).toMatch(/14 January 2022.*Only you can see this/su);
  });

  it("shows what one writes, all of it and as words alone", async () => {
    const page = await visit(browser, await startProgram(), { locale: "en-GB" });
    const written =
      '<img src="https://evil.example/x" onerror="alert(1)"> <script>a</script> [page](javascript:alert(1)) @everyone <#200000000000000001> <@&200000000000000002> <@100000000000000002> <:smile:300000000000000001>';
    await page.getByRole("textbox").fill(written);
    await page.keyboard.press("Enter");
    const message = lastMessage(page);
    for (const part of [
      "<img src=",
      "onerror=",
      "<script>a</script>",
      "page",
      "everyone",
      "Camille",
      "smile",
    ])
      expect(await message.textContent()).toContain(part);
    expect(await message.textContent()).toMatch(/200000000000000001.*200000000000000002/su);
    expect(await message.locator("script, img:not([src^='data:']), a[href^='javascript']").count()).toBe(0);
  });
});

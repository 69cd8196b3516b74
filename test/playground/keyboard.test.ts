import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { answered, call, lastMessage } from "./reader.ts";
import { chromiumPath, inChromium, startProgram, visit } from "./visit.ts";

const QUESTION = "Combien de militaires américains et britanniques y a-t-il en Ukraine ?";

/** The focus stands in the last message. */
const isFocused = (page: Page) => expect.poll(() => page.locator("[role=article]:last-child:focus").count());

describe.skipIf(!chromiumPath)(inChromium("the playground's keyboard"), { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromiumPath ?? "");
  });
  afterAll(() => browser.close());

  it("writes wherever the focus is, and calls a command that has no options", async () => {
    const page = await visit(browser, await startProgram(), { locale: "en-GB" });
    await page.keyboard.type("/help ");
    await page.keyboard.press("Backspace");
    expect(await page.getByRole("textbox").inputValue()).toBe("/help");
    await page.keyboard.press("Enter");
    await answered(page, () => page.keyboard.press("Enter"));
    expect(await lastMessage(page).textContent()).toContain("Alex used /help");
    await page.getByRole("button", { name: "Light theme" }).press("/");
    expect(await page.getByRole("textbox").inputValue()).toBe("/");
  });

  it("knows a command by its other name, and without its accents", async () => {
    const page = await visit(browser, await startProgram());
    for (const typed of ["/check ", "/verifier "]) {
      await page.keyboard.type(typed);
      await page.getByLabel("texte").waitFor();
      await page.keyboard.press("Escape");
    }
  });

  it("keeps its place when what had the focus goes", async () => {
    const page = await visit(browser, await startProgram(), { locale: "en-GB" });
    const press = (name: string) =>
      lastMessage(page).getByRole("button", { name, exact: true }).press("Enter");
    await call(page, "ask", { question: QUESTION });
    await lastMessage(page).getByRole("combobox").press("Enter");
    await answered(page, () => page.keyboard.press("Enter"));
    await expect.poll(() => lastMessage(page).locator("[role=combobox]:focus").count()).toBe(1);
    // The last passage has none after it.
    await answered(page, () => press("▶"));
    await isFocused(page).toBe(1);

    await answered(page, () => press("Quote here"));
    await answered(page, () => press("Delete"));
    await isFocused(page).toBe(1);
    await press("Dismiss message");
    await isFocused(page).toBe(1);

    await page.getByRole("button", { name: "JSON sent and received" }).press("Enter");
    await page.getByRole("button", { name: "Close" }).press("Enter");
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe("JSON sent and received");
  });
});

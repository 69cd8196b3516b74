import axe from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { call, lastMessage } from "./reader.ts";
import { chromiumPath, inChromium, startProgram, visit } from "./visit.ts";

/** Pixels; phones of ten years ago are as narrow. */
const PHONE = { width: 360, height: 640 };

const QUESTION = "Combien de militaires américains et britanniques y a-t-il en Ukraine ?";

/** What axe finds that keeps somebody from using the page. */
async function seriousViolations(page: Page): Promise<string[]> {
  // The page's policy lets no script in; the browser's own console may run one.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

describe.skipIf(!chromiumPath)(inChromium("the playground's look"), { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromiumPath ?? "");
  });
  afterAll(() => browser.close());

  it.each(["dark", "light"])("keeps nobody out, in the %s theme", async (theme) => {
    const page = await visit(browser, await startProgram(), { locale: "en-GB" });
    if (theme === "light") await page.getByRole("button", { name: "Light theme" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
    await page.getByText("From here to Discord").click();
    expect(await seriousViolations(page)).toEqual([]);
    await call(page, "documents");
    expect(await seriousViolations(page)).toEqual([]);
    await call(page, "ask", { question: QUESTION });
    await lastMessage(page).getByRole("combobox").click();
    await page.getByRole("option").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    await lastMessage(page).getByRole("combobox").press("Escape");
    await page.getByRole("button", { name: "JSON sent and received" }).click();
    await page.getByText("plusieurs milliers").click({ button: "right" });
    await page.getByRole("menu").waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    await page.keyboard.press("Escape");
    await page.getByRole("textbox").fill("/quote ");
    await page.keyboard.type("Moscou");
    await page.getByRole("option").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("fits a phone", async () => {
    const page = await visit(browser, await startProgram(), { locale: "fr-FR", viewport: PHONE });
    const fits = async (one: Locator) => {
      const { x, y, width, height } = (await one.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(PHONE.width);
      expect(y + height).toBeLessThanOrEqual(PHONE.height);
    };
    await page.getByRole("button", { name: "Menu du message (Sam)" }).click();
    await fits(page.getByRole("menu"));
    await page.keyboard.press("Escape");

    await call(page, "ask", { question: QUESTION });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(PHONE.width);
    const { x, width } = (await lastMessage(page).boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(PHONE.width);
    await fits(page.getByRole("textbox"));
    await fits(page.getByRole("button", { name: "Envoyer" }));
    await lastMessage(page).getByRole("combobox").click();
    await fits(page.getByRole("listbox"));
    expect(await seriousViolations(page)).toEqual([]);
  });
});

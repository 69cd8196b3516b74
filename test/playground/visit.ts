import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { runProgram } from "../program.ts";
import { findChromium } from "./chromium.ts";

export const chromiumPath = await findChromium();

/** The title of tests that need Chromium; where there is none it says why they are skipped. */
export function inChromium(title: string): string {
  return chromiumPath ? title : `${title} (skipped: there is no Chromium here; apt-get install chromium)`;
}

/** The built program without a token, as a newcomer starts it; settles with its address. */
export async function startProgram(environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const program = runProgram("dist/index.js", [], { DISCORD_TOKEN: "", PORT: "0", ...environment });
  await program.said("Playground: ");
  return /Playground: (http:\S+)/u.exec(program.output())?.[1] ?? "";
}

/**
 * A page of the playground. When the test is over, its console must have been clean and all that it asked for must have
 * been its own server's.
 */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: "fr-FR", ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(`console.${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`) && !request.url().startsWith("data:"))
      problems.push(`It asked for ${request.url()}.`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto(address);
  await page.getByRole("textbox").waitFor();
  return page;
}

import { InteractionResponseType } from "discord-api-types/v10";
import type { Browser, BrowserContextOptions, Page, Response } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { type Answered, INTERACTIONS_PATH } from "../../src/playground/protocol.ts";
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

/** The last message of the channel. */
export function lastMessage(page: Page) {
  return page.getByRole("article").last();
}

/**
 * Calls a command as a reader does, in the composer. Of an option with suggestions the first one is taken.
 *
 * @returns what the bot answered
 */
export async function call(
  page: Page,
  command: string,
  options: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  await page.getByRole("textbox").fill(`/${command} `);
  for (const [name, value] of Object.entries(options)) {
    const field = page.locator(`#option-${name}`);
    if (!(await field.isVisible())) {
      await page.getByLabel("Add an option").fill(name);
      await page.getByRole("option", { name, exact: false }).first().click();
    }
    await field.fill(value);
    if (!TYPED.includes(name)) await page.getByRole("option").first().click();
  }
  return answered(page, () => page.getByRole("button", { name: "Send" }).click());
}

const TYPED = ["question", "text", "passages"];

/** What the bot answers to what is done on the page. */
export async function answered(page: Page, act: () => Promise<void>): Promise<Answered> {
  const isAnswer = async (response: Response): Promise<boolean> => {
    if (!response.url().endsWith(INTERACTIONS_PATH)) return false;
    const { response: answer } = (await response.json()) as Answered;
    return answer.type !== InteractionResponseType.ApplicationCommandAutocompleteResult;
  };
  const [response] = await Promise.all([page.waitForResponse(isAnswer), act()]);
  const answer: Answered = await response.json();
  // It is drawn when the page has had its turn.
  await page.evaluate("new Promise(requestAnimationFrame)");
  return answer;
}

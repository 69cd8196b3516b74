import { InteractionResponseType } from "discord-api-types/v10";
import type { Locator, Page, Response } from "playwright-core";
import { type Answered, INTERACTIONS_PATH } from "../../src/playground/protocol.ts";

/** The last message of the channel. */
export function lastMessage(page: Page): Locator {
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
  return answered(page, () => page.getByRole("button", { name: /^(Send|Envoyer)$/u }).click());
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

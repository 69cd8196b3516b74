import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { createInterface } from "node:readline";
import { findChromium, launchChromium } from "./chromium.ts";
import { answered, call, lastMessage } from "./reader.ts";

/** Renders the README's pictures from the playground, over the article that comes with the bot; elsewhere with a folder. */

const [, , folder = ".github/images"] = process.argv;

/** Pixels; a message is as wide as the channel. */
const VIEWPORT = { width: 980, height: 900 };

const chromium = await findChromium();
if (chromium === undefined) {
  console.error("There is no Chromium here, which renders the pictures: install chromium.");
  process.exit(2);
}

const environment = { ...process.env, DISCORD_TOKEN: "", DATA_DIR: "data", PORT: "0", HOST: "" };
const program = spawn(process.execPath, ["dist/index.js"], {
  env: environment,
  stdio: ["ignore", "pipe", "inherit"],
});
const browser = await launchChromium(chromium);
try {
  const page = await browser.newPage({ locale: "en-GB", viewport: VIEWPORT });
  await page.goto(await addressOf());
  await mkdir(folder, { recursive: true });

  const save = async (name: string) => {
    await page.mouse.move(0, 0);
    await lastMessage(page).screenshot({ path: `${folder}/${name}.png` });
  };
  const press = (name: string) => lastMessage(page).getByRole("button", { name, exact: true }).click();

  await call(page, "ask", {
    question: "Combien de militaires américains et britanniques y a-t-il en Ukraine ?",
  });
  await save("answer");
  await answered(page, () => press("Quote here"));
  await save("quote");
  await answered(page, () => press("Source"));
  await save("source");
  await page.getByText("plusieurs milliers").click({ button: "right" });
  await answered(page, () => page.getByRole("menuitem", { name: "Check quote" }).click());
  await save("check");
} finally {
  await browser.close();
  program.kill();
}

async function addressOf(): Promise<string> {
  for await (const line of createInterface({ input: program.stdout })) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/u.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  const [code] = await once(program, "close");
  throw new Error(`The playground did not start (${code}).`);
}

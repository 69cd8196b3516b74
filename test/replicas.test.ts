import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createRespond } from "../src/discord/respond.ts";
import { readLibrary } from "../src/library/library.ts";
import { createSearch } from "../src/search/search.ts";
import { slashInteraction } from "./discord/loopback/interactions.ts";
import { PUBLIC_KEY, signed } from "./discord/signed.ts";
import { freePort } from "./free-port.ts";
import { hasNginx, runNginx } from "./nginx.ts";
import { type Program, runProgram } from "./program.ts";

const REPLICAS = 3;
const INTERACTIONS = 900;
/** How many are under way at a time. */
const AT_ONCE = 24;

const QUESTIONS = ["Que dit Lavrov des militaires américains ?", "Qui a livré des armes ?", "xyzzy", "Minsk"];

const [configuration = ""] = /(?<=```nginx\n).*?(?=```)/su.exec(readFileSync("README.md", "utf8")) ?? [];

/** Three built programs behind nginx, which is configured as the README says, on other ports. */
async function startReplicas() {
  const ports = await Promise.all(Array.from({ length: REPLICAS + 1 }, freePort));
  const [front = 0, ...back] = ports;
  const replicas = back.map((port) =>
    runProgram("dist/index.js", [], {
      DISCORD_TRANSPORT: "http",
      DISCORD_TOKEN: "",
      DISCORD_PUBLIC_KEY: PUBLIC_KEY,
      HOST: "127.0.0.1",
      PORT: String(port),
    }),
  );
  await Promise.all(replicas.map((replica) => replica.said("Waiting for interactions")));
  const moved = back.reduce(
    (text, port, index) => text.replace(`127.0.0.1:${3_001 + index}`, `127.0.0.1:${port}`),
    configuration.replace("listen 8080", `listen 127.0.0.1:${front}`),
  );
  const address = `http://127.0.0.1:${front}/interactions`;
  await runNginx(moved, address);
  return { replicas, address };
}

interface Sent {
  readonly status: number;
  readonly right: boolean;
  /** Whether it was sent when the disturbance was over. */
  readonly after: boolean;
}

/** Sends interactions, and disturbs when a third of them is sent. */
async function send(
  address: string,
  answers: ReadonlyMap<string, string>,
  disturb: () => Promise<unknown>,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  let next = 0;
  let over = false;
  const sendOne = async (): Promise<void> => {
    next += 1;
    if (next === INTERACTIONS / 3)
      disturb().then(() => {
        over = true;
      });
    const after = over;
    const question = QUESTIONS[next % QUESTIONS.length] ?? "";
    const response = await fetch(address, signed(JSON.stringify(slashInteraction("ask", { question }))));
    const body = await response.text();
    sent.push({ status: response.status, right: body === answers.get(question), after });
    if (next < INTERACTIONS) await sendOne();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendOne));
  return sent;
}

const answered = ({ output }: Program) => output().split('"msg":"Answered."').length - 1;

describe.skipIf(!hasNginx())("three replicas behind nginx (skipped where nginx is not installed)", () => {
  const answers = new Map<string, string>();

  beforeAll(async () => {
    const { library } = await readLibrary("data");
    const search = createSearch(library);
    const respond = createRespond(() => search);
    for (const question of QUESTIONS)
      answers.set(question, JSON.stringify(respond(slashInteraction("ask", { question })).response));
  });

  it("lose nothing and answer nothing twice when one is stopped in mid-load", async () => {
    const { replicas, address } = await startReplicas();
    const [first] = replicas;
    const sent = await send(address, answers, async () => {
      first?.process.kill("SIGTERM");
      await first?.exit;
    });
    expect(sent.filter(({ status, right }) => status !== 200 || !right)).toEqual([]);
    expect(sent.some(({ after }) => after)).toBe(true);
    // A replica that has ended has said all that it had to say.
    for (const { process } of replicas) process.kill("SIGTERM");
    expect(await Promise.all(replicas.map(({ exit }) => exit))).toEqual([0, 0, 0]);
    const counts = replicas.map(answered);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count)).toBe(sent.length);
  }, 60_000);

  it("never answer wrongly when one is killed, and lose at most what it had in hand", async () => {
    const { replicas, address } = await startReplicas();
    const [first] = replicas;
    const sent = await send(address, answers, async () => {
      first?.process.kill("SIGKILL");
      await first?.exit;
    });
    expect(sent.filter(({ status, right }) => status === 200 && !right)).toEqual([]);
    const lost = sent.filter(({ status }) => status !== 200);
    expect(lost.length).toBeLessThanOrEqual(AT_ONCE);
    expect(lost.filter(({ after }) => after)).toEqual([]);
    expect(sent.filter(({ after }) => after).length).toBeGreaterThan(INTERACTIONS / 3);
  }, 60_000);
});

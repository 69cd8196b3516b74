import { generateKeyPairSync, sign } from "node:crypto";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { InteractionResponseType } from "discord-api-types/v10";
import { describe, expect, it, onTestFinished } from "vitest";
import { startHttp } from "../../src/discord/http.ts";
import { createRespond, type Respond } from "../../src/discord/respond.ts";
import { openLibrary } from "../../src/library/open.ts";
import { createSearch } from "../../src/search/search.ts";
import { createActor } from "./loopback/actor.ts";
import { checkResponse } from "./loopback/check.ts";
import { componentInteraction, slashInteraction } from "./loopback/interactions.ts";
import { startDiscord } from "./loopback/loopback.ts";
import { nowInSeconds, PUBLIC_KEY, signed } from "./signed.ts";

const SIGNATURE = "x-signature-ed25519";
const TIMESTAMP = "x-signature-timestamp";

/** A request as Discord signs it, with other headers. */
const withHeaders = (body: string, headers: Readonly<Record<string, string>>): RequestInit => {
  const request = signed(body);
  return { ...request, headers: { ...request.headers, ...headers } };
};

const signedByAnother = (body: string) =>
  sign(null, Buffer.from(nowInSeconds() + body), generateKeyPairSync("ed25519").privateKey).toString("hex");

const silent = { info: () => {}, error: () => {} };

async function openDoor(respond?: Respond, apiUrl = "http://127.0.0.1:9/api") {
  const search = createSearch(await openLibrary("data", silent));
  const door = await startHttp({
    token: null,
    applicationId: null,
    guildId: null,
    publicKey: PUBLIC_KEY,
    apiUrl,
    host: "127.0.0.1",
    port: 0,
    respond: respond ?? createRespond(() => search),
    log: silent,
  });
  onTestFinished(() => door.stop());
  return { door, url: `http://127.0.0.1:${door.port}` };
}

describe("POST /interactions", () => {
  it("answers Discord's PING with PONG", async () => {
    const { url } = await openDoor();
    const response = await fetch(`${url}/interactions`, signed(JSON.stringify({ type: 1 })));
    expect(await response.json()).toEqual({ type: InteractionResponseType.Pong });
  });

  it("answers a command in the body, as the gateway would", async () => {
    const { url } = await openDoor();
    const interaction = slashInteraction("ask", { question: "Que dit Lavrov des militaires américains ?" });
    const response = await fetch(`${url}/interactions`, signed(JSON.stringify(interaction)));
    const answer = await response.json();
    expect(checkResponse(answer, interaction)).toEqual([]);
    expect(JSON.stringify(answer)).toContain("plusieurs centaines");
  });

  it.each<[string, (body: string) => RequestInit]>([
    ["no signature", (body) => ({ method: "POST", body })],
    ["another body's signature", (body) => ({ ...signed("{}"), body })],
    ["another time's signature", (body) => withHeaders(body, { [TIMESTAMP]: nowInSeconds(-1) })],
    ["the same JSON in other bytes", (body) => ({ ...signed(body), body: ` ${body}` })],
    ["somebody else's signature", (body) => withHeaders(body, { [SIGNATURE]: signedByAnother(body) })],
    ["no time", (body) => withHeaders(body, { [TIMESTAMP]: "" })],
    ["a time that is none", (body) => signed(body, "soon")],
    ["an old time", (body) => signed(body, nowInSeconds(-400))],
    ["a time to come", (body) => signed(body, nowInSeconds(400))],
    ["no hexadecimal", (body) => withHeaders(body, { [SIGNATURE]: "zz".repeat(64) })],
    ["half a signature", (body) => withHeaders(body, { [SIGNATURE]: "ab".repeat(32) })],
    ["a signature of nothing", (body) => withHeaders(body, { [SIGNATURE]: "00".repeat(64) })],
  ])("refuses a request with %s", async (_, request) => {
    const { url } = await openDoor();
    expect((await fetch(`${url}/interactions`, request(JSON.stringify({ type: 1 })))).status).toBe(401);
  });

  it("holds the signature to the bytes as they came, whatever they are, and to minutes rather than seconds", async () => {
    const { url } = await openDoor();
    const bodies = [' { "type" :\n1.0 } ', '{"type":1,"x":"\\u00e9é🦊"}', Buffer.from([0x7b, 0xff, 0x7d])];
    const statuses = bodies.map(async (body) => (await fetch(`${url}/interactions`, signed(body))).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 400]);
    for (const seconds of [-200, 200]) {
      const request = signed('{"type":1}', nowInSeconds(seconds));
      expect((await fetch(`${url}/interactions`, request)).status).toBe(200);
    }
  });

  it("refuses what is too large, no JSON, another method and another path", async () => {
    const { url } = await openDoor();
    const statuses = await Promise.all([
      fetch(`${url}/interactions`, signed("x".repeat(1_000_001))),
      fetch(`${url}/interactions`, { method: "POST", body: "x".repeat(20_000_000) }),
      fetch(`${url}/interactions`, signed("no json")),
      fetch(`${url}/interactions`),
      fetch(`${url}/other`, signed("{}")),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([413, 413, 400, 405, 404]);
  });

  it("lives on after what is no address, and after somebody who leaves in the middle of a request", async () => {
    const { door, url } = await openDoor();
    const say = async (words: string) => {
      const socket = connect(door.port, "127.0.0.1");
      socket.end(words);
      return text(socket);
    };
    expect(await say("GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /u);
    await say("POST /interactions HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{");
    expect((await fetch(`${url}/interactions`, signed('{"type":1}'))).status).toBe(200);
  });

  it("answers one that comes again with the same, and does once what there is to do", async () => {
    const discord = await startDiscord();
    onTestFinished(() => discord.close());
    const { url } = await openDoor(undefined, discord.apiUrl);
    const { actor, ...member } = discord.member();
    const quoted = componentInteraction(`1:delete:${actor.user.id}`, member.say("").raw, actor);
    const request = signed(JSON.stringify(quoted));
    const answers = [
      await fetch(`${url}/interactions`, request),
      await fetch(`${url}/interactions`, request),
    ];
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([{ type: 6 }, { type: 6 }]);
    await discord.until(() => discord.requests.length > 0);
    expect(discord.requests.map(({ method }) => method)).toEqual(["DELETE"]);
  });

  it("puts off privately whoever asks without end", async () => {
    const { url } = await openDoor();
    const actor = createActor();
    const answers = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const body = JSON.stringify(slashInteraction("help", {}, actor));
        return (await fetch(`${url}/interactions`, signed(body))).text();
      }),
    );
    expect(answers.filter((answer) => answer.includes("That was a lot at once")).length).toBeGreaterThan(20);
    const other = await fetch(`${url}/interactions`, signed(JSON.stringify(slashInteraction("help"))));
    expect(await other.text()).toContain("I answer questions");
  });

  it("apologises privately where a command fails", async () => {
    const { url } = await openDoor(() => {
      throw new Error("broken");
    });
    const response = await fetch(`${url}/interactions`, signed(JSON.stringify(slashInteraction("help", {}))));
    expect(JSON.stringify(await response.json())).toContain("something went wrong");
  });
});

describe("its health", () => {
  it("is alive and ready", async () => {
    const { url } = await openDoor();
    const responses = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/readyz`)]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200]);
  });
});

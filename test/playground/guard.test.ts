import { once } from "node:events";
import { type IncomingMessage, type RequestOptions, request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { INTERACTIONS_PATH, SETUP_PATH } from "../../src/playground/protocol.ts";
import { slashInteraction } from "../discord/loopback/interactions.ts";
import { runProgram } from "../program.ts";
import { startProgram } from "./visit.ts";

const HELP = JSON.stringify(slashInteraction("help", {}, {}));

/** A request with these headers alone; fetch would not let anyone choose a `Host`. */
async function send(address: string, path: string, options: RequestOptions = {}, body = "") {
  const { hostname, port } = new URL(address);
  const sent = request({ hostname, port, path, ...options }).end(body);
  const [response]: IncomingMessage[] = (await once(sent, "response")) as IncomingMessage[];
  if (!response) throw new Error("There is no response.");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const posted = (origin: string | undefined, type = "application/json"): RequestOptions => ({
  method: "POST",
  headers: { "content-type": type, ...(origin !== undefined && { origin }) },
});

describe("the playground", () => {
  it("answers its own page, and nobody else's", async () => {
    const address = await startProgram();
    const { port } = new URL(address);
    const names = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
    for (const host of names) expect((await send(address, "/", { headers: { host } })).status).toBe(200);
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1.evil.example",
      "127.0.0.1@evil.example",
    ])
      expect((await send(address, SETUP_PATH, { headers: { host } })).status).not.toBe(200);
    for (const origin of [
      "https://evil.example",
      "null",
      `https://127.0.0.1:${port}`,
      "http://127.0.0.1:1",
      undefined,
    ]) {
      const { status, headers } = await send(address, INTERACTIONS_PATH, posted(origin), HELP);
      expect(status).toBe(403);
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
    const foreign = { headers: { origin: "https://evil.example" } };
    expect((await send(address, SETUP_PATH, foreign)).status).toBe(403);
    expect((await send(address, INTERACTIONS_PATH, posted(address), HELP)).status).toBe(200);
  });

  it("takes no form, no broken and no endless request, and shows no other file", async () => {
    const address = await startProgram();
    const status = async (path: string, options: RequestOptions, body = "") =>
      (await send(address, path, options, body)).status;
    expect(await status(INTERACTIONS_PATH, posted(address, "text/plain"), HELP)).toBe(415);
    expect(await status(INTERACTIONS_PATH, posted(address), "{")).toBe(400);
    for (const size of [1_000_001, 20_000_000])
      expect(await status(INTERACTIONS_PATH, posted(address), "a".repeat(size))).toBe(413);
    expect(await status(INTERACTIONS_PATH, { method: "GET" })).toBe(405);
    expect(await status("/", posted(address))).toBe(405);
    for (const path of ["/../package.json", "/..%2fpackage.json", "//etc/passwd", "/.env", "/assets", "/%00"])
      expect(await status(path, {})).toBe(404);
    expect(await status(INTERACTIONS_PATH, posted(address), HELP)).toBe(200);
  });

  it("repeats in its log nothing of what is no JSON", async () => {
    const program = runProgram("dist/index.js", [], { DISCORD_TOKEN: "", PORT: "0" });
    await program.said("Playground: ");
    const [address = ""] = /http:\S+/u.exec(program.output()) ?? [];
    expect((await send(address, INTERACTIONS_PATH, posted(address), "secret")).status).toBe(400);
    expect((await send(address, INTERACTIONS_PATH, posted(address), HELP)).status).toBe(200);
    await program.said("Answered.");
    expect(program.output()).not.toContain("secret");
  });

  it("lets nothing run but its own scripts, whatever it answers", async () => {
    const address = await startProgram();
    const answers = [
      await send(address, "/"),
      await send(address, SETUP_PATH),
      await send(address, "/none"),
      await send(address, "/", { headers: { host: "evil.example" } }),
    ];
    for (const { headers } of answers) {
      const policy = String(headers["content-security-policy"]);
      const directives = new Map(
        policy.split("; ").map((one) => [one.split(" ")[0], one.split(" ").slice(1)]),
      );
      expect(directives.get("default-src")).toEqual(["'none'"]);
      expect(directives.get("script-src")).toEqual(["'self'"]);
      expect(directives.get("connect-src")).toEqual(["'self'"]);
      expect(directives.get("frame-ancestors")).toEqual(["'none'"]);
      expect(directives.get("base-uri")).toEqual(["'none'"]);
      expect(directives.get("require-trusted-types-for")).toEqual(["'script'"]);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("listens on this machine alone", async () => {
    const { port } = new URL(await startProgram());
    const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address } of addresses.filter(({ internal, family }) => !internal && family === "IPv4")) {
      const outcome = once(connect(Number(port), address), "connect").then(
        () => "connected",
        ({ code }: NodeJS.ErrnoException) => code,
      );
      expect(await outcome).toBe("ECONNREFUSED");
    }
  });
});

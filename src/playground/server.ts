import type { IncomingMessage, ServerResponse } from "node:http";
import { commands, messageCommands } from "../commands/index.ts";
import { readBody, readInteraction } from "../discord/body.ts";
import { createDispatch, type DispatchOptions } from "../discord/dispatch.ts";
import { answerHealth } from "../discord/health.ts";
import { inviteLink } from "../discord/invite.ts";
import { listen } from "../discord/listen.ts";
import type { Respond } from "../discord/respond.ts";
import type { Library } from "../library/library.ts";
import { describeError, type Log } from "../log.ts";
import { createGuard } from "./guard.ts";
import { readPage } from "./page-files.ts";
import { type Answered, INTERACTIONS_PATH, SETUP_PATH, type Setup } from "./protocol.ts";
import { sampleQuotes } from "./samples.ts";

export interface PlaygroundOptions {
  readonly host: string;
  readonly port: number;
  /** For the invite link; null while there is no application. */
  readonly applicationId: string | null;
  readonly respond: Respond;
  readonly library: () => Library;
  readonly log: Log;
  readonly count?: DispatchOptions["count"];
}

export interface Playground {
  readonly address: string;
  stop(): Promise<void>;
}

/** Milliseconds for the requests at hand when it stops. */
const FINISH = 1_000;

/** The page brings all that it needs; it talks to this server alone, and no page shows it in a frame. */
const HEADERS = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // The library's elements set colours and places by attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-cache",
} as const;

/** Serves a page that looks like Discord and runs the same commands, for one's own machine. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { host, port, respond, log, count } = options;
  const page = await readPage();
  const isOwn = createGuard(host);
  const dispatch = createDispatch(respond, log, { count });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers["content-type"] !== "application/json")
      return void response.writeHead(415, { connection: "close" }).end();
    const body = await readBody(request);
    if (!body) return void response.writeHead(413, { connection: "close" }).end();
    const interaction = readInteraction(body);
    if (interaction === undefined) return void response.writeHead(400).end("no JSON");
    const outcome = dispatch(interaction);
    const { then } = outcome;
    const answered: Answered = { response: outcome.response, ...(then && { then }) };
    sendJson(response, answered);
  };

  const door = await listen(host, port, (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isOwn(request))
      return void response.writeHead(403).end("The playground is for this machine alone.\n");
    if (answerHealth(request, response, () => true)) return;
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = page.get(pathname);
    const method = pathname === INTERACTIONS_PATH ? "POST" : "GET";
    if (pathname !== INTERACTIONS_PATH && pathname !== SETUP_PATH && !file)
      return void response.writeHead(404).end();
    if (request.method !== method) return void response.writeHead(405, { allow: method }).end();
    if (file) return void response.writeHead(200, { "content-type": file.type }).end(file.body);
    if (pathname === SETUP_PATH) return sendJson(response, setup(options));
    answer(request, response).catch((error: unknown) => {
      // Somebody who leaves in the middle of a request waits for nothing.
      if (request.errored) return;
      log.error(`A request of the playground could not be answered: ${describeError(error)}`);
      if (!response.headersSent) response.writeHead(400).end();
    });
  });

  const name = host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "127.0.0.1" : host;
  return { address: `http://${name}:${door.port}`, stop: () => door.close(FINISH) };
}

function setup({ applicationId, library }: PlaygroundOptions): Setup {
  return {
    commands: [...commands, ...messageCommands].map(({ definition }) => definition),
    invite: applicationId === null ? null : inviteLink(applicationId),
    samples: sampleQuotes(library()),
  };
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

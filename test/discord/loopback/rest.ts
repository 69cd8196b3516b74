import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./answer.ts";
import { refusals } from "./answer.ts";
import type { Faults, RestFault } from "./faults.ts";
import type { GatewayFacts } from "./routes.ts";
import { createRoutes } from "./routes.ts";
import type { RecordedRequest, State } from "./state.ts";

const PREFIX = /^\/api\/v10(?=\/)/;
/** Generous: an ordinary test never meets a limit unless it asks for one. */
const BUCKET = { limit: 1000, resetAfterSeconds: 1 };

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(entries.filter(([name]) => name !== "authorization"));
}

function send(
  response: ServerResponse,
  { status, body }: Answer,
  headers: Record<string, string> = {},
): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, {
    ...(text === "" ? {} : { "content-type": "application/json" }),
    "x-ratelimit-bucket": "loopback",
    "x-ratelimit-limit": String(BUCKET.limit),
    "x-ratelimit-remaining": String(BUCKET.limit - 1),
    "x-ratelimit-reset": String(Date.now() / 1000 + BUCKET.resetAfterSeconds),
    "x-ratelimit-reset-after": String(BUCKET.resetAfterSeconds),
    ...headers,
  });
  response.end(text);
}

function sendRateLimit(response: ServerResponse, fault: RestFault & { kind: "rate-limit" }): void {
  const { retryAfter, global = false } = fault;
  const body = {
    message: "You are being rate limited.",
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
    global,
  };
  send(
    response,
    { status: 429, body },
    {
      ...(retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter)) }),
      ...(global ? { "x-ratelimit-global": "true" } : {}),
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset-after": String(retryAfter ?? 0),
    },
  );
}

/** Treats a request by `handle`, which has its effect, unless the fault has it otherwise. */
async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  fault: RestFault | undefined,
  handle: () => Answer,
): Promise<void> {
  switch (fault?.kind) {
    case "status":
      send(response, { status: fault.status, body: fault.body ?? { message: "Fault", code: 0 } });
      break;
    case "rate-limit":
      sendRateLimit(response, fault);
      break;
    case "reset":
      if (fault.applied) handle();
      incoming.socket.resetAndDestroy();
      break;
    case "hang":
      break;
    case "delay":
      await sleep(fault.ms);
      send(response, handle());
      break;
    case "late": {
      const answer = handle();
      await sleep(fault.ms);
      send(response, answer);
      break;
    }
    default:
      send(response, handle());
  }
}

/** Answers every request under `/api/v10`, and notes what is wrong with it. */
export function createRest(state: State, faults: Faults, facts: GatewayFacts) {
  const routes = createRoutes(state, facts);

  function dispatch(request: RecordedRequest, parsed: boolean): Answer {
    const matching = routes.filter(({ path }) => path.test(request.path));
    const route = matching.find(({ methods }) => methods.includes(request.method));
    if (route === undefined) return matching.length > 0 ? refusals.methodNotAllowed : refusals.notFound;
    if (!route.open && !request.authorized) return refusals.unauthorized;
    if (!parsed) return refusals.invalidJson;
    return route.handler(request, route.path.exec(request.path)?.slice(1).map(decodeURIComponent) ?? []);
  }

  function note(request: RecordedRequest, answer: Answer): void {
    const where = `${request.method} ${request.path}`;
    for (const violation of answer.violations ?? []) state.problems.push({ where, ...violation });
    const misdirected = [refusals.notFound, refusals.methodNotAllowed, refusals.invalidJson].find(
      (refusal) => refusal === answer,
    );
    if (misdirected === undefined) return;
    state.problems.push({ where, path: [], code: "ROUTE", message: misdirected.body.message });
  }

  /** Treats the request; its effect happens here and now. */
  function handle(request: RecordedRequest, parsed: boolean): Answer {
    let answer: Answer;
    try {
      answer = dispatch(request, parsed);
    } catch (error) {
      // An answer to a payload that was nonsense to begin with; a test must see it, and go on.
      answer = {
        status: 500,
        body: { message: "500: Internal Server Error", code: 0 },
        violations: [{ path: [], code: "LOOPBACK", message: String(error) }],
      };
    }
    note(request, answer);
    state.changed();
    return answer;
  }

  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? "/", "http://loopback");
    const text = await readBody(incoming);
    let body: unknown;
    let parsed = true;
    try {
      body = text === "" ? undefined : JSON.parse(text);
    } catch {
      parsed = false;
    }
    const request: RecordedRequest = {
      method: incoming.method ?? "GET",
      path: url.pathname.replace(PREFIX, ""),
      query: url.search.slice(1),
      body: parsed ? body : text,
      headers: headersOf(incoming),
      authorized: incoming.headers.authorization === `Bot ${state.token}`,
      time: Date.now(),
    };
    state.requests.push(request);
    await respond(incoming, response, faults.rest?.(request), () => handle(request, parsed));
  };
}

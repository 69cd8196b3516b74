import type { IncomingMessage, ServerResponse } from "node:http";
import { Routes } from "discord-api-types/v10";
import { describeError, describeFailure, type Log } from "../log.ts";
import { createInteractionRest } from "./answers.ts";
import { readBody, readInteraction } from "./body.ts";
import { createBudget } from "./budget.ts";
import { createDispatch, type DispatchOptions } from "./dispatch.ts";
import { answerHealth } from "./health.ts";
import { listen } from "./listen.ts";
import { createRecent } from "./recent.ts";
import { register } from "./register.ts";
import type { Respond } from "./respond.ts";
import { createSignatureCheck } from "./signature.ts";

export interface HttpOptions {
  /** To register the commands with; null where another process does. */
  readonly token: string | null;
  readonly applicationId: string | null;
  readonly guildId: string | null;
  /** In hexadecimal. */
  readonly publicKey: string;
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  readonly respond: Respond;
  readonly log: Log;
  readonly count?: DispatchOptions["count"];
}

export interface HttpDoor {
  readonly port: number;
  /** Takes no more requests and settles when those at hand are answered. */
  stop(): Promise<void>;
}

const PATH = "/interactions";

/** Milliseconds for the requests at hand when it stops. */
const FINISH = 5_000;

/** Interactions to remember: one that comes again is answered again, since its first answer was lost, and does nothing. */
const REMEMBERED = 1_000;

/**
 * Serves the interactions that Discord sends as requests. It keeps nothing between them, so any number of these can
 * stand behind a load balancer.
 */
export async function startHttp(options: HttpOptions): Promise<HttpDoor> {
  const { publicKey, apiUrl, host, port, respond, log, count } = options;
  const isSigned = createSignatureCheck(publicKey);
  const isNew = createRecent(REMEMBERED);
  const dispatch = createDispatch(respond, log, { mayAsk: createBudget(), count });
  const rest = createInteractionRest(apiUrl);
  let ready = true;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    if (!body) return void response.writeHead(413, { connection: "close" }).end();
    const signed = {
      signature: header(request, "x-signature-ed25519"),
      timestamp: header(request, "x-signature-timestamp"),
      body,
    };
    if (!isSigned(signed, Date.now())) return void response.writeHead(401).end("invalid request signature");

    const interaction = readInteraction(body);
    if (interaction === undefined) return void response.writeHead(400).end("no JSON");
    const outcome = dispatch(interaction);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(outcome.response));
    if (outcome.then !== "delete-original" || !isNew(interaction.id)) return;
    const { id, application_id: application, token } = interaction;
    await rest.delete(Routes.webhookMessage(application, token), { auth: false }).catch((error: unknown) => {
      log.error(`The message of interaction ${id} could not be deleted: ${describeFailure(error)}`);
    });
  };

  const door = await listen(host, port, (request, response) => {
    if (!ready) response.setHeader("connection", "close");
    if (answerHealth(request, response, () => ready)) return;
    if (new URL(request.url ?? "/", "http://localhost").pathname !== PATH)
      return void response.writeHead(404).end();
    if (request.method !== "POST") return void response.writeHead(405, { allow: "POST" }).end();
    answer(request, response).catch((error: unknown) => {
      // Somebody who leaves in the middle of a request waits for nothing.
      if (request.errored) return;
      log.error(`A request could not be answered: ${describeError(error)}`);
      if (!response.headersSent) response.writeHead(400).end();
    });
  });

  log.info(`Waiting for interactions on http://${host}:${door.port}${PATH}.`);
  await registerIfPossible(options);

  return {
    port: door.port,
    stop() {
      ready = false;
      return door.close(FINISH);
    },
  };
}

async function registerIfPossible({
  token,
  applicationId,
  apiUrl,
  guildId,
  log,
}: HttpOptions): Promise<void> {
  if (token !== null && applicationId !== null)
    await register({ token, apiUrl, applicationId, guildId, log });
  else
    log.info("Commands are not registered from here: that takes DISCORD_TOKEN and DISCORD_APPLICATION_ID.");
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
}

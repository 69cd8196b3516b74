import type { Answer } from "./answer.ts";
import { refusals } from "./answer.ts";
import { answerInteraction } from "./callback.ts";
import { commandList, singleCommand } from "./commands.ts";
import type { RecordedRequest, State } from "./state.ts";
import { GLOBAL } from "./state.ts";
import { followUp, interactionMessage } from "./webhook.ts";

/** What the routes need to know of the gateway. */
export interface GatewayFacts {
  readonly url: string;
  readonly applicationFlags: number;
  readonly recommendedShards: number;
  readonly maxConcurrency: number;
}

type Handler = (request: RecordedRequest, parameters: readonly string[]) => Answer;

interface Route {
  readonly methods: readonly string[];
  readonly path: RegExp;
  /** The interaction's token in the path is the credential; the bot's own is not asked for. */
  readonly open?: boolean;
  readonly handler: Handler;
}

const SESSION_STARTS = { total: 1000, remaining: 999, reset_after: 14_400_000 };

const asked = (request: RecordedRequest, key: string) =>
  ["true", "1"].includes(new URLSearchParams(request.query).get(key) ?? "");

/** The routes of the API that this Discord has. */
export function createRoutes(state: State, facts: GatewayFacts): readonly Route[] {
  const application = {
    id: state.applicationId,
    name: state.bot.username,
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: facts.applicationFlags,
    bot: state.bot,
  };
  const list = (scope: (parameters: readonly string[]) => string): Handler => {
    return ({ method, body, ...rest }, parameters) =>
      commandList(
        state,
        method,
        scope(parameters),
        body,
        asked({ method, body, ...rest }, "with_localizations"),
      );
  };
  const own = (handler: Handler): Handler => {
    return (request, parameters) =>
      parameters[0] === state.applicationId ? handler(request, parameters) : refusals.unknownApplication;
  };
  return [
    {
      methods: ["GET"],
      path: /^\/gateway$/,
      open: true,
      handler: () => ({ status: 200, body: { url: facts.url } }),
    },
    {
      methods: ["GET"],
      path: /^\/gateway\/bot$/,
      handler: () => ({
        status: 200,
        body: {
          url: facts.url,
          shards: facts.recommendedShards,
          session_start_limit: { ...SESSION_STARTS, max_concurrency: facts.maxConcurrency },
        },
      }),
    },
    { methods: ["GET"], path: /^\/users\/@me$/, handler: () => ({ status: 200, body: state.bot }) },
    {
      methods: ["GET"],
      path: /^\/(?:oauth2\/)?applications\/@me$/,
      handler: () => ({ status: 200, body: application }),
    },
    {
      methods: ["GET", "PUT", "POST"],
      path: /^\/applications\/(\d+)\/commands$/,
      handler: own(list(() => GLOBAL)),
    },
    {
      methods: ["GET", "PUT", "POST"],
      path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
      handler: own(list(([, guild = ""]) => guild)),
    },
    {
      methods: ["GET", "PATCH", "DELETE"],
      path: /^\/applications\/(\d+)\/commands\/(\d+)$/,
      handler: own(({ method, body }, [, id = ""]) => singleCommand(state, method, GLOBAL, id, body)),
    },
    {
      methods: ["GET", "PATCH", "DELETE"],
      path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands\/(\d+)$/,
      handler: own(({ method, body }, [, guild = "", id = ""]) =>
        singleCommand(state, method, guild, id, body),
      ),
    },
    {
      methods: ["POST"],
      path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      open: true,
      handler: (request, [id = "", token = ""]) =>
        answerInteraction(state, id, token, request.body, asked(request, "with_response")),
    },
    {
      methods: ["GET", "PATCH", "DELETE"],
      path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/((?:@|%40)original|\d+)$/,
      open: true,
      handler: ({ method, body }, parameters) => interactionMessage(state, method, parameters, body),
    },
    {
      methods: ["POST"],
      path: /^\/webhooks\/(\d+)\/([^/]+)$/,
      open: true,
      handler: ({ body }, parameters) => followUp(state, parameters, body),
    },
  ];
}

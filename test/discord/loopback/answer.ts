import type { Violation } from "./state.ts";

/** What a REST route answers. No body means an empty one, as with 204. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly violations?: readonly Violation[];
}

/** The refusals that an application meets, in Discord's own words. */
export const refusals = {
  unauthorized: { status: 401, body: { message: "401: Unauthorized", code: 0 } },
  notFound: { status: 404, body: { message: "404: Not Found", code: 0 } },
  methodNotAllowed: { status: 405, body: { message: "405: Method Not Allowed", code: 0 } },
  unknownApplication: { status: 404, body: { message: "Unknown Application", code: 10002 } },
  unknownMessage: { status: 404, body: { message: "Unknown Message", code: 10008 } },
  unknownWebhook: { status: 404, body: { message: "Unknown Webhook", code: 10015 } },
  unknownInteraction: { status: 404, body: { message: "Unknown interaction", code: 10062 } },
  unknownCommand: { status: 404, body: { message: "Unknown application command", code: 10063 } },
  alreadyAcknowledged: {
    status: 400,
    body: { message: "Interaction has already been acknowledged.", code: 40060 },
  },
  tooManyFollowUps: {
    status: 400,
    body: { message: "This interaction has reached its max number of follow up messages", code: 40094 },
  },
  invalidWebhookToken: { status: 401, body: { message: "Invalid Webhook Token", code: 50027 } },
  invalidJson: {
    status: 400,
    body: { message: "The request body contains invalid JSON.", code: 50109 },
  },
} as const satisfies Record<string, Answer>;

interface Errors {
  readonly [key: string]: Errors | readonly { readonly code: string; readonly message: string }[];
}

/** Nests the errors as the body is nested, each list under `_errors`. */
function nestErrors(violations: readonly Violation[], depth = 0): Errors {
  const here = violations.filter(({ path }) => path.length === depth);
  const keys = new Set(violations.flatMap(({ path }) => path[depth] ?? []));
  const below = [...keys].map((key) => {
    const deeper = violations.filter(({ path }) => path[depth] === key);
    return [key, nestErrors(deeper, depth + 1)] as const;
  });
  const errors = here.map(({ code, message }) => ({ code, message }));
  return { ...Object.fromEntries(below), ...(errors.length > 0 ? { _errors: errors } : {}) };
}

/** Discord's answer to a body it does not accept. */
export function invalidForm(violations: readonly Violation[]): Answer {
  const body = { message: "Invalid Form Body", code: 50035, errors: nestErrors(violations) };
  return { status: 400, body, violations };
}

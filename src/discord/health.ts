import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Answers `GET /healthz` (the process is alive) and `GET /readyz` (it answers interactions).
 *
 * @returns whether the request was one of these
 */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  isReady: () => boolean,
): boolean {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname !== "/healthz" && pathname !== "/readyz") return false;
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return true;
  }
  const well = pathname === "/healthz" || isReady();
  response.writeHead(well ? 200 : 503, { "content-type": "text/plain" }).end(well ? "ok\n" : "not ready\n");
  return true;
}

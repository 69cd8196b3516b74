import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { SetupError } from "../setup-error.ts";

export interface Listener {
  readonly port: number;
  /** Takes no new connection and settles when the requests at hand are answered, or at the deadline in milliseconds. */
  close(deadline: number): Promise<void>;
}

/**
 * @param variable where the port came from
 * @throws {SetupError} where the address can't be listened on, with the remedy
 */
export async function listen(
  host: string,
  port: number,
  onRequest: RequestListener,
  variable = "PORT",
): Promise<Listener> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    // Anybody can ask for `//`, which is no address; what no door expects must not end the process.
    if (!URL.canParse(request.url ?? "", "http://localhost")) response.writeHead(400).end();
    else onRequest(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === "EADDRINUSE" ? "is taken by another program" : `can't be had (${error.code})`;
      reject(new SetupError(`${variable}: ${host}:${port} ${reason}; choose another.`));
    });
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close(deadline) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([closed, wait(deadline, undefined, { ref: false })]);
      server.closeAllConnections();
    },
  };
}
